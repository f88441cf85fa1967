import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startTestHub, type TestHub } from '../../support/hub.js';
import { importText, REVOKE, share } from './requests.js';

const ORDERS = [
  'PUBLISHED_ASC',
  'PUBLISHED_DESC',
  'CONFIDENCE_ASC',
  'CONFIDENCE_DESC',
  'VALID_FROM_ASC',
  'VALID_FROM_DESC',
];
const LIST = `query ($first: Int!, $after: String, $order: IndicatorOrder, $filter: IndicatorFilterInput) {
  indicators(first: $first, after: $after, order: $order, filter: $filter) {
    edges { cursor node { id value confidence validFrom publishedAt } } pageInfo { hasNextPage endCursor } } }`;

interface Node {
  id: string;
  value: string;
  confidence: number | null;
  validFrom: string;
  publishedAt: string;
}

let hub: TestHub;
beforeAll(async () => {
  hub = await startTestHub();
  const rows = Array.from({ length: 140 }, (_, i) =>
    [`https://page-${i}.example/`, i % 7 === 0 ? '' : (i * 37) % 101, `2025-01-0${(i % 5) + 1}T00:00:00Z`].join(),
  );
  await importText(hub, 'analyst@aurora', 'CSV', `value,confidence,valid_from\n${rows.join('\n')}\n`);
  for (let i = 0; i < 6; i++) await share(hub, 'analyst@borealis', { type: 'URL', value: `https://late-${i}.example` });
  await share(hub, 'analyst@borealis', { type: 'URL', value: 'https://unseen.example', tlp: 'RED' });
});
afterAll(() => hub.stop());

const page = async (variables: object) => (await hub.ask('analyst@aurora', LIST, variables)).data?.indicators;

async function all(variables: { first: number; order: string; filter?: object }): Promise<Node[]> {
  const nodes: Node[] = [];
  let after: string | null = null;
  for (;;) {
    const { edges, pageInfo } = await page({ ...variables, after });
    nodes.push(...edges.map(({ node }: { node: Node }) => node));
    expect(pageInfo.endCursor).toBe(edges.at(-1)?.cursor ?? null);
    if (!pageInfo.hasNextPage) return nodes;
    after = pageInfo.endCursor;
  }
}

const KEYS: Record<string, (node: Node) => number> = {
  PUBLISHED: ({ publishedAt }) => Date.parse(publishedAt),
  CONFIDENCE: ({ confidence }) => confidence ?? -1,
  VALID_FROM: ({ validFrom }) => Date.parse(validFrom),
};

describe.each(ORDERS)('when a reader pages in the order %s', (order) => {
  it('to the end in small pages, nothing is lost, repeated or out of order', async () => {
    const nodes = await all({ first: 7, order });
    expect(new Set(nodes.map(({ id }) => id)).size).toBe(nodes.length);
    expect(nodes.map(({ value }) => value).sort()).toEqual(
      (await all({ first: 100, order: 'PUBLISHED_ASC' })).map(({ value }) => value).sort(),
    );
    expect(nodes.some(({ value }) => value.includes('unseen'))).toBe(false);
    const keys = nodes.map(KEYS[order.replace(/_(ASC|DESC)$/, '')] ?? (() => 0));
    const sorted = [...keys].sort((a, b) => (order.endsWith('ASC') ? a - b : b - a));
    expect(keys).toEqual(sorted);
  });

  it('a cursor of another sort is refused, and so is one that was tampered with', async () => {
    const other = order.startsWith('PUBLISHED') ? 'CONFIDENCE_ASC' : 'PUBLISHED_ASC';
    const { pageInfo } = await page({ first: 1, order: other });
    const text = (parts: unknown) => Buffer.from(JSON.stringify(parts)).toString('base64url');
    const sort = order
      .replace(/_(ASC|DESC)$/, '')
      .toLowerCase()
      .replaceAll('_', '-');
    for (const after of [
      pageInfo.endCursor,
      'nonsense',
      '',
      text([sort, 'x', 'y']),
      text([sort, 1, 'no-uuid']),
      text([sort, 1e300, '00000000-0000-4000-8000-000000000000']),
      text([sort, 1.5, "'; drop table indicator"]),
      text({}),
    ]) {
      const { data, errors } = await hub.ask('analyst@aurora', LIST, { first: 1, order, after });
      if (after === '') expect(errors).toBeUndefined();
      else expect([data?.indicators ?? null, errors?.[0]?.extensions.code], after).toEqual([null, 'BAD_USER_INPUT']);
    }
  });
});

describe('when a reader filters', () => {
  const FILTERS: [object, string[]][] = [
    [{ types: ['IPV4_ADDR'] }, ['192.0.2.44']],
    [{ types: ['IPV4_ADDR', 'EMAIL_ADDR'] }, ['192.0.2.44', 'fraud@filter.example']],
    [{ types: [] }, []],
    [{ tlp: ['CLEAR'], text: 'filter' }, ['https://filter-clear.example/']],
    [{ techniques: ['F1999'] }, ['https://filter-technique.example/']],
    [{ channels: ['IN_PERSON'] }, ['fraud@filter.example']],
    [{ sources: ['cascade'], text: 'filter' }, ['https://filter-clear.example/']],
    [{ sources: ['nobody'] }, []],
    [{ revoked: true }, ['https://filter-revoked.example/']],
    [{ revoked: false, text: 'filter-revoked' }, []],
    [{ validAt: '2001-06-01T00:00:00Z' }, ['https://filter-old.example/']],
    [{ validAt: '2002-01-01T00:00:00Z' }, []],
    [{ text: 'FILTER-TECH' }, ['https://filter-technique.example/']],
    [{ text: '描述里' }, ['https://filter-technique.example/']],
    [{ text: '100%' }, ['192.0.2.44']],
    [{ text: '_', types: ['IPV4_ADDR'] }, []],
    [{ text: 'back\\slash' }, ['https://filter-clear.example/']],
    [
      { types: ['URL'], tlp: ['CLEAR'], sources: ['cascade'], revoked: false, text: 'filter' },
      ['https://filter-clear.example/'],
    ],
  ];
  beforeAll(async () => {
    const aurora = (input: object) => share(hub, 'analyst@aurora', input);
    await aurora({ type: 'IPV4_ADDR', value: '192.0.2.44', name: '100% sure' });
    await aurora({ type: 'EMAIL_ADDR', value: 'fraud@filter.example', channel: 'IN_PERSON', anonymous: true });
    await aurora({
      type: 'URL',
      value: 'https://filter-technique.example',
      technique: 'F1999',
      description: '写在描述里',
    });
    await aurora({
      type: 'URL',
      value: 'https://filter-old.example',
      validFrom: '2001-01-01T00:00:00Z',
      validUntil: '2002-01-01T00:00:00Z',
    });
    await share(hub, 'analyst@cascade', {
      type: 'URL',
      value: 'https://filter-clear.example',
      tlp: 'CLEAR',
      name: 'back\\slash',
    });
    const { id } = await aurora({ type: 'URL', value: 'https://filter-revoked.example' });
    await hub.ask('analyst@aurora', REVOKE, { input: { id, version: 1 } });
  });

  it.each(FILTERS)('by %j it finds what fits, in every order', async (filter, values) => {
    for (const order of ['PUBLISHED_ASC', 'CONFIDENCE_DESC']) {
      const found = (await all({ first: 50, order, filter }))
        .map(({ value }) => value)
        .filter((value) => value !== '203.0.113.66');
      expect(found.sort()).toEqual([...values].sort());
    }
  });

  it('an anonymous one is found under no source, its own neither', async () => {
    const found = await all({
      first: 100,
      order: 'PUBLISHED_ASC',
      filter: { sources: ['aurora'], types: ['EMAIL_ADDR'] },
    });
    expect(found).toEqual([]);
  });
});
