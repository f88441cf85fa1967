import { deserialize } from 'node:v8';
import { afterAll, describe, expect, it } from 'vitest';
import { startPool } from '../../../server/work/pool.js';
import type { Source } from '../../../server/work/sources.js';

const LIMITS = { workers: 1, workerMb: 40, workerSeconds: 20, fileMb: 1 };
const pool = startPool(LIMITS);
afterAll(() => pool.stop());

const job = (format: 'list' | 'stix') => ({
  task: 'readIndicators' as const,
  input: { format, type: null, tlp: 'green', at: new Date(0), policy: null },
  file: true,
  documents: 0,
});

async function* source(...chunks: string[]): Source {
  for (const chunk of chunks) yield Buffer.from(chunk);
}

async function* endless(read: { chunks: number }): Source {
  for (; ; read.chunks++) yield Buffer.alloc(65_536, '\n');
}

/** Never asked for more than its first piece. */
async function* stalled(): Source {
  yield Buffer.from('x');
  await new Promise(() => {});
}

/** As much as the guard lets through, and more than this heap holds once it is parsed. */
async function* heavy(): Source {
  yield Buffer.from('{"type":"bundle","objects":[{"a":[{}');
  for (let n = 0; n < 150; n++) yield Buffer.from(',{}'.repeat(10_000));
  yield Buffer.from(']}]}');
}

/** Within the guard's bounds, and more by far than this heap holds: its names alone are one table that doubles in one step. */
function names(): Source {
  const chunks = Array.from({ length: 100 }, (_, tens) =>
    Array.from({ length: 10_000 }, (__, ones) => `,"${(tens * 10_000 + ones).toString(36)}":0`).join(''),
  );
  return source('{"_":0', ...chunks, '}');
}

const refusalOf = (outcome: unknown) => (outcome as { refusal?: { code: string; message: string } }).refusal;

describe('when a job is done in a process of its own', () => {
  it('its file is read in pieces, wherever they are cut, and its answer comes in pieces', async () => {
    const outcome = await pool.run('a', job('list'), [source('https://one.exa', 'mple/\nhttps://中', '文.example/\n')]);
    const [first, second] = 'pieces' in outcome ? outcome.pieces.map((piece) => deserialize(piece)) : [];
    expect(first).toMatchObject({ rejectedCount: 0 });
    expect(second.rows).toHaveLength(2);
  });

  it('what a guard refuses is read no further', async () => {
    const read = { chunks: 0 };
    const outcome = await pool.run('a', job('list'), [endless(read)]);
    expect(refusalOf(outcome)?.code).toBe('LIMIT_EXCEEDED');
    expect(read.chunks).toBeLessThan(10);
  });

  it('one that outgrows its memory is refused, and the next is done', async () => {
    const outcome = await pool.run('a', job('stix'), [heavy()]);
    expect(refusalOf(outcome)).toMatchObject({ code: 'LIMIT_EXCEEDED', message: expect.stringContaining('memory') });
    expect(await pool.run('a', job('list'), [source('https://next.example/\n')])).toHaveProperty('pieces');
  });

  it('one that outgrows it by far within one call is refused too, and the hub lives', async () => {
    const outcome = await pool.run('a', job('stix'), [names()]);
    expect(refusalOf(outcome)).toMatchObject({ code: 'LIMIT_EXCEEDED', message: expect.stringContaining('memory') });
    expect(await pool.run('a', job('list'), [source('https://next.example/\n')])).toHaveProperty('pieces');
  });

  it('one that ends by itself is nobody’s refusal, and the next is done', async () => {
    const unknown = { ...job('list'), task: 'absent' as never };
    await expect(pool.run('a', unknown, [source('x')])).rejects.toThrow();
    expect(await pool.run('a', job('list'), [source('https://next.example/\n')])).toHaveProperty('pieces');
  });

  it('one that outlasts its time is refused, and the next is done', async () => {
    const hasty = startPool({ ...LIMITS, workerSeconds: 2 });
    const outcome = await hasty.run('a', job('list'), [stalled()]);
    expect(refusalOf(outcome)).toMatchObject({ code: 'LIMIT_EXCEEDED', message: expect.stringContaining('time') });
    await hasty.stop();
  });
});
