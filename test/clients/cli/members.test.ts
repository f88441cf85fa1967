import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startTestHub, type TestHub } from '../../support/hub.js';
import { ententeAs } from '../support/cli.js';

let hub: TestHub;
let aurora: ReturnType<typeof ententeAs>;
let borealis: ReturnType<typeof ententeAs>;
beforeAll(async () => {
  hub = await startTestHub();
  aurora = ententeAs(hub, 'admin@aurora');
  borealis = ententeAs(hub, 'admin@borealis');
});
afterAll(() => hub.stop());

const subjects = async (...argv: string[]) =>
  (await aurora(['people', 'list', ...argv])).cells().map(([, , , , subject]) => subject);

describe('when an administrator keeps the people', () => {
  it('they are added, listed, renamed and ended', async () => {
    const given = ['--subject', 'u-7', '--role', 'analyst', '--name', 'Li Na'];
    const added = await aurora(['people', 'add', ...given]);
    expect(added.cells()[0]?.slice(1, 6)).toEqual(['aurora', 'analyst', 'Li Na', 'u-7', 'urn:entente:embedded-issuer']);
    const id = added.cells()[0]?.[0] ?? '';
    expect(await subjects()).toEqual(expect.arrayContaining(['u-7', 'admin@aurora', 'agent@aurora.callcenter']));
    expect((await aurora(['people', 'rename', id, 'Li Na (fraud desk)'])).out).toContain('\tLi Na (fraud desk)\t');
    expect((await aurora(['people', 'end', id, '--json'])).json()).toMatchObject({ id, endedAt: expect.any(String) });
    expect(await subjects()).not.toContain('u-7');
    expect(await subjects('--ended')).toEqual(['u-7']);
    expect(await aurora(['people', 'end', id])).toMatchObject({ code: 1, err: expect.stringMatching(/^CONFLICT: /) });
  });

  it('whom they invite sees it, and accepts or declines', async () => {
    const invite = async (role: string) => {
      const given = ['--subject', 'researcher@university', '--role', role, '--name', 'Guest'];
      return (await aurora(['people', 'add', ...given])).cells()[0]?.[0] ?? '';
    };
    const [kept, declined] = [await invite('analyst'), await invite('assessor')];
    const guest = ententeAs(hub, 'researcher@university');
    expect((await guest(['invitations', 'list'])).cells().map((cells) => cells.slice(0, 4))).toEqual([
      [kept, 'aurora', 'analyst', 'Guest'],
      [declined, 'aurora', 'assessor', 'Guest'],
    ]);
    expect((await guest(['invitations', 'decline', declined])).code).toBe(0);
    expect((await guest(['invitations', 'accept', kept, '--json'])).json()).toMatchObject({ id: kept });
    expect(await guest(['whoami'])).toMatchObject({ code: 1, err: expect.stringContaining('analyst@aurora') });
    expect((await guest(['--seat', 'analyst@aurora', 'whoami'])).cells()[0]?.[1]).toBe('analyst');
    expect((await aurora(['people', 'end', kept])).code).toBe(0);
    expect((await guest(['whoami'])).code).toBe(0);
  });

  it('a role that is not theirs to give is refused, one that is none is wrong usage', async () => {
    const given = ['people', 'add', '--subject', 'u-8', '--name', 'X', '--role'];
    expect((await aurora([...given, 'operator'])).err).toMatch(/^FORBIDDEN: .*\(at input\.role\)/);
    expect(await aurora([...given, 'king'])).toMatchObject({ code: 2 });
    expect(await aurora(['people', 'add', '--subject', 'u-8'])).toMatchObject({ code: 2 });
  });

  it('an analyst keeps nobody', async () => {
    const { code, err } = await ententeAs(hub, 'analyst@aurora')(['people', 'list']);
    expect({ code, err }).toEqual({ code: 1, err: expect.stringMatching(/^FORBIDDEN: /) });
  });
});

describe('when an administrator keeps the channels', () => {
  it('one is added under the institution’s key, and its agent seated there', async () => {
    const added = await aurora([
      'channels',
      'add',
      'desk',
      '--name',
      'Desk',
      '--name-zh',
      '服务台',
      '--region',
      'CN-SH',
    ]);
    expect(added.out).toBe('aurora.desk\t\tCN-SH\tDesk\n');
    expect((await aurora(['channels', 'list'])).cells().map(([key]) => key)).toEqual([
      'aurora.callcenter',
      'aurora.desk',
    ]);
    const agent = ['--subject', 'u-9', '--role', 'agent', '--name', 'Agent', '--organization', 'aurora.desk'];
    expect(await aurora(['people', 'add', ...agent])).toMatchObject({ code: 0 });
    expect(await subjects('--organization', 'aurora.desk')).toEqual(['u-9']);
    expect((await borealis(['channels', 'list'])).out).toBe('');
  });

  it('one without a name is wrong usage', async () => {
    expect(await aurora(['channels', 'add', 'nameless'])).toMatchObject({ code: 2 });
  });
});

describe('when institutions share among themselves', () => {
  it('a group is made, shown, filled, emptied and left', async () => {
    const made = await aurora(['groups', 'create', '--name', 'Calls', '--purpose', 'Callers', '--json']);
    const { id } = made.json();
    expect((await aurora(['groups', 'add', id, 'borealis'])).out).toBe(
      `${id}\taurora\taurora, borealis\tCalls\tCallers\tfrom then on\n`,
    );
    expect((await borealis(['groups', 'list'])).cells()[0]?.[0]).toBe(id);
    expect((await borealis(['groups', 'add', id, 'cascade'])).err).toMatch(/^FORBIDDEN: /);
    expect((await borealis(['groups', 'leave', id])).out).toMatch(new RegExp(`^${id}\t20`));
    expect((await borealis(['groups', 'show', id])).err).toMatch(/^NOT_FOUND: /);
    await aurora(['groups', 'add', id, 'cascade']);
    await aurora(['groups', 'remove', id, 'cascade']);
    const stays = (await aurora(['groups', 'show', id])).cells().slice(1);
    expect(stays.map(([key, , left]) => [key, left !== ''])).toEqual([
      ['aurora', false],
      ['borealis', true],
      ['cascade', true],
    ]);
  });
});
