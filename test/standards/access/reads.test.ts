import { describe, expect, it } from 'vitest';
import { oneForEach, type Read } from '../../../standards/access/reads.js';

const read = (objectId: string, ...fields: string[]): Read => ({
  ownerId: 'owner',
  objectType: 'assessment',
  objectId,
  fields,
});

describe('when an operation reads one object several times', () => {
  it('there is one entry for each object, with every field once', () => {
    expect(oneForEach([read('a', 'score'), read('b', 'score'), read('a', 'answers.note'), read('a', 'score')])).toEqual(
      [read('a', 'answers.note', 'score'), read('b', 'score')],
    );
  });

  it('objects of two kinds are two, though their ids were the same', () => {
    const indicator: Read = { ...read('a', 'private.victims'), objectType: 'indicator' };
    expect(oneForEach([read('a', 'score'), indicator])).toHaveLength(2);
  });
});
