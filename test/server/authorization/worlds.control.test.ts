import 'reflect-metadata';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { Sql } from '../../../db/client.js';
import type { reaches, relationsTo } from '../../../standards/access/relations.js';
import { assessmentId } from '../../support/world/conformance.js';
import { sightingId } from '../../support/world/indicators.js';
import { askerOf } from './oracle/world.js';
import { CLASSES } from './worlds/classes.js';
import { compare, sameAnswers } from './worlds/compare.js';
import { WITNESSES, type Witness } from './worlds/controls/witnesses.js';
import { DIFFERENCE_NAMES, type DifferenceName, differing } from './worlds/differences/differ.js';
import { openPair, type Pair } from './worlds/pair.js';
import type { Hidden } from './worlds/profiles.js';
import { commonWorld, underOwnPolicy } from './worlds/setting.js';

const blind = vi.hoisted(() => ({ use: false }));
vi.mock('../../../standards/access/relations.js', async (original) => {
  const rules = await original<typeof import('../../../standards/access/relations.js')>();
  const toAll = ['recipient'] as const;
  return {
    ...rules,
    reaches: (...asked: Parameters<typeof reaches>) => blind.use || rules.reaches(...asked),
    relationsTo: (...asked: Parameters<typeof relationsTo>) => (blind.use ? toAll : rules.relationsTo(...asked)),
  };
});

let pair: Pair;
beforeAll(async () => {
  pair = await openPair();
});
afterAll(() => pair.close());

/** What each pair's chances follow from: with some, there is no difference to notice. */
const SALTS = [1, 2, 3, 4, 5, 6];

/** Plays the question in pairs of worlds that differ so for the stranger; rejects once it is noticed. */
async function playWitness(
  difference: DifferenceName,
  { asker, query, profiles }: Witness,
  stranger: string | null,
  { also, salts = SALTS }: { also?: (sql: Sql) => Promise<void>; salts?: readonly number[] } = {},
) {
  for (const salt of salts) {
    const common = commonWorld(pair.base, { salt, profiles: profiles ?? null, differences: [difference] });
    const other = differing(common, askerOf(common, stranger), [difference], salt);
    await pair.during([common, other], () => sameAnswers(pair, asker, [[{ query, variables: {} }]]), also);
  }
}

describe('when worlds differ in what a visitor may not see', () => {
  it.each(Object.entries(WITNESSES) as [DifferenceName, Witness][])(
    'who may see it tells them apart by %s',
    async (difference, witness) => {
      await expect(playWitness(difference, witness, null)).rejects.toThrow('to deeply equal');
    },
  );

  it.each(Object.entries(WITNESSES) as [DifferenceName, Witness][])(
    'who may see it is told the same where %s differ in what they may not see',
    async (difference, witness) => {
      await playWitness(difference, witness, witness.asker, { salts: SALTS.slice(0, 2) });
    },
  );
});

// What a hidden thing may cost besides its row: each found by its id, and not shown by the policy in force.
describe('when what a policy hides is asked for by its id', () => {
  const HIDES: Hidden = {
    fields: ['sighting.count', 'assessment.summary', 'assessment.answers'],
    labels: [],
    relations: [],
    cells: [],
  };
  it.each([
    [
      'a sighting',
      'analyst@borealis',
      `{ explainAccess(type: SIGHTING, id: "${sightingId('cascade', 'open')}") { id } }`,
    ],
    ['an assessment', 'analyst@borealis', `{ assessment(id: "${assessmentId('aurora', 'opened')}") { id } }`],
  ])('%s takes as many statements as an absent one', async (_, asker, query) => {
    const common = commonWorld(pair.base, { salt: 1, profiles: [HIDES, HIDES], differences: [] });
    const gone = {
      ...common,
      sighting: common.sighting.filter(({ id }) => !query.includes(id)),
      assessment: common.assessment.filter(({ id }) => !query.includes(id)),
      assessment_grant: common.assessment_grant.filter(({ assessment_id }) => !query.includes(assessment_id)),
      assessment_answer: common.assessment_answer.filter(({ assessment_id }) => !query.includes(assessment_id)),
    };
    await pair.during([common, gone], () => sameAnswers(pair, asker, [[{ query, variables: {} }]]));
  });
});

// No answer has a key in it, or what waits for one: it shows in what can be sealed, and only under one's own newest key.
describe('when worlds differ in data keys', () => {
  const witness: Witness = {
    asker: 'analyst@borealis',
    query:
      'mutation { shareIndicator(input: { value: "a.example", type: DOMAIN_NAME, private: { narrative: "x" } }) { indicator { id } } }',
  };
  const newest = (sql: Sql) => sql.unsafe('update data_key set month = null where epoch = -1').then(() => {});

  it('who owns them tells them apart once a destroyed one is the newest', async () => {
    await expect(playWitness('dataKeys', witness, null, { also: newest })).rejects.toThrow('to deeply equal');
  });

  it('others do not', async () => {
    await playWitness('dataKeys', witness, witness.asker, { also: newest });
  });
});

describe('controls', () => {
  it('there is one for each kind of difference', () => {
    expect([...Object.keys(WITNESSES), 'dataKeys'].sort()).toEqual([...DIFFERENCE_NAMES].sort());
  });

  it('generated questions find what differs for a visitor and is shown to a member', async () => {
    const comparison = compare(pair, {
      subject: CLASSES.member,
      settings: underOwnPolicy,
      scenarios: 60,
      unshrunk: true,
      other: (world, { differences, salt }) => differing(world, askerOf(world, null), differences, salt),
    });
    await expect(comparison).rejects.toThrow('Property failed');
  });
});

describe('when row-level security shows a member every row', () => {
  const everyRow = async (sql: Sql) => {
    const tables = await sql<{ name: string }[]>`
      select distinct tablename as name from pg_policies
      where schemaname = 'public' and 'entente_member' = any(roles) and cmd = 'SELECT'`;
    for (const { name } of tables)
      await sql.unsafe(`create policy every_row on ${name} to entente_member using (true)`);
  };
  const witness: Witness = { asker: 'analyst@borealis', query: WITNESSES.hiddenIndicators.query };

  it('they are told the same, since the use cases decide again', async () => {
    await playWitness('hiddenIndicators', witness, witness.asker, { also: everyRow });
  });

  it('they tell the worlds apart once these take everything to reach them', async () => {
    blind.use = true;
    try {
      await expect(playWitness('hiddenIndicators', witness, witness.asker, { also: everyRow })).rejects.toThrow(
        'to deeply equal',
      );
    } finally {
      blind.use = false;
    }
  });

  it('that these do alone does not tell them apart, since no such row comes to them', async () => {
    blind.use = true;
    try {
      await playWitness('hiddenIndicators', witness, witness.asker);
    } finally {
      blind.use = false;
    }
  });
});
