import type { TransactionSql } from 'postgres';
import { type OperationRole, ROLE_OF_SEAT } from '../../db/access/roles.js';
import { type Client, connect } from '../../db/client.js';
import { serverUrl } from '../../server/database.js';
import type { Role } from '../../standards/access/actor.js';
import { idOf } from './world/ids.js';
import { institutionOf, personId, seatId, seatOf } from './world/members.js';

/** What one operation's transaction runs as: a database role and, if seated, whose seat it is. */
export interface DatabaseActor {
  readonly role: OperationRole;
  readonly organization?: string;
  readonly institution?: string;
  /** Person and seat are named alike. */
  readonly person?: string;
  readonly seatRole?: Role;
}

/** Whoever sits in the seat, as the server takes them on. */
export function seated(subject: string): Required<DatabaseActor> {
  const { role, organization } = seatOf(subject);
  return {
    role: ROLE_OF_SEAT[role],
    organization,
    institution: institutionOf(organization),
    person: subject,
    seatRole: role,
  };
}

/** One actor for each operation role and each relation that the world has. */
export const ACTORS = {
  aurora: seated('analyst@aurora'),
  admin: seated('admin@aurora'),
  borealis: seated('analyst@borealis'),
  borealisAdmin: seated('admin@borealis'),
  cascade: seated('analyst@cascade'),
  agent: seated('agent@aurora.callcenter'),
  agency: seated('agent@borealis.agency'),
  committee: seated('editor@committee'),
  chair: seated('chair@committee'),
  voter: seated('voter@committee'),
  council: seated('editor@council'),
  researcher: seated('researcher@university'),
  regulator: seated('regulator@authority'),
  operator: seated('operator@hub'),
  public: { role: 'entente_public' },
  maintainer: { role: 'entente_maintainer' },
} as const satisfies Record<string, DatabaseActor>;

export type ActorName = keyof typeof ACTORS;
export const ACTOR_NAMES = Object.keys(ACTORS) as ActorName[];

type Transaction = TransactionSql<{ json: unknown; date: Date }>;

class Undo extends Error {
  constructor(readonly result: unknown) {
    super('undo');
  }
}

/** The server's own login, and raw SQL as whatever actor it takes on; nothing that is done stays. */
export async function openAsServer(adminUrl: string) {
  const client: Client = connect(await serverUrl(adminUrl), { max: 2 });
  /** `work` as the server has logged in, before it takes any role. */
  const asServer = async <T>(work: (sql: Transaction) => Promise<T>): Promise<T> => {
    try {
      return (await client.begin(async (sql) => {
        throw new Undo(await work(sql));
      })) as T;
    } catch (error) {
      if (error instanceof Undo) return error.result as T;
      throw error;
    }
  };
  /** From here on the transaction is the actor's. */
  const become = (sql: Transaction, actor: DatabaseActor) => sql`
    select set_config('role', ${actor.role}, true),
      set_config('entente.organization', ${actor.organization ? idOf(actor.organization) : ''}, true),
      set_config('entente.institution', ${actor.institution ? idOf(actor.institution) : ''}, true),
      set_config('entente.person', ${actor.person ? personId(actor.person) : ''}, true),
      set_config('entente.seat', ${actor.person ? seatId(actor.person) : ''}, true),
      set_config('entente.role', ${actor.seatRole ?? 'public'}, true)`;
  const as = <T>(actor: DatabaseActor, work: (sql: Transaction) => Promise<T>): Promise<T> =>
    asServer(async (sql) => {
      await become(sql, actor);
      return await work(sql);
    });
  return { as, asServer, become, end: () => client.end() };
}

export type AsServer = Awaited<ReturnType<typeof openAsServer>>;

/** How PostgreSQL refused: for want of a grant, by a row's policy, or for another reason by its code. */
export function refusalOf(error: unknown): string {
  const { code, message } = error as { code?: string; message: string };
  if (code !== '42501') return code ?? message;
  return /row-level security/.test(message) ? 'policy' : 'denied';
}
