import { fileURLToPath } from 'node:url';
import { projectPath } from '../../db/project.js';

/** The peers are a package of their own and not compiled. */
export const peersPath = (name: string): string => projectPath(`test/bench/peers/${name}`);

/** A compiled file of the bench. */
export const benchPath = (name: string): string => fileURLToPath(new URL(name, import.meta.url));

/** Real data that stands beside the project. */
export const sharedCatalog = (name: string): string => projectPath(`../shared/data/oscal/${name}.json`);

export const hubPath = projectPath('dist/server/main.js');
