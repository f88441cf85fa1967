import { existsSync } from 'node:fs';
import { projectPath } from '../../db/project.js';

const root = projectPath('../shared/data');

/** Whether the real data stands beside the project; in CI it must. */
export const hasSharedData = existsSync(root);
if (!hasSharedData && process.env.CI) throw new Error('The shared data is missing, and CI needs it.');

/** A file of the real data by its path there. */
export const sharedData = (path: string): string => `${root}/${path}`;
