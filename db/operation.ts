import type { PgRemoteDatabase } from 'drizzle-orm/pg-proxy';
import postgres from 'postgres';
import type { Actor } from '../standards/access/actor.js';
import type { Disclosure } from '../standards/access/policy.js';
import { disclosureAt } from './access/disclosure.js';
import type { Client, Connection, Sql } from './client.js';
import { ormOn } from './orm.js';
import { actorOf, type Caller, takeSeat } from './seat.js';

/** Where statements go: an operation, or a privileged transaction such as the demo's first data. */
export interface Statements {
  readonly sql: Sql;
}

/** One GraphQL operation's transaction: every statement of it runs as the actor, on one connection, in one snapshot. */
export interface Operation extends Statements {
  readonly actor: Actor;
  /** What decides on fields, with the policy that was in force as the operation began. */
  readonly disclosure: Disclosure;
  readonly sql: Connection;
  readonly orm: PgRemoteDatabase;
  commit(): Promise<void>;
  rollback(): Promise<void>;
}

const BEGIN = {
  read: 'begin isolation level repeatable read read only',
  /** A read that leaves a trace in the access log. */
  'logged-read': 'begin isolation level repeatable read',
  write: 'begin isolation level serializable',
  /** What only adds to what is the caller's own, and decides nothing by what others do. */
  append: 'begin isolation level read committed',
} as const;

type Mode = keyof typeof BEGIN;

/**
 * Opens the transaction, resolves the actor from the hub's own tables and takes on their database role, all in one
 * flight. Refuses a caller with no seat, or with several and none named, before any statement of theirs runs.
 */
export async function openOperation(client: Client, caller: Caller | null, mode: Mode): Promise<Operation> {
  const connection = await client.reserve();
  const end = endOf(connection, mode);
  try {
    const [, [seat]] = await Promise.all([connection.unsafe(BEGIN[mode]), takeSeat(connection, caller)]);
    return {
      actor: actorOf(seat, caller),
      disclosure: await disclosureAt(client, connection, seat.policy_id),
      sql: connection,
      orm: ormOn(connection),
      commit: () => end('commit'),
      // A connection that is lost has rolled back already.
      rollback: () => end('rollback').catch(() => {}),
    };
  } catch (error) {
    await end('rollback').catch(() => {});
    throw error;
  }
}

/** What `work` reads as the caller, in a transaction of its own. */
export async function readAs<T>(
  client: Client,
  caller: Caller | null,
  work: (op: Operation) => Promise<T>,
): Promise<T> {
  const op = await openOperation(client, caller, 'read');
  try {
    const result = await work(op);
    // Nothing was written, so the answer need not wait for the end of its transaction.
    op.commit().catch(() => {});
    return result;
  } catch (error) {
    await op.rollback();
    throw error;
  }
}

/** How the transaction on the connection ends, and the connection is given back; a second end does nothing. */
function endOf(connection: Connection, mode: Mode) {
  let ended = false;
  return async (statement: 'commit' | 'rollback'): Promise<void> => {
    // Once released the connection is another operation's: a second end must not reach it.
    if (ended) return;
    ended = true;
    try {
      const done = connection.unsafe(statement).execute();
      // A read's end shares a flight with the next operation's beginning: a session does in order what it is sent.
      if (mode === 'read') connection.release();
      await done;
      connection.release();
    } catch (error) {
      // What PostgreSQL refuses ends the transaction too; anything else leaves it open. Of one that is another's by now
      // neither is known.
      connection.release(mode === 'read' || !(error instanceof postgres.PostgresError));
      throw error;
    }
  };
}
