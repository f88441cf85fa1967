import { randomUUID } from 'node:crypto';
import postgres from 'postgres';
import { seedDemo } from '../../../db/seed/demo.js';
import { startTestHub } from '../../support/hub.js';
import { WORLD_VAULT } from '../../support/world/vault.js';
import { type Health, startIssuer } from './issuer.js';

/** A hub behind an issuer of the test's own, with the demo's people known by that issuer. */
export async function startConsortium(health: Health = 'up') {
  const issuer = await startIssuer(health);
  const hub = await startTestHub({ OIDC_ISSUER: issuer.url });
  await seedDemo(hub.databaseUrl, {
    vault: WORLD_VAULT,
    now: new Date(),
    newId: randomUUID,
  });
  const admin = postgres(hub.databaseUrl, { max: 1, onnotice: () => {} });
  await admin`update person set issuer = ${issuer.url}`;
  return {
    hub,
    issuer,
    admin,
    stop: async () => {
      await admin.end();
      await hub.stop();
      await issuer.stop();
    },
  };
}

export type Consortium = Awaited<ReturnType<typeof startConsortium>>;

/** Asks who one is, with these headers. */
export async function whoAmI(url: string, headers: Record<string, string>) {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ query: '{ me { seat role organization { key } } }' }),
  });
  // biome-ignore lint/suspicious/noExplicitAny: an answer is whatever the test asked for
  return { status: response.status, headers: response.headers, body: (await response.json()) as any };
}

export const bearer = (token: string) => ({ authorization: `Bearer ${token}` });
