import { randomUUID } from 'node:crypto';
import { type ApolloServer, HeaderMap } from '@apollo/server';
import { v5 } from 'uuid';
import { SERVER_ROLE } from '../../../../../db/access/roles.js';
import { type Connection, connect, type Sql } from '../../../../../db/client.js';
import { EMBEDDED_ISSUER } from '../../../../../db/seed/personas.js';
import { keptComparisons } from '../../../../../schema/catalogue/diff/comparison.js';
import { startApollo } from '../../../../../server/graphql/apollo.js';
import { causeOf } from '../../../../../server/graphql/errors.js';
import type { Resources } from '../../../../../server/graphql/execution/executor.js';
import type { RequestContext } from '../../../../../server/graphql/request.js';
import { unmetered } from '../../../../support/unmetered.js';
import { workHere } from '../../../../support/workHere.js';
import { WORLD_VAULT } from '../../../../support/world/vault.js';
import type { Doors } from './doors.js';
import { isBoundary, undoneClient } from './undone.js';

/** An answer as a client has it, and the statements that it took. */
export interface Told {
  readonly status: number;
  readonly body: string;
  readonly statements: readonly string[];
}

export interface Question {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** The moment it is in every twin, and the one each of its ids is counted from. */
const NOW = Date.UTC(2026, 5, 1);
/** The moment that it always is there. */
export const twinAt = () => new Date(NOW);
const NEW_IDS = randomUUID();

/**
 * A hub in this process, from Apollo to its database, whose time and ids are the same in each: two of them on equal worlds
 * answer the same bytes. What is done in it is undone.
 */
export async function openTwin(databaseUrl: string, doors: Doors) {
  const statements: string[] = [];
  const pool = connect(databaseUrl, {
    max: 1,
    debug: (_connection, text) => {
      if (!isBoundary(text)) statements.push(text);
    },
  });
  const session = await pool.reserve();
  const faults: unknown[] = [];
  const clock = { ids: 0, stamps: 0 };
  const client = undoneClient(session);
  const resources: { -readonly [key in keyof Resources]: Resources[key] } = {
    client,
    now: twinAt,
    newId: () => v5(String(clock.ids++), NEW_IDS),
    comparisons: keptComparisons(),
    work: workHere(client),
    quotas: unmetered(),
    vault: WORLD_VAULT,
    stamp: () => stamp(session, new Date(NOW + ++clock.stamps)),
  };
  const apollo = await startApollo(doors.schema, doors.prepare, resources, (cause) => faults.push(cause));

  /** Undoes what `work` did after it. Both ends leave in one flight with what comes next, which fails where they do. */
  const undoing = async <T>(work: () => Promise<T>): Promise<T> => {
    sent('savepoint undoing');
    try {
      Object.assign(clock, { ids: 0, stamps: 0 });
      return await work();
    } finally {
      sent('rollback to savepoint undoing; release savepoint undoing');
    }
  };
  const sent = (text: string) =>
    void session
      .unsafe(text)
      .execute()
      .catch(() => {});

  return {
    /** Lets `prepare` do as it likes to the world, and `work` ask it as the server may; then all is as before. */
    during: async <T>(prepare: (sql: Sql) => Promise<void>, work: () => Promise<T>): Promise<T> => {
      await session.unsafe('begin isolation level repeatable read');
      try {
        // What was decided under a policy is kept by client, and this world's policies are its own.
        resources.client = undoneClient(session);
        await prepare(session);
        await session.unsafe(`set local session authorization ${SERVER_ROLE}`);
        return await work();
      } finally {
        await session.unsafe('rollback');
      }
    },
    undoing,
    /** Lets `work` look at the world as it now is, past every policy. */
    looking: async <T>(work: (sql: Sql) => Promise<T>): Promise<T> => {
      await session.unsafe('set local role none; set local session authorization default');
      try {
        return await work(session);
      } finally {
        await session.unsafe(`set local session authorization ${SERVER_ROLE}`);
      }
    },
    ask: async (subject: string | null, question: Question): Promise<Told> => {
      statements.length = 0;
      const told = await answer(apollo, subject, question);
      const [fault] = faults.splice(0).map(causeOf);
      if (fault) throw new Error(`Unforeseen error at ${JSON.stringify(question)}`, { cause: fault });
      // Fields beside each other send theirs in no order.
      return { ...told, statements: [...statements].sort() };
    },
    close: async () => {
      await apollo.stop();
      await pool.end();
    },
  };
}

export type Twin = Awaited<ReturnType<typeof openTwin>>;

async function answer(apollo: ApolloServer<RequestContext>, subject: string | null, question: Question) {
  const { status = 200, body } = await apollo.executeHTTPGraphQLRequest({
    httpGraphQLRequest: {
      method: 'POST',
      headers: new HeaderMap([['content-type', 'application/json']]),
      search: '',
      body: question,
    },
    context: async () => ({
      address: '',
      caller: subject === null ? null : { issuer: EMBEDDED_ISSUER, subject, seat: null },
    }),
  });
  if (body.kind !== 'complete') throw new Error('An answer comes whole.');
  return { status, body: body.string };
}

/** The sequencer's work at a time of the world's own. */
async function stamp(session: Connection, at: Date): Promise<void> {
  await Promise.all([
    session.unsafe('set local role entente_maintainer'),
    session`update indicator set stamp_due = false, published_at = ${at} where stamp_due`,
    session.unsafe('set local role none'),
  ]);
}
