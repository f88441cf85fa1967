import { describe, expect, it } from 'vitest';
import { csvGuard } from '../../../standards/reading/csv.js';
import type { Guard } from '../../../standards/reading/guard.js';
import { lineGuard } from '../../../standards/reading/lines.js';

function guarded(make: () => Guard, text: string): string {
  const outcomes = [1_000_000, 1].map((size) => {
    const guard = make();
    const bytes = Buffer.from(text);
    try {
      for (let start = 0; start < bytes.length; start += size) guard.take(bytes.subarray(start, start + size));
      return 'passes';
    } catch (error) {
      return (error as Error).message;
    }
  });
  expect(new Set(outcomes).size).toBe(1);
  return outcomes[0] ?? '';
}

const csv = (text: string) => guarded(() => csvGuard({ records: 3, cells: 3, record: 20 }), text);
const semicolons = (text: string) =>
  guarded(() => csvGuard({ records: 3, cells: 3, record: 20, delimiter: ';'.charCodeAt(0) }), text);
const lines = (text: string) => guarded(() => lineGuard({ lines: 3, line: 8 }), text);

describe('when CSV is read', () => {
  it.each(['a,b,c\n1,2,3\n4,5,6', 'a\r\n\r\n\r\nb\r\n', 'a\n"1,2,3,4,5"\n', 'a\n"1\n2\n3\n4\n5"\n', '"""",""""\n'])(
    '%j passes',
    (text) => {
      expect(csv(text)).toBe('passes');
    },
  );

  it.each([
    ['cells', 'a,b,c,d\n', 'A record has at most 3 cells.'],
    ['records', 'a\nb\nc\nd\n', 'A file holds at most 3 records.'],
    ['bytes in a record', 'x'.repeat(30), 'A record has at most 20 bytes.'],
    ['bytes between quotes', `"${'\n'.repeat(30)}"`, 'A record has at most 20 bytes.'],
    ['quotes', '"'.repeat(30), 'A record has at most 20 bytes.'],
    ['empty lines', '\n'.repeat(30), 'A record has at most 20 bytes.'],
  ])('too many %s are refused', (_what, text, reason) => {
    expect(csv(text)).toBe(reason);
  });

  it('cells are counted by what parts them', () => {
    expect(semicolons('a;b\n1,2,3,4,5;6\n')).toBe('passes');
    expect(semicolons('a;b;c;d')).toBe('A record has at most 3 cells.');
  });
});

describe('when lines are read', () => {
  it.each(['a\nb\nc', 'a\rb\rc', 'a\r\nb\r\nc', ''])('%j passes', (text) => {
    expect(lines(text)).toBe('passes');
  });

  it.each([
    ['a\nb\nc\nd', 'A file holds at most 3 items.'],
    ['a\n\rb\n\rc', 'A file holds at most 3 items.'],
    ['123456789', 'A line has at most 8 bytes.'],
  ])('%j is refused', (text, reason) => {
    expect(lines(text)).toBe(reason);
  });
});
