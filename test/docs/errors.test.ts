import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { ERROR_CODES, PROTOCOL_CODES } from '../../standards/errors.js';

it('docs/errors.md says what each code means, and names no other', () => {
  const documented = [...readFileSync('docs/errors.md', 'utf8').matchAll(/^\| `([A-Z_]+)`/gm)].map(([, code]) => code);
  expect(documented.sort()).toEqual([...ERROR_CODES, ...PROTOCOL_CODES].sort());
});
