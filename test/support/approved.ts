import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { relative } from 'node:path';
import { expect } from 'vitest';
import { projectPath } from '../../db/project.js';

/** Compares with a committed file that a person has read and approved; UPDATE_APPROVED=1 writes it anew, to be read again. */
export function expectApproved(path: string, actual: string): void {
  const file = projectPath(path);
  if (process.env.UPDATE_APPROVED === '1') writeFileSync(file, actual);
  const approved = existsSync(file) ? readFileSync(file, 'utf8') : '';
  if (actual === approved) return;
  const [before, now] = [new Set(approved.split('\n')), new Set(actual.split('\n'))];
  const gone = [...before].filter((line) => !now.has(line)).map((line) => `- ${line}`);
  const come = [...now].filter((line) => !before.has(line)).map((line) => `+ ${line}`);
  const test = relative(projectPath('.'), expect.getState().testPath ?? '');
  throw new Error(
    [
      `${path} says something else than was approved (- approved, + now):`,
      ...[...gone, ...come].slice(0, LINES),
      ...(gone.length + come.length > LINES ? [`and ${gone.length + come.length - LINES} lines more`] : []),
      'Where that is meant, write it anew and read its diff as if somebody else had made it:',
      `UPDATE_APPROVED=1 npx vitest run ${test}`,
    ].join('\n'),
  );
}

const LINES = 60;
