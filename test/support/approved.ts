import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { expect } from 'vitest';
import { projectPath } from '../../db/project.js';

/** Compares with a committed file that a person has read and approved; UPDATE_APPROVED=1 writes it anew, to be read again. */
export function expectApproved(path: string, actual: string): void {
  const file = projectPath(path);
  if (process.env.UPDATE_APPROVED === '1') writeFileSync(file, actual);
  const approved = existsSync(file) ? readFileSync(file, 'utf8') : '';
  expect(actual, `${path} (UPDATE_APPROVED=1 writes it anew)`).toBe(approved);
}
