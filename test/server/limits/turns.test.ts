import { describe, expect, it } from 'vitest';
import { turns, type Width } from '../../../server/limits/turns.js';

/** Works that end when they are told to, in the order in which they were let in. */
function gate(width: Width) {
  const inTurn = turns(width, (party) => new Error(`no room for ${party}`));
  const inside: string[] = [];
  const ends: (() => void)[] = [];
  const ask = (party: string) =>
    inTurn(party, () => {
      inside.push(party);
      return new Promise<void>((resolve) => ends.push(resolve));
    });
  const settle = () => new Promise((resolve) => setImmediate(resolve));
  const end = async () => {
    ends.shift()?.();
    await settle();
  };
  return { ask, inside, end, settle };
}

describe('when parties share a width', () => {
  it('none has more than its share, and who waits is let in by turns', async () => {
    const { ask, inside, end, settle } = gate({ all: 3, each: 2 });
    for (const party of ['much', 'much', 'much', 'much', 'little', 'other']) void ask(party);
    await settle();
    expect(inside).toEqual(['much', 'much', 'little']);
    await end();
    await end();
    await end();
    expect(inside).toEqual(['much', 'much', 'little', 'much', 'other', 'much']);
  });

  it('one that fails leaves its place', async () => {
    const inTurn = turns({ all: 1, each: 1 });
    await expect(inTurn('a', async () => Promise.reject(new Error('x')))).rejects.toThrow('x');
    expect(await inTurn('a', async () => 'done')).toBe('done');
  });

  it('no more wait than may', async () => {
    const { ask, end } = gate({ all: 1, each: 1, waiting: 1 });
    void ask('a');
    void ask('a');
    await expect(ask('a')).rejects.toThrow('no room for a');
    await end();
  });
});
