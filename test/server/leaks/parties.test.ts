import 'reflect-metadata';
import { type GraphQLSchema, getNamedType, isObjectType } from 'graphql';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { broadDocuments } from '../../support/broad.js';
import { idOf } from '../../support/world/ids.js';
import type { Reader } from '../../support/worldHub.js';
import { askerOf, type World } from '../authorization/oracle/world.js';
import { CLASSES } from '../authorization/worlds/classes.js';
import { type DifferenceName, differing } from '../authorization/worlds/differences/differ.js';
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

/** Who is in what, works where, is named on what, and read what, as far as it is not the reader's to know. */
const PARTIES: readonly DifferenceName[] = [
  ...([
    'seats',
    'channels',
    'groups',
    'recipients',
    'owners',
    'publishers',
    'reporters',
    'grants',
    'votes',
    'representatives',
    'accessLog',
  ] as const),
];

const READERS: readonly Reader[] = [
  ...Object.values(CLASSES).map((reader) => reader as Reader),
  'admin@aurora',
  'voter@committee',
];
const everything = () => broadDocuments(stage.schema).map((query) => ({ query, variables: {} }));
const otherParties = (reader: Reader, salt: number): World =>
  differing(stage.world, askerOf(stage.world, reader), PARTIES, salt);

/** Fields that tell of parties: organizations, people and their seats, or ids of groups and seats. */
function partyFields(schema: GraphQLSchema): string[] {
  const told = /^(Organization|Person|Seat|ReaderSeat|GroupMember|SharingGroup)$/;
  return Object.values(schema.getTypeMap()).flatMap((type) =>
    isObjectType(type) && type !== schema.getMutationType()
      ? Object.values(type.getFields())
          .filter((field) => told.test(getNamedType(field.type).name) || /^(groups|seats|recipients)$/.test(field.name))
          .map((field) => field.name)
      : [],
  );
}

describe('when other parties stand in other relations to each other', () => {
  it.each(READERS)('%s is told the same of everything', async (reader) => {
    expect(await tellingApart(stage, [stage.world, otherParties(reader, 1)], reader, everything())).toEqual([]);
  });

  it('every field that tells of parties was told to somebody, so that it would have been seen', async () => {
    const told = new Set<string>();
    for (const reader of ['admin@borealis', 'regulator@authority'] as const) {
      for (const answer of await answersIn(stage, stage.world, reader, everything())) {
        for (const [, name] of answer.matchAll(/"(\w+)":(?:\{|\[(?!\]))/g)) told.add(name ?? '');
      }
    }
    const payloads = new Set(['channel', 'group', 'seat']);
    expect(partyFields(stage.schema).filter((name) => !told.has(name) && !payloads.has(name))).toEqual([]);
  });

  it('a hub that lists the groups of whoever else is named as the asker is caught', async () => {
    const weak = await openStage(
      replacing('Query.sharingGroups', (original) => (root, args, context, info) => {
        const { op } = context;
        const actor = { ...op.actor, organizationId: idOf('cascade') };
        return original(root, args, { ...context, op: { ...op, actor } as typeof op }, info);
      }),
    );
    const worlds = [weak.world, otherParties('admin@aurora', 1)] as const;
    const told = await tellingApart(weak, worlds, 'admin@aurora', everything(), (sql) =>
      openTables(sql, 'group_member', 'sharing_group'),
    );
    await weak.close();
    expect(told.join()).toMatch(/sharingGroups/);
  });
});
