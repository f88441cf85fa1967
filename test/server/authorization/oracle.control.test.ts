import 'reflect-metadata';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { PERMISSIONS } from '../../../standards/access/permissions.js';
import { indicatorId } from '../../support/world/indicators.js';
import { judge } from './judged/check.js';
import { judgeAll } from './judged/judged.js';
import { openSingle, type Single } from './judged/single.js';
import { askerOf } from './oracle/world.js';
import { CLASSES } from './worlds/classes.js';
import type { Told } from './worlds/hub/twin.js';
import { underOwnPolicy } from './worlds/setting.js';

let hub: Single;
beforeAll(async () => {
  hub = await openSingle();
});
afterAll(() => hub.close());

type Body = {
  data: {
    indicators: { edges: { cursor: string; node: Record<string, unknown> }[]; pageInfo: Record<string, unknown> };
  };
  errors?: unknown[];
};

/** Judges the answer to a list of indicators after somebody had their hands on it. */
async function judgeTampered(subject: string | null, fields: string, tamper: (body: Body) => void): Promise<boolean> {
  const query = `{ indicators { edges { cursor node { id ${fields} } } pageInfo { hasNextPage } } }`;
  const question = { query, variables: {} };
  const told = await hub.during(hub.base, () => hub.ask(subject, question));
  const body: Body = JSON.parse(told.body);
  tamper(body);
  const tampered: Told = { ...told, body: JSON.stringify(body) };
  return judge(hub.told, { world: hub.base, asker: askerOf(hub.base, subject), words: hub.words }, question, tampered);
}

const edges = ({ data }: Body) => data.indicators.edges;
const nodeOf = (body: Body, place = 0) => edges(body)[place]?.node ?? {};

describe('when an answer was tampered with', () => {
  it('as it was told, it is as the model says', async () => {
    expect(await judgeTampered(CLASSES.member, 'name mine', () => {})).toBe(true);
  });

  it.each<[string, string | null, string, (body: Body) => void]>([
    [
      'a hidden row more',
      null,
      'name',
      (body) => {
        const [edge] = edges(body);
        if (edge) edges(body).push({ ...edge, node: { ...edge.node, id: indicatorId('borealis', 'red') } });
      },
    ],
    ['a row less', CLASSES.member, 'name', (body) => edges(body).pop()],
    ['two rows in another order', CLASSES.member, 'name', (body) => edges(body).reverse()],
    [
      'a field filled',
      CLASSES.regulator,
      'recipients { key }',
      (body) => Object.assign(nodeOf(body), { recipients: [] }),
    ],
    ['a field emptied', CLASSES.member, 'name', (body) => Object.assign(nodeOf(body), { name: null })],
    [
      'a field of another row',
      CLASSES.member,
      'name',
      (body) => Object.assign(nodeOf(body), { name: nodeOf(body, 1).name }),
    ],
    ['one sighting more', CLASSES.member, 'sightingCount', (body) => Object.assign(nodeOf(body), { sightingCount: 9 })],
    ['a refusal left out', null, 'sightingCount', (body) => body.errors?.pop()],
    [
      'a page that goes on',
      CLASSES.member,
      'id',
      ({ data }) => Object.assign(data.indicators.pageInfo, { hasNextPage: true }),
    ],
  ])('%s is refused', async (_, subject, fields, tamper) => {
    await expect(judgeTampered(subject, fields, tamper)).rejects.toThrow('to deeply equal');
  });
});

describe('when a permission is widened', () => {
  const permission = PERMISSIONS['access-log:read'] as { roles: readonly string[] };
  const { roles } = permission;
  afterEach(() => {
    permission.roles = roles;
  });

  it('generated questions find it', async () => {
    permission.roles = ['administrator', 'analyst'];
    const judging = judgeAll(hub, {
      subject: CLASSES.member,
      settings: underOwnPolicy,
      scenarios: 200,
      unshrunk: true,
    });
    await expect(judging).rejects.toThrow('Property failed');
  });
});
