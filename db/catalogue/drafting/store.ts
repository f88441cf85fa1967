import type { FrameChanges } from '../../../standards/catalogue/drafting/draft.js';
import type { Member } from '../../../standards/catalogue/drafting/edit.js';
import type { Placed } from '../../../standards/catalogue/drafting/tree.js';
import { RELEASED } from '../../../standards/catalogue/lifecycle.js';
import { membersWith } from '../../../standards/catalogue/requirement.js';
import type { Operation, Statements } from '../../operation.js';
import { COPIED_COLUMNS, columnOf, typeOf } from '../frameColumns.js';
import { definitions, EDITED, ownNames, STORED, type StoredNode, setFrom } from '../requirementColumns.js';

/** One editor at a time: who comes second waits, and reads again what the first left (PostgreSQL's manual, 13.2.3). */
export async function lockVersion({ sql }: Operation, versionId: string): Promise<void> {
  await sql`select from standard_version where id = ${versionId} for update`;
}

/** Every node of a version by its place alone, in document order. */
export const listPlaces = ({ sql }: Operation, versionId: string): Promise<Placed[]> => sql<Placed[]>`
  select key, parent_key as "parentKey", ordinal, depth, kind from requirement
  where version_id = ${versionId} order by ordinal`;

export interface EarlierRow {
  readonly key: string;
  readonly digest: string;
  readonly from: string[] | null;
}

/** What released versions of the standard had under these keys, the newest that did. */
export const listEarlier = (
  { sql }: Operation,
  standardKey: string,
  keys: readonly string[],
): Promise<EarlierRow[]> => sql<EarlierRow[]>`
  select distinct on (r.key) r.key, r.digest, r.from_keys as "from"
  from requirement r join standard_version v on v.id = r.version_id join standard s on s.id = v.standard_id
  where s.key = ${standardKey} and v.status = any(${[...RELEASED]}) and r.key = any(${[...keys]})
  order by r.key, v.published_at desc`;

/** Those of the parameters that some other node of the version defines. */
export async function definedParams(
  { sql }: Operation,
  versionId: string,
  { ids, except }: { ids: readonly string[]; except: readonly string[] },
): Promise<string[]> {
  const rows = await sql<{ id: string }[]>`
    select distinct p->>'id' as id from requirement, jsonb_array_elements(params) p
    where version_id = ${versionId} and params is not null and not key = any(${[...except]})
      and p->>'id' = any(${[...ids]})`;
  return rows.map(({ id }) => id);
}

const INSERTING = membersWith({ inserts: true });

/** Keys of other nodes of the version with one of these words somewhere in their text or parameters. */
export async function nodesWith(
  { sql }: Operation,
  versionId: string,
  { words, except }: { words: readonly string[]; except: readonly string[] },
): Promise<string[]> {
  const rows = await sql<{ key: string }[]>`
    select key from requirement where version_id = ${versionId} and not key = any(${[...except]})
      and exists (select from unnest(${[...words]}::text[]) word where position(word in
        concat_ws(' ', ${sql.unsafe(ownNames(INSERTING))})) > 0)`;
  return rows.map(({ key }) => key);
}

/** Nodes that say something else than they did; where they stand is `placeNodes`'s. */
export async function updateContents(
  { sql }: Statements,
  versionId: string,
  nodes: readonly StoredNode[],
): Promise<void> {
  if (nodes.length === 0) return;
  await sql`update requirement r set ${sql.unsafe(setFrom(EDITED))}
    from jsonb_to_recordset(${nodes as never}::jsonb) as n(${sql.unsafe(definitions(['key', ...EDITED]))})
    where r.version_id = ${versionId} and r.key = n.key`;
}

/** One statement, however many nodes a new one pushes on. */
export async function placeNodes({ sql }: Statements, versionId: string, places: readonly Placed[]): Promise<void> {
  if (places.length === 0) return;
  await sql`update requirement r set parent_key = n."parentKey", ordinal = n.ordinal, depth = n.depth
    from jsonb_to_recordset(${places as never}::jsonb) as n(key text, "parentKey" text, ordinal int, depth int)
    where r.version_id = ${versionId} and r.key = n.key`;
}

export async function deleteNodes({ sql }: Statements, versionId: string, keys: readonly string[]): Promise<void> {
  if (keys.length === 0) return;
  await sql`delete from requirement where version_id = ${versionId} and key = any(${[...keys]})`;
}

/** The version itself: what was set, and that its digest is to be computed anew. What is edited is written in format 2. */
export async function touchVersion(
  { sql }: Statements,
  versionId: string,
  { frame, requirementsMore }: { frame: FrameChanges; requirementsMore: number },
): Promise<void> {
  const set = (Object.entries(frame) as [Member, unknown][]).map(
    ([member, value]) => sql`, ${sql(columnOf(member))} = ${value as never}::${sql.unsafe(typeOf(member))}`,
  );
  await sql`update standard_version set revision = revision + 1, digest = null, format = 2,
      requirement_count = requirement_count + ${requirementsMore}
      ${set.reduce((all, one) => sql`${all} ${one}`, sql``)}
    where id = ${versionId}`;
}

/** A draft that says what another version says, in format 2, under its own number and nobody's label; in two statements. */
export async function copyVersion(
  { sql }: Statements,
  copy: { id: string; from: string; version: string; createdAt: Date },
): Promise<void> {
  const { id, from } = copy;
  await sql`insert into standard_version (id, standard_id, version, format, status, requirement_count, created_at,
      ${sql.unsafe(COPIED_COLUMNS)})
    select ${id}, standard_id, ${copy.version}, 2, 'drafting', requirement_count, ${copy.createdAt}, ${sql.unsafe(COPIED_COLUMNS)}
    from standard_version where id = ${from}`;
  const columns = sql.unsafe(ownNames(STORED));
  await sql`insert into requirement (version_id, ${columns})
    select ${id}, ${columns} from requirement where version_id = ${from}`;
}
