import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startTestHub, type TestHub } from '../../support/hub.js';
import { CORRECT, importText, share } from './requests.js';

let hub: TestHub;
beforeAll(async () => {
  hub = await startTestHub();
});
afterAll(() => hub.stop());

const WRITERS = 8;
const ROUNDS = 12;
const POLL = `query ($after: String, $first: Int!) { indicators(first: $first, after: $after, order: PUBLISHED_ASC) {
  edges { cursor node { id confidence publishedAt } } pageInfo { endCursor hasNextPage } } }`;

interface Seen {
  id: string;
  confidence: number | null;
}

/** Follows what is published with the cursor of the last it saw, until `done` and nothing more comes. */
async function poll(first: number, done: () => boolean): Promise<Seen[]> {
  const seen: Seen[] = [];
  let after: string | null = null;
  let last = '';
  for (;;) {
    const finished = done();
    const { data } = await hub.ask('analyst@borealis', POLL, { first, after });
    for (const { node } of data.indicators.edges) {
      expect(node.publishedAt >= last).toBe(true);
      last = node.publishedAt;
      seen.push(node);
    }
    after = data.indicators.pageInfo.endCursor ?? after;
    if (finished && data.indicators.edges.length === 0) return seen;
  }
}

/** Shares, corrects and imports; what a reader must come to see at last. */
async function write(writer: number): Promise<Map<string, number | null>> {
  const persona = ['analyst@aurora', 'analyst@cascade'][writer % 2] ?? '';
  const published = new Map<string, number | null>();
  for (let round = 0; round < ROUNDS; round++) {
    const value = `https://poll-${writer}-${round}.example/`;
    if (round % 4 === 3) {
      await importText(hub, persona, 'LIST', `${value}1\n${value}2\n${value}3\n`);
      continue;
    }
    const { id } = await share(hub, persona, { type: 'URL', value });
    published.set(id, null);
    if (round % 3 !== 0) continue;
    const { data } = await hub.ask(persona, CORRECT, { input: { id, version: 1, changes: { confidence: round } } });
    if (data?.correctIndicator) published.set(id, round);
  }
  return published;
}

describe('when eight write at once and readers follow with their cursors', () => {
  it('no reader misses or repeats anything, however small its pages', async () => {
    let writing = true;
    const readers = [1, 3, 100].map((first) => poll(first, () => !writing));
    const written = await Promise.all(Array.from({ length: WRITERS }, (_, writer) => write(writer)));
    writing = false;
    const expected = new Map(written.flatMap((published) => [...published]));
    const everything = await poll(100, () => true);
    for (const seen of await Promise.all(readers)) {
      const steps = seen.map(({ id, confidence }) => `${id} ${confidence}`);
      expect(new Set(steps).size).toBe(steps.length);
      const newest = new Map(seen.map(({ id, confidence }) => [id, confidence]));
      for (const [id, confidence] of expected) expect(newest.get(id)).toBe(confidence);
      expect(new Set(newest.keys())).toEqual(new Set(everything.map(({ id }) => id)));
    }
    expect(everything.length).toBeGreaterThan(WRITERS * ROUNDS);
  });
});
