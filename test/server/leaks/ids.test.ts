import 'reflect-metadata';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { forbidden } from '../../../server/graphql/shield/shield.js';
import { crossed } from './ids/crossed.js';
import { toldApart } from './ids/toldApart.js';
import { openStage, type Stage } from './support/stage.js';
import { openTables, replacing } from './support/tamper.js';

// Many questions: on a machine that is busy otherwise they take their time.
vi.setConfig({ testTimeout: 240_000 });

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());

describe('when a mutation names several things, some of them another’s', () => {
  it('nothing of another’s changes, and what was refused has changed nothing', async () => {
    const { faults, done } = await crossed(stage);
    expect(faults.map((f) => f.slice(0, 800))).toEqual([]);
    expect(done).toBeGreaterThan(500);
  });

  it('a resolver that looks at the first and changes them all is caught', async () => {
    const weak = await openStage(
      replacing('Mutation.consentToDisclosure', (original) => async (root, { input }, context, info) => {
        const told = await original(
          root,
          { input: { ...input, indicatorIds: input.indicatorIds.slice(0, 1) } },
          context,
          info,
        );
        await context.op.sql`update indicator set version = version + 1 where id = any(${input.indicatorIds}::uuid[])`;
        return told;
      }),
    );
    const also = (sql: Parameters<typeof openTables>[0]) => openTables(sql, 'indicator');
    const { faults } = await crossed(weak, { also, only: ({ field }) => field.name === 'consentToDisclosure' });
    await weak.close();
    expect(faults.join('\n')).toMatch(/consentToDisclosure .* changed .*"table":"indicator"/);
  });
});

describe('when an id of another type, or of a hidden object, stands in the place of an id', () => {
  it('the answer is that to an absent one, to the byte, and nothing changes', async () => {
    expect(await toldApart(stage)).toEqual([]);
  });

  it('a resolver that refuses what is there in another way is caught', async () => {
    const weak = await openStage(
      replacing('Query.indicator', (original) => async (root, args, context, info) => {
        const found = await context.op
          .sql`select from indicator where id = ${args.id} union all select from sighting where id = ${args.id}`;
        return await Promise.resolve(original(root, args, context, info)).catch((error) => {
          throw found.length > 0 ? forbidden() : error;
        });
      }),
    );
    const faults = await toldApart(weak, {
      also: (sql) => openTables(sql, 'indicator', 'sighting'),
      only: ({ coordinate }) => coordinate === 'Query.indicator(id)',
      readers: ['analyst@borealis'],
      share: 1,
    });
    await weak.close();
    expect(faults.join('\n')).toMatch(/tells indicator [\s\S]*tells sighting/);
  });
});
