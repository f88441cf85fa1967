import type { Sql } from 'postgres';
import { HubError } from '../standards/errors.js';

// biome-ignore lint/complexity/noBannedTypes: as postgres declares the absence of custom types
type AnyTypes = {};

/** Opens a client of a single connection; `onclose` hears when that connection is lost. */
export type OpenOne<T extends Record<string, unknown>> = (onclose: () => void) => Sql<T>;

/** A session taken out; given back `broken`, with its transaction perhaps still open, it is thrown away. */
export type TakenSql<T extends Record<string, unknown>> = Sql<T> & { release(broken?: boolean): void };

interface Session<T extends Record<string, unknown>> {
  sql: Sql<T>;
  lost: boolean;
}

/**
 * Connections to take out for one transaction each, at most `max`. Each is a client of its own, thrown away once lost:
 * a connection that postgres 3.4.9 reserves crashes the process when it is written to after the database closed it, and
 * its pool may reuse one that can never send again (porsager/postgres 1208, 1154). A lost session refuses statements with
 * UNAVAILABLE, so that none of them runs outside the transaction it belongs to.
 */
export function sessionPool<T extends Record<string, unknown> = AnyTypes>(max: number, open: OpenOne<T>) {
  const all = new Set<Session<T>>();
  const idle: Session<T>[] = [];
  const waiting: ((session: Session<T>) => void)[] = [];
  let ending = false;

  const discard = (session: Session<T>) => {
    session.lost = true;
    all.delete(session);
    const place = idle.indexOf(session);
    if (place >= 0) idle.splice(place, 1);
    void session.sql.end({ timeout: 0 }).catch(() => {});
    if (waiting.length > 0 && all.size < max) waiting.shift()?.(make());
  };
  const make = (): Session<T> => {
    const session = { lost: false } as Session<T>;
    session.sql = open(() => discard(session));
    all.add(session);
    return session;
  };
  const take = (): Promise<Session<T>> => {
    if (ending) return Promise.reject(unavailable());
    const known = idle.pop() ?? (all.size < max ? make() : null);
    return known ? Promise.resolve(known) : new Promise((resolve) => waiting.push(resolve));
  };
  const giveBack = (session: Session<T>, broken: boolean) => {
    if (session.lost) return;
    if (broken) return discard(session);
    const next = waiting.shift();
    if (next) next(session);
    else idle.push(session);
  };
  return {
    reserve: async (): Promise<TakenSql<T>> => {
      const session = await take();
      return guarded(session, (broken) => giveBack(session, broken));
    },
    end: async (timeout: number): Promise<void> => {
      ending = true;
      await Promise.all([...all].map(({ sql }) => sql.end({ timeout })));
    },
  };
}

const unavailable = () => new HubError('UNAVAILABLE', 'The hub cannot answer at the moment; try again.');

/** The session's statements. Refused once it is lost or given back, since it may be in another operation's transaction by then. */
function guarded<T extends Record<string, unknown>>(
  session: Session<T>,
  giveBack: (broken: boolean) => void,
): TakenSql<T> {
  let released = false;
  const release = (broken = false) => {
    if (!released || broken) giveBack(broken);
    released = true;
  };
  const live = (): Sql<T> => {
    if (released || session.lost) throw unavailable();
    return session.sql;
  };
  return new Proxy(session.sql, {
    apply: (_target, self, args) => Reflect.apply(live(), self, args),
    get: (target, name) => {
      if (name === 'release') return release;
      return Reflect.get(name === 'unsafe' ? live() : target, name);
    },
  }) as TakenSql<T>;
}
