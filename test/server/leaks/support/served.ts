import { randomUUID } from 'node:crypto';
import { HeaderMap } from '@apollo/server';
import type { Client } from '../../../../db/client.js';
import { connect } from '../../../../db/client.js';
import type { Caller } from '../../../../db/seat.js';
import { EMBEDDED_ISSUER } from '../../../../db/seed/personas.js';
import { keptComparisons } from '../../../../schema/catalogue/diff/comparison.js';
import { serverUrl } from '../../../../server/database.js';
import { startApollo } from '../../../../server/graphql/apollo.js';
import { unmetered } from '../../../support/unmetered.js';
import { workHere } from '../../../support/workHere.js';
import { WORLD_VAULT } from '../../../support/world/vault.js';
import type { Reader } from '../../../support/worldHub.js';
import { buildDoors, type Doors } from '../../authorization/worlds/hub/doors.js';

export interface Weakened {
  readonly doors?: Doors;
  /** Hears of each statement before it is sent. */
  readonly sending?: (text: string) => void;
  readonly client?: (client: Client) => Client;
  /** Whose request it is, asked when its operation begins. */
  readonly caller?: (caller: Caller | null) => Promise<Caller | null>;
}

/** The moment that it always is. */
export const servedAt = () => new Date(Date.UTC(2026, 5, 1));

/** A hub in this process over so many connections; `weakened` for controls. */
export async function openServed(databaseUrl: string, connections: number, weakened: Weakened = {}) {
  const { doors = buildDoors(), sending = () => {} } = weakened;
  const pool = connect(await serverUrl(databaseUrl), {
    max: connections,
    connection: { application_name: 'served' },
    debug: (_connection, text) => sending(text),
  });
  const { schema, prepare } = doors;
  const client = weakened.client?.(pool) ?? pool;
  const resources = {
    client,
    now: servedAt,
    newId: randomUUID,
    comparisons: keptComparisons(),
    work: workHere(client),
    quotas: unmetered(),
    vault: WORLD_VAULT,
    stamp: async () => {},
  };
  const apollo = await startApollo(schema, prepare, resources, () => {});
  const callerOf = (reader: Reader): Caller | null =>
    reader && { issuer: EMBEDDED_ISSUER, subject: reader, seat: null };
  return {
    schema,
    ask: async (reader: Reader, query: string, variables: Record<string, unknown> = {}): Promise<string> => {
      const { body } = await apollo.executeHTTPGraphQLRequest({
        httpGraphQLRequest: {
          method: 'POST',
          headers: new HeaderMap([['content-type', 'application/json']]),
          search: '',
          body: { query, variables },
        },
        context: async () => ({
          address: '',
          caller: await (weakened.caller ?? (async (one) => one))(callerOf(reader)),
        }),
      });
      if (body.kind !== 'complete') throw new Error('An answer comes whole.');
      return body.string;
    },
    close: async () => {
      await apollo.stop();
      await pool.end();
    },
  };
}

export type Served = Awaited<ReturnType<typeof openServed>>;
