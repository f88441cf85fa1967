import 'reflect-metadata';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { indicatorId } from '../../support/world/indicators.js';
import type { Reader } from '../../support/worldHub.js';
import { CLASSES } from '../authorization/worlds/classes.js';
import { oracleQuestions } from './oracles/questions.js';
import { hiddenCompanions, hiddenFields, hiddenRows } from './oracles/worlds.js';
import { answersIn, tellingApart } from './support/comparing.js';
import { openStage, type Stage } from './support/stage.js';
import { openTables, replacing } from './support/tamper.js';

// Many questions: on a machine that is busy otherwise they take their time.
vi.setConfig({ testTimeout: 240_000 });

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());

const READERS: readonly Reader[] = [
  ...Object.values(CLASSES)
    .filter((reader) => reader !== CLASSES.member)
    .map((reader) => reader as Reader),
  'voter@committee',
];
// The profile knows relations, and these have them all.
const RELATED: readonly Reader[] = ['analyst@borealis', 'agent@aurora.callcenter', 'regulator@authority', null];

describe.each([
  ['rows', hiddenRows, READERS],
  ['fields of rows that are seen', hiddenFields, RELATED],
  ['companions, of the same value as each row that is seen,', hiddenCompanions, RELATED],
] as const)('when hidden %s have what is filtered, sorted and searched by', (_what, worldsOf, readers) => {
  it.each(readers)('%s is told the same, page by page to the end', async (reader) => {
    const questions = oracleQuestions(stage.schema, reader);
    expect(await tellingApart(stage, worldsOf(stage.world, reader), reader, questions)).toEqual([]);
  });
});

describe('when the owner asks by what only the hidden row has', () => {
  it('each filter of indicators finds it, so that the questions above were about it', async () => {
    const [probed] = hiddenRows(stage.world, 'analyst@borealis');
    const owner = 'analyst@cascade';
    const questions = oracleQuestions(stage.schema, owner).filter(({ place }) =>
      /^IndicatorFilter/.test(place?.coordinate ?? ''),
    );
    const answers = await answersIn(stage, probed, owner, questions);
    const found = new Set(
      questions.flatMap(({ place }, index) =>
        answers[index]?.includes(indicatorId('cascade', 'red')) ? [place?.coordinate] : [],
      ),
    );
    const asked = new Set(questions.map(({ place }) => place?.coordinate));
    expect([...asked].filter((coordinate) => !found.has(coordinate))).toEqual([]);
  });
});

describe('when a hub has an oracle', () => {
  it('a page that says there is more because a hidden row fits the filter is caught', async () => {
    const weak = await openStage(
      replacing('Query.indicators', (original) => async (root, args, context, info) => {
        const page = (await original(root, args, context, info)) as { pageInfo: { hasNextPage: boolean } };
        const techniques = args.filter?.techniques ?? [];
        const hidden = await context.op.sql`select from indicator where technique = any(${techniques}::text[])`;
        return { ...page, pageInfo: { ...page.pageInfo, hasNextPage: page.pageInfo.hasNextPage || hidden.length > 0 } };
      }),
    );
    const reader = 'analyst@aurora';
    const questions = oracleQuestions(weak.schema, reader).filter(({ place }) => place?.path.at(-1) === 'techniques');
    const told = await tellingApart(weak, hiddenRows(weak.world, reader), reader, questions, (sql) =>
      openTables(sql, 'indicator'),
    );
    await weak.close();
    expect(told.join()).toContain('T9999');
  });

  it('a count of what is not shown is caught', async () => {
    const weak = await openStage(
      replacing('Query.pendingConsent', (original) => async (root, args, context, info) => {
        const [row] = await context.op.sql<[{ sightings: number }]>`select count(*)::int as sightings from sighting`;
        return { ...((await original(root, args, context, info)) as object), ...row };
      }),
    );
    const reader = 'admin@aurora';
    const questions = oracleQuestions(weak.schema, reader).filter(({ query }) => query.includes('pendingConsent'));
    const told = await tellingApart(weak, hiddenRows(weak.world, reader), reader, questions, (sql) =>
      openTables(sql, 'sighting'),
    );
    await weak.close();
    expect(told).toHaveLength(1);
  });
});
