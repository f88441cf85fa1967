import { request } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PERSONAS } from '../../../db/seed/personas.js';
import { fetchToken } from '../../support/hub.js';
import { ask } from '../graphql/post.js';
import { aMoment, CHANGED, connectSocket } from '../subscriptions/subscriber.js';
import { build, dataFolder, freePort, launch, processesOf, type Spawned } from './spawn.js';

const folder = dataFolder();
const running = new Set<Spawned>();
let environment: NodeJS.ProcessEnv;
let url: string;

beforeAll(async () => {
  await build();
  const [port, metrics] = [await freePort(), await freePort()];
  url = `http://127.0.0.1:${port}`;
  environment = { DATA_DIR: folder.path, PORT: String(port), METRICS_PORT: String(metrics), LOG_LEVEL: 'trace' };
});
afterAll(async () => {
  for (const { child, ended } of running) {
    child.kill('SIGTERM');
    await ended;
  }
  folder.remove();
});

function start(over: NodeJS.ProcessEnv = {}): Spawned {
  const hub = launch('server/main.js', { ...environment, ...over });
  running.add(hub);
  void hub.ended.then(() => running.delete(hub));
  return hub;
}

/** As the command prints it. */
async function tokenOf(persona: string): Promise<string> {
  const printed = launch('server/token.js', environment, [persona]);
  expect(await printed.ended, printed.output()).toBe(0);
  return printed.output().trim();
}

const asking = async (token: string, query: string) =>
  (await ask(url, query, { authorization: `Bearer ${token}` })).json;
// The command takes longer than what it asks the hub for.
const as = async (persona: string, query: string) => asking(await fetchToken(url, folder.path, persona), query);
const share = (name: string) =>
  as(
    'analyst@aurora',
    `mutation { shareIndicator(input: { type: URL, value: "https://${name}.example", private: { narrative: "zq-secret-zq" } }) { indicator { id } } }`,
  );
const shared = async () =>
  (
    await as(
      'analyst@aurora',
      '{ indicators(first: 100, filter: { text: "kept-" }) { edges { node { value private { narrative } } } } }',
    )
  ).data.indicators.edges;

describe('the first start', () => {
  it('makes everything, says what it does, and ends with the address and the personas', async () => {
    const hub = start();
    expect(await hub.ready).toBeLessThan(30);
    for (const { subject } of PERSONAS) expect(hub.output()).toContain(`npm run --silent token -- ${subject}`);
    expect(hub.output()).toContain(`${url}/graphql`);
    expect((await fetch(`${url}/readyz`)).status).toBe(200);
  });

  it('gives each persona a token for its seat', async () => {
    for (const { subject, organization } of PERSONAS) {
      const { data } = await asking(await tokenOf(subject), '{ me { organization { key } } }');
      expect(data.me.organization.key).toBe(organization);
    }
  });

  it('gives nobody else one, and says whom it knows', async () => {
    for (const args of [['root@hub'], []]) {
      const refused = launch('server/token.js', environment, args);
      expect(await refused.ended).toBe(1);
      expect(refused.output()).toContain('analyst@aurora');
    }
  });

  it('logs no token and no private value, at its most talkative', async () => {
    const [hub] = running;
    await share('kept-1');
    const token = await tokenOf('analyst@aurora');
    await fetch(`${url}/graphql?query=${encodeURIComponent('{ me { name } }')}&secret=zq-secret-zq`, {
      headers: { authorization: `Bearer ${token}`, 'apollo-require-preflight': 'x' },
    });
    await ask(url, '{ me { name } }', { authorization: 'Bearer zq-secret-zq' });
    await as(
      'analyst@aurora',
      'mutation { shareIndicator(input: { type: IPV4_ADDR, value: "zq-secret-zq" }) { indicator { id } } }',
    );
    const log = hub?.output() ?? '';
    expect(log).toContain('"route":"graphql"');
    expect(log).not.toMatch(/eyJ|zq-secret-zq|[Bb]earer (?!\$)|kept-1/);
    for (const line of log.split('\n').filter((text) => text.startsWith('{'))) JSON.parse(line);
  });
});

describe('a second copy', () => {
  it('on the same data says so and ends', async () => {
    const copy = start({ PORT: '0', METRICS_PORT: '0' });
    expect(await copy.ended).toBe(1);
    expect(copy.output()).toMatch(new RegExp(`Another hub runs on ${folder.path}`));
    expect(copy.output()).not.toMatch(/at .*\.js/);
  });

  it('on the same port says so, ends, and leaves nothing running', async () => {
    const other = dataFolder();
    const copy = start({ DATA_DIR: other.path, METRICS_PORT: '0' });
    expect(await copy.ended).toBe(1);
    expect(copy.output()).toMatch(/Port \d+ on 127\.0\.0\.1 is in use.*PORT/);
    expect(copy.output()).not.toMatch(/at .*\.js/);
    expect(processesOf(other.path)).toEqual([]);
    other.remove();
  });

  it('neither disturbs the first', async () => {
    expect((await fetch(`${url}/readyz`)).status).toBe(200);
  });
});

describe('Ctrl-C', () => {
  it('lets an operation under way end, though it comes twice, and leaves no process behind', async () => {
    const [hub] = running;
    const authorization = `Bearer ${await tokenOf('analyst@aurora')}`;
    const upload = request(`${url}/uploads`, { method: 'POST', headers: { authorization, 'content-length': 8 } });
    const answer = new Promise<number>((resolve, reject) => {
      upload.on('response', (response) => resolve(response.resume().statusCode ?? 0)).on('error', reject);
    });
    upload.write('half');
    await new Promise((done) => setTimeout(done, 300));
    hub?.child.kill('SIGINT');
    hub?.child.kill('SIGINT');
    await new Promise((done) => setTimeout(done, 300));
    upload.end('half');
    expect(await answer).toBe(201);
    expect(await hub?.ended).toBe(0);
    expect(processesOf(folder.path)).toEqual([]);
  });

  it('during the start stops what was started', async () => {
    const hub = start();
    while (!hub.output().includes('migrating')) await new Promise((done) => setTimeout(done, 10));
    hub.child.kill('SIGINT');
    expect(await hub.ended).toBe(0);
    expect(processesOf(folder.path)).toEqual([]);
  });
});

describe('the next start', () => {
  it('is quick and has what was there', async () => {
    const hub = start();
    expect(await hub.ready).toBeLessThan(10);
    expect(await shared()).toEqual([
      { node: { value: 'https://kept-1.example/', private: { narrative: 'zq-secret-zq' } } },
    ]);
  });

  it('after kill -9 finds the database left behind, and has what was there', async () => {
    const [hub] = running;
    await share('kept-2');
    hub?.child.kill('SIGKILL');
    expect(await hub?.ended).toBe('SIGKILL');
    expect(processesOf(folder.path)).not.toEqual([]);
    await start().ready;
    expect((await shared()).length).toBe(2);
  });

  it('so it does after the database was killed too', async () => {
    const [hub] = running;
    await share('kept-3');
    hub?.child.kill('SIGKILL');
    await hub?.ended;
    for (const pid of processesOf(folder.path)) process.kill(pid, 'SIGKILL');
    await start().ready;
    expect((await shared()).length).toBe(3);
  });

  it('told to end while somebody follows it, it closes the socket and logs no error', async () => {
    const [hub] = running;
    const authorization = `Bearer ${await tokenOf('analyst@aurora')}`;
    const closed = new Promise((resolve) => {
      connectSocket(url, { authorization }).subscribe(
        { query: CHANGED },
        { next: () => {}, error: resolve, complete: () => resolve(null) },
      );
    });
    await aMoment(1_000);
    hub?.child.kill('SIGTERM');
    expect(await closed).toMatchObject({ code: 1001 });
    expect(await hub?.ended).toBe(0);
    expect(hub?.output()).not.toContain('unforeseen');
  });

  it('its token command says when no hub runs', async () => {
    const refused = launch('server/token.js', environment, ['analyst@aurora']);
    expect(await refused.ended).toBe(1);
    expect(refused.output()).toMatch(/is it running/);
  });
});

describe('a wrong setting', () => {
  it.each([
    [{ PORT: 'http' }, /PORT/],
    [{ PORT: '70000' }, /PORT/],
    [{ NODE_ENV: 'production' }, /OIDC_ISSUER/],
    [{ HOST: '0.0.0.0' }, /loopback/],
    [{ DATABASE_URL: 'postgres://nobody:x@127.0.0.1:1/none' }, /DATABASE_URL|127\.0\.0\.1:1/],
  ])('%j is said plainly', async (over, reason) => {
    const hub = start(over);
    expect(await hub.ended).toBe(1);
    expect(hub.output()).toMatch(reason);
    expect(hub.output()).not.toMatch(/^\s+at /m);
  });
});
