import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import postgres from 'postgres';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createDatabase } from '../../support/database.js';
import { startTestHub, type TestHub } from '../../support/hub.js';
import { type Issuer, startIssuer } from '../identity/issuer.js';
import { build, launch } from '../process/spawn.js';
import { ACCEPT, ADD_CHANNEL, type Ask, askerIn, END, GIVE, refusal, SEATS } from './requests.js';

const folder = mkdtempSync(join(tmpdir(), 'entente-init-'));
let issuer: Issuer;
let hub: TestHub;
let admin: postgres.Sql;
let ask: Ask;
let printed: string;

const name = (en: string) => ({ en });
const seat = (organization: string, role: string, over: object = {}) => ({
  organization,
  role,
  issuer: issuer.url,
  subject: `${role}@${organization}`,
  name: `First ${role}`,
  ...over,
});
const REGISTER = () => ({
  organizations: [
    { key: 'ops', kind: 'operator', name: name('Operations') },
    { key: 'board', kind: 'committee', name: name('Board') },
    { key: 'bank', kind: 'institution', name: name('Bank'), sector: 'banking', region: 'CN-SH' },
    { key: 'lab', kind: 'research', name: name('Lab') },
  ],
  projects: [{ key: 'calls', organization: 'lab', name: name('Calls'), endsAt: '2999-01-01T00:00:00Z' }],
  seats: [
    seat('ops', 'operator'),
    seat('board', 'chair'),
    seat('bank', 'administrator'),
    seat('lab', 'researcher', { project: 'calls' }),
  ],
});

async function init(register: unknown, databaseUrl = hub.databaseUrl, env: NodeJS.ProcessEnv = {}) {
  const file = join(folder, 'register.json');
  writeFileSync(file, typeof register === 'string' ? register : JSON.stringify(register));
  const run = launch('server/init.js', { DATABASE_URL: databaseUrl, ...env }, [file]);
  return { code: await run.ended, output: run.output() };
}
const everything = async () =>
  JSON.stringify(
    await Promise.all(
      ['organization', 'person', 'membership', 'project'].map(
        (table) => admin`select * from ${admin(table)} order by id`,
      ),
    ),
  );

beforeAll(async () => {
  await build();
  issuer = await startIssuer();
  hub = await startTestHub({ OIDC_ISSUER: issuer.url, NODE_ENV: 'production' }, async () => {
    const database = await createDatabase();
    const { code, output } = await init(REGISTER(), database.url, { OIDC_ISSUER: issuer.url });
    expect(code, output).toBe(0);
    printed = output;
    return database;
  });
  admin = postgres(hub.databaseUrl, { max: 1, onnotice: () => {} });
  ask = askerIn({ hub, issuer } as Parameters<typeof askerIn>[0]);
});
afterAll(async () => {
  await admin.end();
  await hub.stop();
  await issuer.stop();
  rmSync(folder, { recursive: true, force: true });
});

describe('when a production hub is given its register', () => {
  it('it says what it added', () => {
    expect(printed.trimEnd().split('\n')).toEqual([
      'added organization ops',
      'added organization board',
      'added organization bank',
      'added organization lab',
      'added project calls of lab',
      'added seat operator@ops of First operator',
      'added seat chair@board of First chair',
      'added seat administrator@bank of First administrator',
      'added seat researcher@lab of First researcher',
    ]);
  });

  it('those it names sign in, and an administrator lets in the rest', async () => {
    for (const subject of ['operator@ops', 'chair@board', 'researcher@lab']) {
      expect((await ask(subject, '{ me { name } }')).data.me.name).toBe(`First ${subject.split('@')[0]}`);
    }
    const given = { subject: 'second', name: 'Second', role: 'ADMINISTRATOR' };
    const { data } = await ask('administrator@bank', GIVE, { input: given });
    await ask('second', ACCEPT, { input: { seatId: data.giveSeat.seat.id } });
    expect(refusal(await ask('second', ADD_CHANNEL, { input: { key: 'desk', name: name('Desk') } }))).toBe('none');
  });

  it('the operator has none of these rights', async () => {
    expect(refusal(await ask('operator@ops', GIVE, { input: { subject: 'x', name: 'X', role: 'OPERATOR' } }))).toBe(
      'FORBIDDEN',
    );
    expect(refusal(await ask('operator@ops', SEATS))).toBe('FORBIDDEN');
  });

  it('a second run with the same file changes nothing', async () => {
    const before = await everything();
    expect(await init(REGISTER())).toEqual({ code: 0, output: 'Nothing was missing.\n' });
    expect(await everything()).toBe(before);
  });

  it('a longer file adds what is new, and leaves what is there as it is', async () => {
    const register = REGISTER();
    const renamed = register.organizations.map((one) => ({ ...one, name: name('Other') }));
    const { code, output } = await init({
      ...register,
      organizations: [...renamed, { key: 'insurer', kind: 'institution', name: name('Insurer') }],
      seats: [...register.seats, seat('insurer', 'administrator')],
    });
    expect({ code, output }).toEqual({
      code: 0,
      output: 'added organization insurer\nadded seat administrator@insurer of First administrator\n',
    });
    expect((await admin`select name from organization where key = 'bank'`)[0]?.name).toEqual(name('Bank'));
  });

  it('a seat that has ended since is not given again', async () => {
    const { data } = await ask('second', SEATS);
    const first = data.seats.edges.find(
      ({ node }: { node: { person: { subject: string } } }) => node.person.subject === 'administrator@bank',
    ).node;
    await ask('second', END, { input: { seatId: first.id } });
    const { output } = await init(REGISTER());
    expect(output).toBe('left seat administrator@bank of First administrator as it is: it has ended\n');
    expect(refusal(await ask('administrator@bank', '{ me { name } }'))).toBe('FORBIDDEN');
  });

  it('a researcher is let in for another project once the first has ended, and not before', async () => {
    const other = { key: 'other', organization: 'lab', name: name('Other'), endsAt: '2999-01-01T00:00:00Z' };
    const next = { projects: [other], seats: [seat('lab', 'researcher', { project: 'other' })] };
    const early = await init(next);
    expect(early).toMatchObject({ code: 1, output: expect.stringContaining('seats.0.project: ') });
    await admin`update project set ends_at = now() - interval '1 minute' where name->>'en' = 'Calls'`;
    expect(refusal(await ask('researcher@lab', '{ me { name } }'))).toBe('FORBIDDEN');
    expect((await init(next)).code).toBe(0);
    expect((await ask('researcher@lab', '{ me { project { name { en } } } }')).data.me.project.name.en).toBe('Other');
  });

  it('people of an issuer that is not the hub’s are told of', async () => {
    const { output } = await init(REGISTER(), hub.databaseUrl, { OIDC_ISSUER: `${issuer.url}/` });
    expect(output).toContain(`${issuer.url} is not OIDC_ISSUER`);
  });
});

describe('when a register is wrong', () => {
  it('every fault is told with its place, nothing is added, and there is no stack', async () => {
    const before = await everything();
    const { organizations, ...register } = REGISTER();
    const wrong = {
      ...register,
      organizations: [
        ...organizations,
        { key: 'New One', kind: 'institution', name: name('N') },
        { key: 'fine', kind: 'regulator', name: name('F') },
      ],
      seats: [seat('fine', 'operator'), seat('nowhere', 'analyst'), seat('fine', 'regulator')],
    };
    const { code, output } = await init(wrong);
    expect(code).toBe(1);
    for (const at of ['organizations.4.key', 'seats.0.role', 'seats.1.organization'])
      expect(output).toContain(`\n  ${at}: `);
    expect(output).not.toMatch(/^\s+at /m);
    expect(await everything()).toBe(before);
  });

  it.each([
    ['{', /cannot be read as JSON/],
    ['[]', /the file: An object was expected/],
  ])('%s is not one', async (text, said) => {
    const { code, output } = await init(text);
    expect({ code, output }).toEqual({ code: 1, output: expect.stringMatching(said) });
  });

  it('a file that is not there, or none, is said plainly', async () => {
    for (const args of [[join(folder, 'none.json')], []]) {
      const run = launch('server/init.js', { DATABASE_URL: hub.databaseUrl }, args);
      expect(await run.ended).toBe(1);
      expect(run.output()).not.toMatch(/^\s+at /m);
    }
  });
});
