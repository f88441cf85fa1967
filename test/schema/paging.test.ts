import 'reflect-metadata';
import { describe, expect, it } from 'vitest';
import { decodeCursor, encodeCursor } from '../../schema/paging.js';

const ID = '0b0e5a4c-6f0e-4c43-9a43-4f6a3f7c5d21';
const written = (part: unknown) => Buffer.from(JSON.stringify([part])).toString('base64url');

describe('when a cursor is read', () => {
  it('its parts come back as they were written', () => {
    expect(decodeCursor(encodeCursor('key', 7, ID, 1_750_000_000_000), 'text', 'integer', 'uuid', 'moment')).toEqual([
      'key',
      7,
      ID,
      new Date(1_750_000_000_000),
    ]);
  });

  it.each([
    ['integer', 'handbook'],
    ['integer', 1.5],
    ['integer', 2 ** 31],
    ['integer', -2],
    ['moment', 8.64e15],
    ['moment', -8.64e15],
    ['moment', '2026-01-01'],
    ['moment', null],
    ['uuid', 'handbook'],
    ['uuid', 5],
    ['text', 5],
    ['text', 'a\0b'],
  ] as const)('as %s, what the database could not read is refused: %j', (kind, part) => {
    expect(() => decodeCursor(written(part), kind)).toThrow(
      expect.objectContaining({ code: 'BAD_USER_INPUT', at: 'after' }),
    );
  });

  it.each(['', 'not a cursor', Buffer.from('{}').toString('base64url'), encodeCursor('one', 'too many')])(
    'what is none of this connection is refused: %s',
    (cursor) => {
      expect(() => decodeCursor(cursor, 'text')).toThrow(expect.objectContaining({ code: 'BAD_USER_INPUT' }));
    },
  );
});
