import type { PgRemoteDatabase } from 'drizzle-orm/pg-proxy';
import postgres from 'postgres';
import type { Actor, Role } from '../standards/access/actor.js';
import type { Disclosure } from '../standards/access/policy.js';
import { HubError } from '../standards/errors.js';
import { disclosureAt } from './access/disclosure.js';
import type { Client, Connection, Sql } from './client.js';
import { ormOn } from './orm.js';

/** Who asks, as the token proves it, and the seat they named (its id or `role@organization`), if any. */
export interface Caller {
  readonly issuer: string;
  readonly subject: string;
  readonly seat: string | null;
}

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
} as const;

interface ActorRow {
  seat_id: string | null;
  person_id: string | null;
  organization_id: string | null;
  institution_id: string | null;
  policy_id: string | null;
  seat_role: Role | null;
  candidates: string[];
}

/**
 * Opens the transaction, resolves the actor from the hub's own tables and takes on their database role, all in one
 * flight. A caller whose seat is not plain is refused before any statement of theirs runs.
 */
export async function openOperation(
  client: Client,
  caller: Caller | null,
  mode: keyof typeof BEGIN,
): Promise<Operation> {
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
  try {
    const [, [row]] = await Promise.all([connection.unsafe(BEGIN[mode]), takeSeat(connection, caller)]);
    const actor = actorOf(row, caller);
    return {
      actor,
      disclosure: await disclosureAt(client, connection, row.policy_id),
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

const takeSeat = (connection: Connection, caller: Caller | null) => connection<[ActorRow]>`
  select a.*,
    set_config('role', a.db_role, true),
    set_config('entente.organization', coalesce(a.organization_id::text, ''), true),
    set_config('entente.institution', coalesce(a.institution_id::text, ''), true),
    set_config('entente.person', coalesce(a.person_id::text, ''), true),
    set_config('entente.seat', coalesce(a.seat_id::text, ''), true),
    set_config('entente.role', coalesce(a.seat_role, 'public'), true)
  from entente.resolve_actor(${caller?.issuer ?? null}, ${caller?.subject ?? null}, ${caller?.seat ?? null}) a`;

function actorOf(row: ActorRow, caller: Caller | null): Actor {
  const { seat_id, person_id, organization_id, institution_id, seat_role } = row;
  if (seat_id && person_id && organization_id && institution_id && seat_role) {
    return {
      role: seat_role,
      seatId: seat_id,
      personId: person_id,
      organizationId: organization_id,
      institutionId: institution_id,
    };
  }
  if (!caller) return { role: 'public' };
  if (row.candidates.length === 0) throw new HubError('FORBIDDEN', 'This identity has no seat in the hub.');
  throw new HubError('FORBIDDEN', `Name one of your seats in Entente-Seat: ${row.candidates.join(', ')}.`);
}
