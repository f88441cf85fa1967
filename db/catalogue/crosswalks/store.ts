import { isSeated } from '../../../standards/access/actor.js';
import type { CrosswalkState } from '../../../standards/catalogue/crosswalk/life.js';
import type { Localized, Oscal } from '../../../standards/catalogue/document.js';
import type { OrganizationRow } from '../../members/store.js';
import type { Operation, Statements } from '../../operation.js';

export interface CrosswalkRow {
  readonly id: string;
  readonly key: string;
  readonly sourceStandard: string;
  readonly targetStandard: string;
  readonly committee: OrganizationRow;
}

/** Crosswalks that the actor knows of by key, from or to the standard where one is named; one more than `first` when there are. */
export const listCrosswalks = (
  { sql, actor }: Operation,
  page: {
    readonly first: number;
    readonly after: string | null;
    readonly standard: string | null;
    readonly key?: string;
  },
): Promise<CrosswalkRow[]> => sql<CrosswalkRow[]>`
  select c.id, c.key, s.key as "sourceStandard", t.key as "targetStandard",
    json_build_object('id', o.id, 'key', o.key, 'kind', o.kind, 'name', o.name,
      'sector', o.sector, 'region', o.region) as committee
  from crosswalk c join standard s on s.id = c.source_standard_id join standard t on t.id = c.target_standard_id
    join organization o on o.id = c.committee_id
  where (c.published or c.committee_id = ${isSeated(actor) ? actor.organizationId : null})
    and ${page.after === null ? sql`true` : sql`c.key > ${page.after}`}
    and ${page.standard === null ? sql`true` : sql`${page.standard} in (s.key, t.key)`}
    and ${page.key === undefined ? sql`true` : sql`c.key = ${page.key}`}
  order by c.key limit ${page.first + 1}`;

interface EndRow {
  readonly versionId: string;
  readonly standardKey: string;
  readonly version: string;
  /** Null while an edit has changed what the draft says. */
  readonly digest: string | null;
}

export interface CrosswalkVersionRow {
  readonly id: string;
  readonly crosswalkId: string;
  readonly crosswalkKey: string;
  readonly committeeId: string;
  readonly version: string;
  readonly status: CrosswalkState;
  readonly title: Localized;
  readonly source: EndRow;
  readonly target: EndRow;
  readonly envelope: Oscal | null;
  readonly digest: string;
  readonly entryCount: number;
  readonly revision: number;
  readonly createdAt: Date;
  readonly publishedAt: Date | null;
  readonly endedAt: Date | null;
}

/** What a version is between is seen by whoever sees the version: that is a rule of its making, and of its publication. */
const versions = ({ sql }: Operation) => sql`
  select v.id, v.crosswalk_id as "crosswalkId", c.key as "crosswalkKey", c.committee_id as "committeeId", v.version,
    v.status, v.title, v.envelope, v.digest, v.entry_count as "entryCount", v.revision, v.created_at as "createdAt",
    v.published_at as "publishedAt", v.ended_at as "endedAt",
    json_build_object('versionId', a.id, 'standardKey', s.key, 'version', a.version, 'digest', a.digest) as source,
    json_build_object('versionId', b.id, 'standardKey', t.key, 'version', b.version, 'digest', b.digest) as target
  from crosswalk_version v join crosswalk c on c.id = v.crosswalk_id
    join standard_version a on a.id = v.source_version_id join standard s on s.id = a.standard_id
    join standard_version b on b.id = v.target_version_id join standard t on t.id = b.standard_id`;

/** Versions of the crosswalks with these keys, newest first. */
export const listCrosswalkVersions = (op: Operation, keys: readonly string[]): Promise<CrosswalkVersionRow[]> =>
  op.sql<CrosswalkVersionRow[]>`
    ${versions(op)} where c.key = any(${[...keys]}) order by v.created_at desc, v.id desc`;

export async function findCrosswalkVersion(op: Operation, id: string): Promise<CrosswalkVersionRow | undefined> {
  const [row] = await op.sql<CrosswalkVersionRow[]>`${versions(op)} where v.id = ${id}`;
  return row;
}

/** Published ones that one of these versions is an end of, by key. */
export const listPublishedAt = (op: Operation, versionIds: readonly string[]): Promise<CrosswalkVersionRow[]> =>
  op.sql<CrosswalkVersionRow[]>`
    ${versions(op)} where v.status = 'published'
      and (v.source_version_id = any(${[...versionIds]}::uuid[]) or v.target_version_id = any(${[...versionIds]}::uuid[]))
    order by c.key, v.id`;

export async function insertCrosswalk(
  { sql }: Statements,
  row: {
    readonly id: string;
    readonly key: string;
    readonly sourceStandard: string;
    readonly targetStandard: string;
    readonly committeeId: string;
    readonly createdAt: Date;
  },
): Promise<void> {
  await sql`insert into crosswalk (id, key, source_standard_id, target_standard_id, committee_id, created_at)
    select ${row.id}, ${row.key}, s.id, t.id, ${row.committeeId}, ${row.createdAt}
    from standard s, standard t where s.key = ${row.sourceStandard} and t.key = ${row.targetStandard}`;
}

export async function insertCrosswalkVersion(
  { sql }: Statements,
  row: {
    readonly id: string;
    readonly crosswalkId: string;
    readonly version: string;
    readonly title: Localized;
    readonly sourceVersionId: string;
    readonly targetVersionId: string;
    readonly envelope: Oscal | null;
    readonly digest: string;
    readonly entryCount: number;
    readonly createdAt: Date;
  },
): Promise<void> {
  await sql`insert into crosswalk_version (id, crosswalk_id, version, status, title, source_version_id, target_version_id,
      envelope, digest, entry_count, created_at)
    values (${row.id}, ${row.crosswalkId}, ${row.version}, 'draft', ${row.title as never}::jsonb, ${row.sourceVersionId},
      ${row.targetVersionId}, ${row.envelope as never}::jsonb, ${row.digest}, ${row.entryCount}, ${row.createdAt})`;
}

/** Whether the draft was still as it was read, and says something else now. */
export async function touchDraft(
  { sql }: Statements,
  { id, revision }: { readonly id: string; readonly revision: number },
  said: { readonly digest: string; readonly entryCount: number },
): Promise<boolean> {
  const { count } = await sql`update crosswalk_version
    set digest = ${said.digest}, entry_count = ${said.entryCount}, revision = revision + 1
    where id = ${id} and revision = ${revision} and status = 'draft'`;
  return count === 1;
}

/** Publishes the draft in the place of what was published of the crosswalk; whether it was still as it was read. */
export async function publishDraft(
  { sql }: Statements,
  row: { readonly id: string; readonly crosswalkId: string; readonly revision: number },
  { at, digest }: { readonly at: Date; readonly digest: string },
): Promise<boolean> {
  const { count } = await sql`update crosswalk_version
    set status = 'published', published_at = ${at}, digest = ${digest}, revision = revision + 1
    where id = ${row.id} and revision = ${row.revision} and status = 'draft'`;
  await sql`update crosswalk_version set status = 'superseded', ended_at = ${at}, revision = revision + 1
    where crosswalk_id = ${row.crosswalkId} and status = 'published' and id <> ${row.id}`;
  return count === 1;
}
