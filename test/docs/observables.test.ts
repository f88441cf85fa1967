import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { normalize } from '../../standards/indicators/normalize.js';
import { NUMBER_KINDS } from '../../standards/indicators/numberKind.js';
import { OBSERVABLE_TYPES, type ObservableType } from '../../standards/indicators/types.js';

const quoted = (cell = '') => [...cell.matchAll(/`([^`]+)`/g)].map(([, text = '']) => text);

describe.each(['docs/observables.md', 'docs/observables.zh-CN.md'])('%s', (page) => {
  const rows = readFileSync(page, 'utf8')
    .split('\n')
    .filter((line) => line.startsWith('| `'))
    .map((line) => line.split(' | '));
  const types = rows.filter((cells) => cells.length === 4);

  it('has a line of each type and of each kind of number', () => {
    expect(types.map(([type]) => quoted(type)[0])).toEqual([...OBSERVABLE_TYPES]);
    const kinds = rows.filter((cells) => cells.length === 2).map(([kind]) => quoted(kind)[0]);
    expect(kinds).toEqual(NUMBER_KINDS.map((kind) => kind.toUpperCase().replaceAll('-', '_')));
  });

  it.each(types)('stores %s as it says', (type, _what, spellings, stored) => {
    const written = quoted(spellings);
    expect(written.length).toBeGreaterThan(0);
    for (const raw of [...written, ...quoted(stored)]) {
      expect(normalize(quoted(type)[0] as ObservableType, raw).value).toBe(quoted(stored)[0]);
    }
  });
});
