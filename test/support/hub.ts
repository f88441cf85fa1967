import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import request from 'supertest';
import { readConfig } from '../../server/config.js';
import { joinDatabase, openDatabase } from '../../server/database.js';
import { type Hub, startHub } from '../../server/hub.js';
import { createMigratedDatabase, type TestDatabase } from './database.js';
import { layDemo } from './demo.js';
import { UNMETERED } from './unmetered.js';

export interface Answer {
  readonly status: number;
  // biome-ignore lint/suspicious/noExplicitAny: an answer is whatever the test asked for
  readonly data?: any;
  readonly errors?: readonly {
    message: string;
    path?: (string | number)[];
    extensions: { code: string; at?: string };
  }[];
  readonly text: string;
}

export interface TestHub {
  readonly url: string;
  readonly hub: Hub;
  /** Privileged URL of the hub's database. */
  readonly databaseUrl: string;
  readonly dataDir: string;
  /** A bearer token of a persona. */
  token(persona: string): Promise<string>;
  /** Asks as a persona, or with no token as null. */
  ask(persona: string | null, query: string, variables?: object): Promise<Answer>;
  /** Sends a file as a persona; its id. */
  upload(persona: string, content: string | Buffer): Promise<string>;
  stop(): Promise<void>;
}

/** Puts into a hub's data folder what it finds there at its start, and makes the database that it finds. */
export type Lay = (dataDir: string) => Promise<TestDatabase>;

// What the demo's private text is sealed under, and who its people are: a hub of other settings makes a demo of its own.
const OF_THE_DEMO = ['DATABASE_URL', 'KEY_PROVIDER', 'OIDC_ISSUER'];

/** A hub on a database and a port of its own; with the demo consortium, unless it is laid otherwise. */
export async function startTestHub(
  env: NodeJS.ProcessEnv = {},
  lay: Lay = OF_THE_DEMO.some((name) => env[name]) ? createMigratedDatabase : layDemo,
): Promise<TestHub> {
  const dataDir = mkdtempSync(join(tmpdir(), 'entente-hub-'));
  const database = await lay(dataDir);
  const config = readConfig({
    PORT: '0',
    DATA_DIR: dataDir,
    DATABASE_URL: database.url,
    LOG_LEVEL: 'error',
    DEMO_HISTORY: 'false',
    ...UNMETERED,
    ...env,
  });
  // Migrating again what is a copy of a migrated database takes as long as all the rest of the start.
  const open = database.migrated && !env.DATABASE_URL ? joinDatabase : openDatabase;
  const hub = await startHub(config, () => {}, open);
  const tokens = new Map<string, Promise<string>>();
  const token = (persona: string) => {
    const known = tokens.get(persona) ?? fetchToken(hub.url, dataDir, persona);
    tokens.set(persona, known);
    return known;
  };
  return {
    url: hub.url,
    hub,
    databaseUrl: database.url,
    dataDir,
    token,
    ask: async (persona, query, variables = {}) => {
      const call = request(hub.url).post('/graphql').send({ query, variables });
      if (persona) call.set('authorization', `Bearer ${await token(persona)}`);
      const { status, body, text } = await call;
      return { status, text, data: body.data, errors: body.errors };
    },
    upload: async (persona, content) => {
      const { body } = await request(hub.url)
        .post('/uploads')
        .set('authorization', `Bearer ${await token(persona)}`)
        .set('content-type', 'application/octet-stream')
        .send(Buffer.from(content))
        .expect(201);
      return body.id;
    },
    stop: async () => {
      await hub.stop();
      await database.drop();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}

/** A bearer token of a persona, of the hub that runs at the address on the data folder. */
export async function fetchToken(url: string, dataDir: string, persona: string): Promise<string> {
  const { clientSecret } = JSON.parse(readFileSync(join(dataDir, 'issuer.json'), 'utf8'));
  const { body } = await request(url)
    .post('/oidc/token')
    .auth(encodeURIComponent(persona), clientSecret)
    .type('form')
    .send({ grant_type: 'client_credentials' })
    .expect(200);
  return body.access_token;
}
