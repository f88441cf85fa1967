import { mkdtempSync } from 'node:fs';
import { register } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Where mutated modules are handed over to the thread that loads modules. */
export const FOLDER = mkdtempSync(join(tmpdir(), 'entente-mutants-'));

register('./hooks.js', { parentURL: import.meta.url, data: FOLDER });
