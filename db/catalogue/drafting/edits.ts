import type { Role } from '../../../standards/access/actor.js';
import type { EditKind } from '../../../standards/catalogue/drafting/edit.js';
import type { Operation, Statements } from '../../operation.js';

export interface EditorRow {
  readonly personId: string;
  readonly organizationId: string;
  readonly role: Role;
  readonly name: string;
}

export interface EditRow {
  readonly id: string;
  readonly place: number;
  readonly requirementKey: string;
  readonly revision: number;
  readonly kind: EditKind;
  readonly seatId: string;
  /** Whoever sits there; null where the reader does not see the seat. */
  readonly seat: EditorRow | null;
  readonly editedAt: Date;
  readonly before: unknown;
  readonly after: unknown;
  readonly beforeDigest: string | null;
  readonly afterDigest: string | null;
}

const columns = ({ sql }: Operation) => sql`
  e.id, e.place, e.requirement_key as "requirementKey", e.revision, e.kind, e.seat_id as "seatId",
  case when m.id is not null then json_build_object('personId', m.person_id, 'organizationId', m.organization_id,
    'role', m.role, 'name', m.name) end as seat,
  e.edited_at as "editedAt", e.before, e.after, e.before_digest as "beforeDigest", e.after_digest as "afterDigest"`;

/** Edits of a draft in the order in which they were made; one more than `first` when there are. */
export function listEdits(
  op: Operation,
  versionId: string,
  { requirementKey, first, after }: { requirementKey: string | null; first: number; after: number },
): Promise<EditRow[]> {
  const { sql } = op;
  return sql<EditRow[]>`
    select ${columns(op)} from standard_edit e left join membership m on m.id = e.seat_id
    where e.version_id = ${versionId} and e.place > ${after}
      and ${requirementKey === null ? sql`true` : sql`e.requirement_key = ${requirementKey}`}
    order by e.place limit ${first + 1}`;
}

/** The last edit of each key that was edited, by key: of those named, or of all from a key on. */
export function listLastEdits(
  op: Operation,
  versionId: string,
  { keys, first, after }: { keys: readonly string[] | null; first: number; after: string },
): Promise<EditRow[]> {
  const { sql } = op;
  return sql<EditRow[]>`
    select distinct on (e.requirement_key collate "C") ${columns(op)}
    from standard_edit e left join membership m on m.id = e.seat_id
    where e.version_id = ${versionId} and e.requirement_key collate "C" > ${after}
      and ${keys === null ? sql`true` : sql`e.requirement_key = any(${[...keys]})`}
    order by e.requirement_key collate "C", e.revision desc limit ${first + 1}`;
}

/** How many edits of the version there are. */
export async function countEdits({ sql }: Operation, versionId: string): Promise<number> {
  const [row] = await sql<[{ count: number }]>`
    select coalesce(max(place), 0) as count from standard_edit where version_id = ${versionId}`;
  return row.count;
}

export type NewEdit = Omit<EditRow, 'seat' | 'seatId' | 'editedAt'>;

/** Edits that one seat made at one time, in one statement. */
export async function insertEdits(
  { sql }: Statements,
  { versionId, seatId, at }: { versionId: string; seatId: string; at: Date },
  edits: readonly NewEdit[],
): Promise<void> {
  await sql`insert into standard_edit (id, version_id, requirement_key, revision, kind, seat_id, edited_at, place, before,
      after, before_digest, after_digest)
    select id, ${versionId}, "requirementKey", revision, kind, ${seatId}, ${at}, place, before, after, "beforeDigest",
      "afterDigest"
    from jsonb_to_recordset(${edits as never}::jsonb) as edit(id uuid, "requirementKey" text, revision int, kind text,
      place int, before jsonb, after jsonb, "beforeDigest" text, "afterDigest" text)`;
}
