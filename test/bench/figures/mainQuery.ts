import { isDeepStrictEqual } from 'node:util';
import { answerOf } from '../ask.js';
import { postJson, type Target, throughput } from '../load.js';
import type { Options } from '../options.js';
import { benchPath, peersPath } from '../paths.js';
import { startServer } from '../process.js';
import { type Figure, figureOf, interleave } from '../rounds.js';
import { CONNECTIONS, type Stage } from '../stage.js';
import { nodesOfHub, nodesOfPostgraphile } from './mainQueryAnswers.js';

export const QUERY = `query Newest { indicators(first: 50) { edges { node {
  id type value pattern name tlp confidence validFrom technique channel labels publishedAt
  publisher { key } sightingCount
} } } }`;

/** The same of PostGraphile's schema: relations for the publisher, and the count of a connection. */
const POSTGRAPHILE_QUERY = `query Newest { allIndicators(first: 50, orderBy: [PUBLISHED_AT_DESC, PRIMARY_KEY_DESC]) { nodes {
  id: rowId type value pattern name tlp confidence validFrom technique channel labels publishedAt
  indicatorPublisherByIndicatorId { organizationByOrganizationId { key } } sightingsByIndicatorId { totalCount }
} } }`;

type Contestant = 'hub' | 'postgraphile' | 'bare' | 'oneSql' | 'open';

/** The members' main query, of the hub and of all it is compared with, authorization's share among them. */
export async function mainQuery(stage: Stage, { rounds, seconds, warmUp }: Options['main']): Promise<Figure[]> {
  const targets = await startContestants(stage);
  const lengths = await verify(targets);
  const askedFor = (length: number) =>
    Object.fromEntries(
      Object.entries(targets).map(([name, target]) => {
        return [name, () => throughput(target, length, lengths[name as Contestant])];
      }),
    ) as Record<Contestant, () => Promise<number>>;
  await interleave(askedFor(warmUp), 1);
  const results = await interleave(askedFor(seconds), rounds);
  const against = (name: string, peer: Contestant, target: number | null) =>
    figureOf(name, results, { hub: 'hub', peer, target, unit: 'answers/s' });
  return [
    against('main-query/postgraphile', 'postgraphile', 1),
    against('main-query/bare', 'bare', 0.5),
    against('main-query/one-sql', 'oneSql', null),
    against('authorization-share', 'open', 0.65),
  ];
}

// PostGraphile makes relations of foreign keys; the hub's carry the audience besides, which its users would not join by.
const RELATIONS = ['indicator_publisher', 'sighting'].map(
  (table) => `comment on table ${table} is '@foreignKey (indicator_id) references indicator (id)'`,
);

async function startContestants({
  endings,
  admin,
  adminUrl,
  serverUrl,
  hub,
  reader,
}: Stage): Promise<Record<Contestant, Target>> {
  const member = { CONNECTIONS, PERSON: reader.person, ORGANIZATION: reader.organization, SEAT: reader.seat };
  const unguarded = { ...member, DATABASE_URL: adminUrl };
  const start = (file: string) => startServer(endings, benchPath(`servers/${file}`), unguarded);
  for (const statement of RELATIONS) await admin.unsafe(statement);
  const postgraphile = await startServer(endings, peersPath('postgraphile.mjs'), {
    ...member,
    DATABASE_URL: serverUrl,
    NODE_ENV: 'production',
    GRAPHILE_ENV: 'production',
  });
  return {
    hub: postJson(hub, { query: QUERY }, { authorization: `Bearer ${reader.token}` }),
    postgraphile: postJson(postgraphile, { query: POSTGRAPHILE_QUERY }),
    bare: postJson(await start('bare.js'), { query: QUERY }),
    oneSql: postJson(await start('oneSql.js'), { query: QUERY }),
    open: postJson(await start('open.js'), { query: QUERY }),
  };
}

/** The length of each answer, once all are found to hold the same. */
async function verify(targets: Record<Contestant, Target>): Promise<Record<Contestant, number>> {
  const lengths = {} as Record<Contestant, number>;
  const { data } = await answerOf(targets.hub);
  const nodes = nodesOfHub(data);
  if (nodes.length !== 50) throw new Error(`The hub answered ${nodes.length} indicators of 50.`);
  for (const [name, target] of Object.entries(targets)) {
    const answer = await answerOf(target);
    const own = name === 'postgraphile' ? nodesOfPostgraphile(answer.data) : nodesOfHub(answer.data);
    const place = nodes.findIndex((node, index) => !isDeepStrictEqual(node, own[index]));
    if (place >= 0 || own.length !== nodes.length) {
      throw new Error(`${name} answers ${show(own[place])} at ${place}, the hub ${show(nodes[place])}.`);
    }
    lengths[name as Contestant] = Buffer.byteLength(answer.text);
  }
  return lengths;
}

const show = (node: unknown) => JSON.stringify(node);
