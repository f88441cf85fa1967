import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';

const root = resolve(import.meta.dirname, '../../../../shared/data');

/** The shared data is no part of the repository: where it is absent its tests are left out, except in CI, where they fail. */
export const withoutSharedData = !existsSync(root) && !process.env.CI;

export const shared = (path: string) => readFileSync(resolve(root, path), 'utf8');
export const sharedPath = (path: string) => resolve(root, path);
