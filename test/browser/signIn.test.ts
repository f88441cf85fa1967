import type { Browser, Page, Response } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { deviceLogin, discoverSignIn } from '../../clients/sdk/index.js';
import { bearer, whoAmI } from '../server/identity/consortium.js';
import { openChromium } from '../support/chromium.js';
import { startTestHub, type TestHub } from '../support/hub.js';

let chromium: Browser;
let hub: TestHub;
let page: Page;
/** Everything the page asked of any host, and what its console complained of. */
let asked: string[];
let complaints: string[];

beforeAll(async () => {
  [hub, chromium] = await Promise.all([startTestHub(), openChromium()]);
});
afterAll(async () => {
  await chromium.close();
  await hub.stop();
});
beforeEach(async () => {
  asked = [];
  complaints = [];
  page = await (await chromium.newContext()).newPage();
  page.on('request', (request) => asked.push(new URL(request.url()).origin));
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(error.message));
});
afterEach(async () => {
  expect(complaints).toEqual([]);
  await page.context().close();
});

/** Runs what the editor holds; the answer once it is another one. */
async function ask(): Promise<string> {
  const answered = page.waitForResponse((response) => response.url() === `${hub.url}/graphql` && isQuestion(response));
  await page.getByRole('button', { name: /execute query/i }).click();
  return JSON.stringify(await (await answered).json(), null, 1);
}

/** Not GraphiQL's own look at the schema. */
const isQuestion = (response: Response) => !response.request().postData()?.includes('IntrospectionQuery');

const stored = () => page.evaluate('JSON.stringify([{ ...localStorage }, { ...sessionStorage }])');
const who = (text: string) => page.getByRole('status').getByText(text).waitFor();

const choose = (persona: string) => page.getByRole('button', { name: persona }).click();

describe('in a real browser', () => {
  it('the device flow of the command line signs a persona in', async () => {
    const { token } = await deviceLogin({
      ...(await discoverSignIn(hub.url)),
      show: async ({ url }) => {
        await page.goto(url);
        await page.getByRole('button', { name: /Yes, continue/ }).click();
        await choose('regulator@authority');
        await page.getByRole('heading', { name: /Signed in/ }).waitFor();
      },
    });
    expect((await whoAmI(hub.url, bearer(token))).body.data.me.role).toBe('REGULATOR');
  });

  it('GraphiQL signs a persona in by code with PKCE, asks as them, and signs them out', async () => {
    await page.goto(`${hub.url}/graphiql/`);
    await who('Visitor');
    expect(await ask()).toContain('"me": null');
    await page.getByRole('button', { name: /Sign in/ }).click();
    await choose('chair@committee');
    await who('chair@committee');
    expect(page.url()).toBe(`${hub.url}/graphiql/`);
    expect(await ask()).toContain('"role": "CHAIR"');
    expect(await stored()).not.toMatch(/access_token|eyJ/);
    await page.getByRole('button', { name: /Sign out/ }).click();
    await page.getByRole('button', { name: /Yes, sign out/ }).click();
    await who('Visitor');
    expect(await ask()).toContain('"me": null');
    expect(new Set(asked)).toEqual(new Set([hub.url]));
  });
});
