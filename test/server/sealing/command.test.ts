import postgres from 'postgres';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runningUrl } from '../../../db/embedded/cluster.js';
import { readConfig } from '../../../server/config.js';
import { runKeys } from '../../../server/sealing/command/run.js';
import { dump } from '../../support/dump.js';
import { fetchToken } from '../../support/hub.js';
import { ask } from '../graphql/post.js';
import { build, dataFolder, freePort, launch, type Spawned } from '../process/spawn.js';

const MARKER = 'zq-secret-zq';
const folder = dataFolder();
let env: NodeJS.ProcessEnv;
let url: string;
let hub: Spawned;

beforeAll(async () => {
  await build();
  const [port, metrics] = [await freePort(), await freePort()];
  url = `http://127.0.0.1:${port}`;
  env = { DATA_DIR: folder.path, PORT: String(port), METRICS_PORT: String(metrics), LOG_LEVEL: 'debug' };
  hub = launch('server/main.js', env);
  await hub.ready;
}, 120_000);
afterAll(async () => {
  hub.child.kill('SIGTERM');
  await hub.ended;
  folder.remove();
});

const as = async (persona: string, query: string, variables: object = {}) => {
  const authorization = `Bearer ${await fetchToken(url, folder.path, persona)}`;
  return (await ask(url, query, { authorization }, variables)).json;
};
const share = (name: string, persona = 'analyst@aurora') =>
  as(
    persona,
    `mutation { shareIndicator(input: { type: URL, value: "https://${name}.example", private: {
      caseReference: "case ${MARKER}", customerReferences: ["${MARKER}"], narrative: "${MARKER}", victims: 2 } }) { indicator { id } } }`,
  );
const read = (persona = 'analyst@aurora', text = 'kept') =>
  as(
    persona,
    `{ indicators(filter: { text: "${text}" }) { edges { node { private { narrative customerReferences victims } } } } }`,
  );
/** As it is typed, in a process of its own. */
const typed = async (...args: string[]) => {
  const command = launch('server/sealing/command/main.js', env, args);
  return { code: await command.ended, output: command.output() };
};
/** What the command does, in this process: starting one takes longer than all that it does. */
const keys = async (...args: string[]) => {
  const lines: string[] = [];
  const hear = (line: string) => void lines.push(line);
  const code = await runKeys(args, readConfig(env), { say: hear, complain: hear });
  return { code, output: lines.join('\n') };
};
const onDatabase = async (work: (sql: postgres.Sql) => Promise<unknown>) => {
  const sql = postgres(runningUrl(`${folder.path}/postgres`, 'entente') ?? '', { max: 1, onnotice: () => {} });
  await work(sql);
  await sql.end();
};

const WORDS = { narrative: MARKER, customerReferences: [MARKER], victims: 2 };

describe('when keys are kept beside a running hub', () => {
  it('they are listed, without the keys', async () => {
    await share('kept');
    const { code, output } = await typed('list');
    expect(code).toBe(0);
    expect(output).toMatch(
      /aurora +indicator-private +\d{4}-\d{2} +epoch 1 +since \S+ +wrapped by local-\w+ +2 values/,
    );
  });

  it('an institution’s is rotated, and the hub reads and writes on without a pause', async () => {
    const { code, output } = await keys('rotate', 'aurora');
    expect(output).toContain('aurora has 1 new keys: 2 values sealed anew, 1 keys destroyed.');
    expect(code).toBe(0);
    expect((await read()).data.indicators.edges[0].node.private).toEqual(WORDS);
    await share('kept-too');
    expect((await keys('list')).output).toMatch(/aurora +indicator-private +\d{4}-\d{2} +epoch 2 .* 3 values/);
  });

  it('the wrapping key is replaced, the old one forgotten, and the hub reads and writes on', async () => {
    expect((await keys('rewrap')).output).toMatch(/^2 data keys are wrapped by local-/);
    expect((await typed('forget')).code).toBe(1);
    expect((await keys('forget', '--yes')).output).toMatch(/^Destroyed: local-\w+\.$/m);
    expect((await read()).data.indicators.edges).toHaveLength(2);
    expect((await share('of-cascade', 'analyst@cascade')).errors).toBeUndefined();
  });

  it.each([
    ['erase', 'aurora'],
    ['erase', 'nobody', '--yes'],
    ['rotate', 'committee'],
    ['erase', 'aurora', '--class', 'everything', '--yes'],
    ['erase', 'aurora', '--month', '2026-13', '--yes'],
    ['erase', 'aurora', '--class', 'indicator-private'],
  ])('%s %s is refused, and changes nothing', async (...args) => {
    expect((await keys(...args)).code).toBe(1);
    expect((await read()).data.indicators.edges[0].node.private).toEqual(WORDS);
  });

  it('wrong usage is told apart', async () => {
    expect((await typed('rotate')).code).toBe(2);
    expect((await keys('polish')).code).toBe(2);
  });

  it('a seal that was broken is in the log by its place, and a client is told nothing', async () => {
    await onDatabase((sql) => sql`create table kept as select * from indicator_private`);
    await onDatabase(
      (sql) => sql`update indicator_private set sealed = set_byte(sealed, 40, get_byte(sealed, 40) # 1)`,
    );
    const { errors } = await read();
    await onDatabase(
      (sql) => sql`update indicator_private p set sealed = k.sealed from kept k where k.indicator_id = p.indicator_id`,
    );
    await onDatabase((sql) => sql`drop table kept`);
    expect(errors[0]).toMatchObject({ message: 'Internal error.', extensions: { code: 'INTERNAL_SERVER_ERROR' } });
    expect(hub.output()).toContain('"name":"BrokenSeal","code":"indicator_private');
  });

  it('the log at debug level has nothing that is private, nor has the database', async () => {
    await as('analyst@aurora', `{ indicators(filter: { caseReference: "case ${MARKER}" }) { edges { node { id } } } }`);
    await as(
      'analyst@aurora',
      'query ($case: String!) { indicators(filter: { caseReference: $case }) { edges { node { id } } } }',
      {
        case: { wrong: MARKER },
      },
    );
    await as(
      'analyst@aurora',
      `mutation { shareIndicator(input: { type: URL, value: "x", private: { narrative: "${MARKER}", lossAmount: -1 } }) { indicator { id } } }`,
    );
    expect(hub.output()).toContain('"route":"graphql"');
    expect(hub.output()).not.toContain(MARKER);
    expect(await dump(runningUrl(`${folder.path}/postgres`, 'entente') ?? '')).not.toContain(MARKER);
  });

  it.each([
    ['--class', 'assessment'],
    ['--class', 'indicator-private', '--month', '2020-01'],
  ])('of a class or month that holds nothing nothing is destroyed (%s %s)', async (...part) => {
    expect((await keys('erase', 'aurora', ...part, '--yes')).output).toContain('Destroyed 0 keys of aurora');
    expect((await read()).data.indicators.edges[0].node.private).toEqual(WORDS);
  });

  it('an institution is erased: its words are null at once, its numbers stay, and new words are refused', async () => {
    const { code, output } = await keys('erase', 'aurora', '--yes');
    expect(output).toContain('Destroyed 1 keys of aurora');
    expect(output).toMatch(/3 in indicator_private/);
    expect(code).toBe(0);
    const { data, errors } = await read();
    expect(errors).toBeUndefined();
    expect(data.indicators.edges[0].node.private).toEqual({ narrative: null, customerReferences: null, victims: 2 });
    expect((await share('kept-not')).errors[0]).toMatchObject({ extensions: { code: 'CONFLICT' } });
    expect(
      (
        await as(
          'analyst@aurora',
          `{ indicators(filter: { caseReference: "case ${MARKER}" }) { edges { node { id } } } }`,
        )
      ).data.indicators.edges,
    ).toEqual([]);
    expect((await keys('rotate', 'aurora')).code).toBe(1);
    expect((await read('analyst@cascade', 'of-cascade')).data.indicators.edges[0].node.private).toEqual(WORDS);
  });
});
