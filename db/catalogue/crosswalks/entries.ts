import type { CrosswalkEntry, Link } from '../../../standards/catalogue/crosswalk/document.js';
import type { Localized, Oscal } from '../../../standards/catalogue/document.js';
import type { Operation, Statements } from '../../operation.js';

export interface EntryRow {
  readonly id: string;
  readonly versionId: string;
  readonly ordinal: number;
  readonly sources: CrosswalkEntry['sources'];
  readonly targets: CrosswalkEntry['targets'];
  readonly relation: CrosswalkEntry['relation'];
  readonly rationale: Localized | null;
  readonly strength: number | null;
  readonly confidence: CrosswalkEntry['confidence'] | null;
  readonly origin: readonly Link[] | null;
  readonly oscal: Oscal | null;
  readonly carriedFrom: string | null;
  /** Seats, and the author's person; null to all but the committee, and in what was carried over. */
  readonly author: string | null;
  readonly authorPersonId: string | null;
  readonly reviewer: string | null;
}

const entries = ({ sql }: Operation) => sql`
  select e.id, e.version_id as "versionId", e.ordinal, e.sources, e.targets, e.relation, e.rationale, e.strength,
    e.confidence, e.origin, e.oscal, e.carried_from as "carriedFrom"`;

/** A page in document order, with whose hands each went through as far as the actor may know. */
export const pageOfEntries = (
  op: Operation,
  versionId: string,
  page: { readonly first: number; readonly after: number },
): Promise<EntryRow[]> => op.sql<EntryRow[]>`
  ${entries(op)}, ${hands(op)} where e.version_id = ${versionId} and e.ordinal > ${page.after}
  order by e.ordinal limit ${page.first + 1}`;

/** Of these versions, each in document order. */
export const listEntries = (op: Operation, versionIds: readonly string[]): Promise<EntryRow[]> => op.sql<EntryRow[]>`
  ${entries(op)}, ${hands(op)} where e.version_id = any(${[...versionIds]}::uuid[]) order by e.version_id, e.ordinal`;

/** Only a committee has any right to the table: for others it is not asked. */
const hands = ({ sql, actor }: Operation) =>
  ['editor', 'chair', 'voter'].includes(actor.role)
    ? sql`r.author_seat_id as author, r.author_person_id as "authorPersonId", r.reviewer_seat_id as reviewer
        from crosswalk_entry e left join crosswalk_review r on r.entry_id = e.id`
    : sql`null as author, null as "authorPersonId", null as reviewer from crosswalk_entry e`;

/** An entry to write; `written` is by the actor and needs a review, what is carried had one. */
export type NewEntry = CrosswalkEntry & {
  readonly id: string;
  readonly ordinal: number;
  readonly carriedFrom?: string;
};

interface Author {
  readonly seatId: string;
  readonly personId: string;
}

/** Writes entries in the author's name, in two statements however many; of those with an id that is there, the new ones stay. */
export async function putEntries(
  { sql }: Statements,
  versionId: string,
  rows: readonly NewEntry[],
  author: Author,
): Promise<void> {
  await removeEntries(
    { sql },
    versionId,
    rows.map(({ id }) => id),
  );
  await sql`insert into crosswalk_entry (id, version_id, ordinal, sources, targets, relation, rationale, strength, confidence,
      origin, oscal, carried_from)
    select id, ${versionId}, ordinal, sources, targets, relation, rationale, strength, confidence, origin, oscal, "carriedFrom"
    from jsonb_to_recordset(${rows as never}::jsonb) as entry(id uuid, ordinal int, sources jsonb, targets jsonb,
      relation text, rationale jsonb, strength int, confidence jsonb, origin jsonb, oscal jsonb, "carriedFrom" uuid)`;
  const written = rows.filter(({ carriedFrom }) => carriedFrom === undefined).map(({ id }) => id);
  await sql`insert into crosswalk_review (entry_id, author_seat_id, author_person_id)
    select id, ${author.seatId}, ${author.personId} from unnest(${written}::uuid[]) as written(id)`;
}

export async function removeEntries({ sql }: Statements, versionId: string, ids: readonly string[]): Promise<void> {
  await sql`delete from crosswalk_entry where version_id = ${versionId} and id = any(${[...ids]}::uuid[])`;
}

/** Marks as reviewed what somebody else wrote of these entries and nobody has reviewed; how many. */
export async function reviewEntries(
  { sql }: Statements,
  ids: readonly string[],
  reviewer: Author & { readonly at: Date },
): Promise<number> {
  const { count } = await sql`update crosswalk_review
    set reviewer_seat_id = ${reviewer.seatId}, reviewer_person_id = ${reviewer.personId}, reviewed_at = ${reviewer.at}
    where entry_id = any(${[...ids]}::uuid[]) and reviewed_at is null and author_person_id <> ${reviewer.personId}`;
  return count;
}
