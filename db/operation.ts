import type { PgRemoteDatabase } from 'drizzle-orm/pg-proxy';
import postgres from 'postgres';
import type { Actor } from '../standards/access/actor.js';
import type { Disclosure } from '../standards/access/policy.js';
import { disclosureAt } from './access/disclosure.js';
import type { Client, Connection, Sql } from './client.js';
import { ormOn } from './orm.js';
import { actorOf, type Caller, type SeatRow, takeSeat } from './seat.js';

/** Where statements go: an operation, or a privileged transaction such as the demo's first data. */
export interface Statements {
  readonly sql: Sql;
}

/** One GraphQL operation's transaction: every statement of it runs as the actor, on one connection, in one snapshot. */
export interface Operation extends Statements {
  readonly actor: Actor;
  /** What decides on fields, with the policy that was in force as the operation began. */
  readonly disclosure: Disclosure;
  /** Why the operator has stopped all sharing; null where it goes on. */
  readonly stopped: string | null;
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

/** A transaction that is begun and whose caller's seat is being taken; statements sent meanwhile come after it. */
export interface Begun {
  readonly connection: Connection;
  readonly seat: Promise<SeatRow>;
  end(statement: 'commit' | 'rollback'): Promise<void>;
}

/**
 * Opens the transaction, resolves the actor from the hub's own tables and takes on their database role, all in one
 * flight. A caller whose seat is not plain is refused before any statement of theirs runs.
 */
export async function openOperation(client: Client, caller: Caller | null, mode: Mode): Promise<Operation> {
  const begun = await begin(client, caller, mode);
  try {
    return await operationOn(client, begun, caller, await begun.seat);
  } catch (error) {
    await begun.end('rollback').catch(() => {});
    throw error;
  }
}

export async function begin(client: Client, caller: Caller | null, mode: Mode): Promise<Begun> {
  const connection = await client.reserve();
  let ended = false;
  const end = async (statement: 'commit' | 'rollback') => {
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
  const seat = Promise.all([connection.unsafe(BEGIN[mode]), takeSeat(connection, caller)]).then(([, [row]]) => row);
  return { connection, seat, end };
}

/** The operation for a seat that was taken, or is being taken. */
export async function operationOn(
  client: Client,
  { connection, end }: Begun,
  caller: Caller | null,
  seat: SeatRow | Promise<SeatRow>,
): Promise<Operation> {
  const row = await seat;
  return {
    actor: actorOf(row, caller),
    disclosure: await disclosureAt(client, connection, row.policy_id),
    stopped: row.stopped,
    sql: connection,
    orm: ormOn(connection),
    commit: () => end('commit'),
    // A connection that is lost has rolled back already.
    rollback: () => end('rollback').catch(() => {}),
  };
}
