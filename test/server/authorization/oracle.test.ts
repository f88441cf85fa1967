import 'reflect-metadata';
import { extendSchema, parse } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { judgeAll } from './judged/judged.js';
import { openSingle, type Single } from './judged/single.js';
import { type Answered, judgeAnswered } from './judged/sweep/answered.js';
import { metIn, saidIn, unnoticed } from './judged/sweep/controls.js';
import { fieldsOf, givenOf } from './judged/sweep/coordinates.js';
import { type Coverage, judgeSweep, stale, unanswered, unasked, unheeded } from './judged/sweep/coverage.js';
import { sweep } from './judged/sweep/sweep.js';
import { ASKED_BY } from './oracle/answers/roles.js';
import { CHANGED } from './oracle/answers/roots.js';
import { CLASS_NAMES, CLASSES } from './worlds/classes.js';
import { SCENARIOS, SEED, TIMEOUT } from './worlds/runs.js';
import { underAnyPolicy, underOwnPolicy } from './worlds/setting.js';

let hub: Single;
beforeAll(async () => {
  console.info(`WORLD_SEED=${SEED}`);
  hub = await openSingle();
});
afterAll(() => hub.close());

describe('when one person of each role asks for everything there is', () => {
  let swept: Answered[];
  let coverage: Coverage;
  beforeAll(async () => {
    swept = await sweep(hub);
    coverage = await judgeSweep(hub, swept);
  }, TIMEOUT);

  it('each has asked for every field and given every argument, input field and sort value', () => {
    const [fields, given] = [fieldsOf(hub.schema), givenOf(hub.schema)];
    console.info(`oracle: ${fields.length} fields, and ${given.length} arguments, input fields and sort values`);
    expect(unasked(hub.schema, swept)).toEqual([]);
  });

  it('the model has an answer of its own to every field, or a reason why not', () => {
    expect(unanswered(hub.schema, coverage)).toEqual([]);
  });

  it('every argument, input field and sort value makes a difference to what it answers', async () => {
    expect(await unheeded(hub, swept)).toEqual([]);
  });

  it('there is no reason that nothing needs', () => {
    expect(stale(hub.schema, coverage)).toEqual([]);
  });

  it('without its line a field is named', async () => {
    const fields = fieldsOf(hub.schema).filter((name) => /^(Query|Indicator|Assessment|Ballot|Seat)\./.test(name));
    for (const forgotten of fields) {
      const judging = judgeAnswered(hub, saidIn(coverage, forgotten), { forgotten });
      await expect(judging, forgotten).rejects.toThrow(`knows nothing of ${forgotten}:`);
    }
  });

  it('without the line that says who may ask for something, somebody is told something else', async () => {
    expect(await unnoticed(hub, ASKED_BY, (name) => metIn(coverage, name))).toEqual([]);
  });

  it('without the line by which a changed object is told, some change is told of what the model does not know', async () => {
    const payloads = fieldsOf(hub.schema).filter((name) => /^\w+Payload\./.test(name));
    const changes = [...new Set(payloads.flatMap((name) => metIn(coverage, name)))];
    expect(await unnoticed(hub, CHANGED, () => changes)).toEqual([]);
  });

  it('what is new in the schema is named', () => {
    const more =
      'extend type Indicator { new: String } extend type Query { new(one: Int): New } type New { two: String }';
    const extended = extendSchema(hub.schema, parse(more));
    expect(unanswered(extended, coverage)).toEqual(['Query.new', 'Indicator.new', 'New.two']);
    const visitors = unasked(extended, swept).filter((name) => name.startsWith('visitor: '));
    expect(visitors.map((name) => name.slice(9))).toEqual(['Query.new', 'Indicator.new', 'New.two', 'Query.new(one)']);
  });
});

describe.each([
  ['the policy in force shows all that may be shown', underOwnPolicy],
  ['any policies are in force', underAnyPolicy],
])('when %s', (_, settings) => {
  it.each(CLASS_NAMES)(
    '%s is told what the model says, and nothing else',
    async (name) => {
      const judged = await judgeAll(hub, { subject: CLASSES[name], settings, scenarios: SCENARIOS / 2 });
      expect(judged).toBeGreaterThan(SCENARIOS / 2);
    },
    TIMEOUT,
  );
});
