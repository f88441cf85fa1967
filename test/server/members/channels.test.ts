import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Consortium, startConsortium } from '../identity/consortium.js';
import { ADD_CHANNEL, type Ask, askerIn, CHANNELS, refusal } from './requests.js';

let world: Consortium;
let ask: Ask;
beforeAll(async () => {
  world = await startConsortium();
  ask = askerIn(world);
});
afterAll(() => world.stop());

const channel = (key: string, over: object = {}) => ({ input: { key, name: { en: `Channel ${key}` }, ...over } });
const keysOf = async (by: string) => {
  const keys: string[] = [];
  let after: string | null = null;
  do {
    const { data } = await ask(by, CHANNELS, { after });
    keys.push(...data.channels.edges.map(({ node }: { node: { key: string } }) => node.key));
    after = data.channels.pageInfo.hasNextPage ? data.channels.pageInfo.endCursor : null;
  } while (after);
  return keys;
};

describe('when an administrator adds a channel', () => {
  it('its key begins with the institution’s, and it is listed', async () => {
    const name = { en: 'Collections', zhCN: '催收' };
    const input = { key: 'collections', name, sector: 'debt-collection', region: 'CN-GD' };
    const { data } = await ask('admin@aurora', ADD_CHANNEL, { input });
    const added = { ...input, key: 'aurora.collections', kind: 'CHANNEL' };
    expect(data.addChannel.channel).toMatchObject(added);
    expect(await keysOf('admin@aurora')).toEqual(['aurora.callcenter', 'aurora.collections']);
  });

  it('the same name at two institutions is no conflict, so that none tells of the other’s', async () => {
    expect(refusal(await ask('admin@borealis', ADD_CHANNEL, channel('callcenter')))).toBe('none');
    expect(await keysOf('admin@borealis')).toEqual(['borealis.callcenter']);
    expect(refusal(await ask('admin@borealis', ADD_CHANNEL, channel('callcenter')))).toBe('CONFLICT at input.key');
  });

  it.each([
    ['a key that reaches out of the institution’s own', channel('x.y'), 'BAD_USER_INPUT at input.key'],
    ['a key in capitals', channel('Desk'), 'BAD_USER_INPUT at input.key'],
    ['no name', channel('a', { name: {} }), 'BAD_USER_INPUT at input.name'],
    ['a blank name', channel('a', { name: { zhCN: ' ' } }), 'BAD_USER_INPUT at input.name.zhCN'],
    [
      'a name that is a control character',
      channel('a', { name: { en: '\u001b[2J' } }),
      'BAD_USER_INPUT at input.name.en',
    ],
    ['a region that is none', channel('a', { region: 'Shanghai' }), 'BAD_USER_INPUT at input.region'],
  ])('%s is refused', async (_what, variables, expected) => {
    expect(refusal(await ask('admin@aurora', ADD_CHANNEL, variables))).toBe(expected);
  });

  it.each(['analyst@aurora', 'assessor@aurora', 'chair@committee', 'agent@aurora.callcenter', 'operator@hub'])(
    '%s may not, nor list them',
    async (subject) => {
      expect(refusal(await ask(subject, ADD_CHANNEL, channel('mine')))).toBe('FORBIDDEN');
      expect(refusal(await ask(subject, CHANNELS))).toBe('FORBIDDEN');
    },
  );
});

describe('when others list the organizations', () => {
  const ORGANIZATIONS = '{ organizations(first: 100) { edges { node { key } } } }';
  it.each(['admin@borealis', 'chair@committee', 'regulator@authority', 'operator@hub'])(
    '%s finds no channel of Aurora',
    async (subject) => {
      expect((await ask(subject, ORGANIZATIONS)).text).not.toContain('aurora.');
    },
  );

  it('whom they work for does', async () => {
    expect((await ask('analyst@aurora', ORGANIZATIONS)).text).toContain('aurora.callcenter');
  });

  it('a channel finds itself, and none of the others that its institution works with', async () => {
    expect(refusal(await ask('admin@aurora', ADD_CHANNEL, channel('courier')))).toBe('none');
    const { text } = await ask('agent@aurora.callcenter', ORGANIZATIONS);
    expect(text).toContain('aurora.callcenter');
    expect(text).not.toContain('aurora.courier');
    expect((await ask('analyst@aurora', ORGANIZATIONS)).text).toContain('aurora.courier');
  });
});
