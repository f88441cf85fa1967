import 'reflect-metadata';
import postgres from 'postgres';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { Caller } from '../../../db/seat.js';
import type { TestHub } from '../../support/hub.js';
import { READERS, type Reader, startWorldHub } from '../../support/worldHub.js';
import { askerOf } from '../authorization/matrix/ask.js';
import { askedAlone, documentsOf, interleaved, keyOf } from './connections/interleaved.js';
import { keepingActors } from './connections/keeping.js';
import { openServed } from './support/served.js';

// Many questions: on a machine that is busy otherwise they take their time.
vi.setConfig({ testTimeout: 240_000 });

let hub: TestHub;
let admin: postgres.Sql;
let documents: string[];
let alone: Map<string, string>;
beforeAll(async () => {
  hub = await startWorldHub();
  admin = postgres(hub.databaseUrl, { max: 1, onnotice: () => {} });
  const served = await openServed(hub.databaseUrl, 1);
  documents = documentsOf(served);
  alone = await askedAlone(served, documents);
  await served.close();
});
afterAll(async () => {
  await admin.end();
  await hub.stop();
});

/** Ends statements, or sessions, of the server under way. */
const trouble = async (kind: string) => {
  const end = kind === 'cancel' ? 'pg_cancel_backend' : 'pg_terminate_backend';
  await admin.unsafe(`select ${end}(pid) from pg_stat_activity
    where datname = current_database() and application_name = 'served' and state = 'active'`);
};
const calm = async () => {};

describe('when all actors share one connection, or two', () => {
  it.each([1, 2])(
    'over %i each is told what they are told alone, after errors, cancelled and lost sessions too',
    async (max) => {
      const served = await openServed(hub.databaseUrl, max);
      await interleaved(served, alone, { documents, runs: 8, trouble });
      await served.close();
    },
  );

  it('a connection that keeps its last actor is caught', async () => {
    const weak = await openServed(hub.databaseUrl, 1, { client: keepingActors });
    await expect(interleaved(weak, alone, { documents, runs: 8, trouble: calm })).rejects.toThrow();
    await weak.close();
  });
});

type Ask = (reader: Reader, query: string) => Promise<string>;

/** Those who were not told, at once with all others, what they are told alone. */
async function mixed(ask: Ask): Promise<string[]> {
  const asked = READERS.flatMap((reader) => documents.map((query) => ({ reader, query })));
  // By document, so that different readers of the same one are at it together.
  const order = [...asked].sort((a, b) => a.query.localeCompare(b.query));
  const answers = await Promise.all(order.map(({ reader, query }) => ask(reader, query)));
  return order.filter((one, index) => answers[index] !== alone.get(keyOf(one))).map(keyOf);
}

describe('when all readers ask everything at once', () => {
  it('each answer is its own reader’s', async () => {
    const ask = await askerOf(hub, READERS);
    expect(await mixed(async (reader, query) => `${JSON.stringify(await ask(reader, query))}\n`)).toEqual([]);
  });

  it('a hub that takes the caller from what requests share is caught', async () => {
    let last: Caller | null = null;
    const caller = async (one: Caller | null) => {
      last = one;
      await new Promise((resolve) => setImmediate(resolve));
      return last;
    };
    const weak = await openServed(hub.databaseUrl, 4, { caller });
    expect((await mixed(weak.ask)).length).toBeGreaterThan(0);
    await weak.close();
  });

  it('writers among them write as themselves', async () => {
    const writers = ['analyst@aurora', 'analyst@borealis', 'analyst@cascade'] as const;
    const shared = await Promise.all(
      Array.from({ length: 60 }, async (_, i) => {
        const writer = writers[i % 3] ?? '';
        const { data, errors } = await hub.ask(
          writer,
          `mutation { shareIndicator(input: { type: URL, value: "https://load-${i}.example" }) { indicator { mine publisher { key } } } }`,
        );
        expect(errors).toBeUndefined();
        return [writer.split('@')[1], data.shareIndicator.indicator];
      }),
    );
    for (const [organization, indicator] of shared) {
      expect(indicator).toEqual({ mine: true, publisher: { key: organization } });
    }
  });
});
