import 'reflect-metadata';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { HubError } from '../../../standards/errors.js';
import { sharedValue } from '../../support/world/indicators.js';
import { existing, lists } from './duplicates/existing.js';
import { openStage, type Stage } from './support/stage.js';
import { openTables, replacing } from './support/tamper.js';

// Many questions: on a machine that is busy otherwise they take their time.
vi.setConfig({ testTimeout: 240_000 });

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());

describe('when a mutation is given a name, key, subject or value that is hidden somewhere already', () => {
  it('it answers as to one that is nowhere', async () => {
    const { faults, tried } = await existing(stage);
    expect(faults).toEqual([]);
    expect(tried).toBeGreaterThan(100);
  });

  it('so it does to a file of them', async () => {
    const hidden = (['aurora', 'cascade'] as const).flatMap((owner) => [
      sharedValue(owner, 'red'),
      sharedValue(owner, 'unpolicied'),
    ]);
    await stage.during(
      (sql) => lists(sql, 'analyst@borealis', hidden),
      async (uploads) => {
        const answers = [];
        for (const uploadId of uploads) {
          const query = `mutation { importIndicators(input: { uploadId: "${uploadId}", format: LIST }) { imported unchanged rejectedCount } }`;
          answers.push(await stage.ask('analyst@borealis', { query, variables: {} }));
        }
        expect(answers[0]).toContain('"imported":4,"unchanged":0');
        expect(answers[0]).toBe(answers[1]);
      },
    );
  });

  it('a hub in which a name is taken once for all is caught', async () => {
    const weak = await openStage(
      replacing('Mutation.createSharingGroup', (original) => async (root, args, context, info) => {
        const name = args.input.name.en ?? '';
        const taken = await context.op.sql`select from membership where name = ${name}
          union all select from person where subject = ${name} union all select from standard where title ->> 'en' = ${name}`;
        if (taken.length > 0) throw new HubError('CONFLICT', 'It is taken.', 'input.name');
        return await original(root, args, context, info);
      }),
    );
    const { faults } = await existing(weak, {
      also: (sql) => openTables(sql, 'membership', 'person', 'standard'),
      share: 1,
      only: ({ field, path }) => field.name === 'createSharingGroup' && path.at(-1) === 'en',
    });
    await weak.close();
    expect(faults.join()).toMatch(/CreateSharingGroupInput|LocalizedTextInput/);
  });
});
