import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startTestHub, type TestHub } from '../../support/hub.js';
import { confirmDevice } from '../support/browser.js';
import { entente, temporaryFolder } from '../support/cli.js';

let hub: TestHub;
const folder = temporaryFolder();
const file = join(folder, 'entente', 'credentials.json');
const env = { XDG_CONFIG_HOME: folder };
const signIn = (argv: readonly string[], persona: string) => {
  let shown = false;
  return entente(['--url', hub.url, 'login', ...argv], {
    env,
    onErr: (err) => {
      const url = /http\S+/.exec(err)?.[0];
      if (!url || shown) return;
      shown = true;
      void confirmDevice(url, persona);
    },
  });
};

beforeAll(async () => {
  hub = await startTestHub();
});
afterAll(() => hub.stop());

describe('when somebody signs in', () => {
  it('the device flow stores a token that only they can read, and prints nothing of it', async () => {
    const { code, out, err } = await signIn([], 'analyst@aurora');
    expect(code).toBe(0);
    const { token } = JSON.parse(readFileSync(file, 'utf8'))[hub.url];
    expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(out).toBe('');
    expect(err).toMatch(/^Open http\S+\nand confirm the code \w{4}-\w{4}\n$/);
    expect(err).not.toContain(token);
    const me = await entente(['--url', `${hub.url}/`, 'whoami'], { env });
    expect(me.cells()[0]?.slice(0, 4)).toEqual(['analyst@aurora', 'analyst', 'aurora', 'Aurora Bank']);
  });

  it('a second login replaces the first, and --print-token prints the token', async () => {
    const { code, out } = await signIn(['--print-token'], 'chair@committee');
    expect(code).toBe(0);
    expect(out).toBe(`${JSON.parse(readFileSync(file, 'utf8'))[hub.url].token}\n`);
    const me = await entente(['--url', hub.url, '--json', 'whoami'], { env });
    expect(me.json()).toMatchObject({ role: 'CHAIR', organization: { key: 'committee' } });
  });

  it('logout forgets the token of this hub only', async () => {
    const others = { 'http://elsewhere.example': { token: 'x', expiresAt: null } };
    writeFileSync(file, JSON.stringify({ ...JSON.parse(readFileSync(file, 'utf8')), ...others }), { mode: 0o644 });
    expect(await entente(['--url', hub.url, 'logout'], { env })).toMatchObject({ code: 0, out: '' });
    expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual(others);
    expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(await entente(['--url', hub.url, 'whoami'], { env })).toMatchObject({ code: 4, out: '' });
    const again = await entente(['--url', hub.url, '--json', 'logout'], { env });
    expect(again.json()).toEqual({ url: hub.url, signedOut: false });
  });
});

describe('when the hub is told who asks', () => {
  it('an option goes before the environment, and the environment before what is stored', async () => {
    const token = await hub.token('analyst@borealis');
    writeFileSync(file, JSON.stringify({ [hub.url]: { token: 'stored', expiresAt: null } }));
    const asked = { ...env, ENTENTE_URL: hub.url, ENTENTE_TOKEN: token };
    expect((await entente(['whoami'], { env: asked })).out).toContain('borealis');
    expect(await entente(['whoami', '--token', 'wrong'], { env: asked })).toMatchObject({ code: 4 });
    expect(await entente(['whoami'], { env: { ...asked, ENTENTE_TOKEN: '' } })).toMatchObject({ code: 4 });
  });

  it('the seat is sent along', async () => {
    const asked = { ...env, ENTENTE_URL: hub.url, ENTENTE_TOKEN: await hub.token('analyst@borealis') };
    expect(await entente(['whoami', '--seat', 'analyst@borealis'], { env: asked })).toMatchObject({ code: 0 });
    const refused = await entente(['whoami'], { env: { ...asked, ENTENTE_SEAT: 'analyst@aurora' } });
    expect(refused).toMatchObject({ code: 1, out: '' });
    expect(refused.err).toMatch(/^FORBIDDEN: /);
  });

  it('credentials that cannot be read are not quoted', async () => {
    writeFileSync(file, 'secret-token');
    const { code, err } = await entente(['--url', hub.url, 'whoami'], { env });
    expect(code).toBe(2);
    expect(err).toContain(file);
    expect(err).not.toContain('secret');
  });
});
