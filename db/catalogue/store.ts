import { isSeated } from '../../standards/access/actor.js';
import type { DisclosureProfile } from '../../standards/access/disclosure.js';
import type { WidestLabels } from '../../standards/access/widest.js';
import type { ReleasePlan } from '../../standards/aggregates/plan/plan.js';
import type { Localized, Oscal, StandardDocument } from '../../standards/catalogue/document.js';
import { FRAME_MEMBERS } from '../../standards/catalogue/frame.js';
import type { State } from '../../standards/catalogue/lifecycle.js';
import { knownBy } from '../../standards/catalogue/visibility.js';
import type { OrganizationRow } from '../members/store.js';
import type { Operation, Statements } from '../operation.js';
import { FRAME_AS_MEMBERS, FRAME_COLUMNS, FRAME_FROM_RECORD, FRAME_RECORD } from './frameColumns.js';
import type { StoredNode } from './requirementColumns.js';
import { insertRequirements } from './requirements.js';

export interface VersionRow {
  id: string;
  standardKey: string;
  kind: StandardDocument['kind'];
  committeeId: string;
  version: string;
  format: StandardDocument['format'];
  label: string | null;
  status: State;
  title: Localized;
  summary: Localized | null;
  disclosure: DisclosureProfile | null;
  exchange: Oscal | null;
  widestLabels: WidestLabels | null;
  releases: ReleasePlan | null;
  envelope: Oscal | null;
  /** Null while an edit has changed what it says. */
  digest: string | null;
  requirementCount: number;
  revision: number;
  createdAt: Date;
  commentUntil: Date | null;
  publishedAt: Date | null;
  reviewDueAt: Date | null;
  validUntil: Date | null;
  endedAt: Date | null;
  endReason: string | null;
}

export interface StandardRow {
  id: string;
  key: string;
  kind: StandardDocument['kind'];
  title: Localized;
  committee: OrganizationRow;
}

const versionColumns = ({ sql }: Operation) => sql`
  v.id, s.key as "standardKey", s.kind, s.committee_id as "committeeId", v.version, v.format, v.status,
  ${sql.unsafe(FRAME_AS_MEMBERS)}, v.digest, v.requirement_count as "requirementCount", v.revision,
  v.created_at as "createdAt", v.comment_until as "commentUntil", v.published_at as "publishedAt",
  v.review_due_at as "reviewDueAt", v.valid_until as "validUntil", v.ended_at as "endedAt", v.end_reason as "endReason"`;

/** Standards that the actor knows of, by key. */
export const listStandards = (
  { sql, actor }: Operation,
  page: { first: number; after: string | null; key?: string },
): Promise<StandardRow[]> => sql<StandardRow[]>`
  select s.id, s.key, s.kind, s.title,
    json_build_object('id', o.id, 'key', o.key, 'kind', o.kind, 'name', o.name,
      'sector', o.sector, 'region', o.region) as committee
  from standard s join organization o on o.id = s.committee_id
  where (s.known_to = any(${[...knownBy(actor)]}) or s.committee_id = ${isSeated(actor) ? actor.organizationId : null})
    and ${page.after === null ? sql`true` : sql`s.key > ${page.after}`}
    and ${page.key === undefined ? sql`true` : sql`s.key = ${page.key}`}
  order by s.key limit ${page.first + 1}`;

/** Versions of the standards with these keys, newest first. */
export const listVersions = (op: Operation, keys: readonly string[]): Promise<VersionRow[]> => op.sql<VersionRow[]>`
  select ${versionColumns(op)} from standard_version v join standard s on s.id = v.standard_id
  where s.key = any(${[...keys]}) order by v.created_at desc, v.id desc`;

export async function findVersion(op: Operation, id: string): Promise<VersionRow | undefined> {
  const [row] = await op.sql<VersionRow[]>`
    select ${versionColumns(op)} from standard_version v join standard s on s.id = v.standard_id where v.id = ${id}`;
  return row;
}

export async function insertStandard(
  { sql }: Statements,
  row: { id: string; committeeId: string } & Pick<StandardDocument, 'standard' | 'kind' | 'title'>,
) {
  await sql`insert into standard (id, key, kind, title, committee_id)
    values (${row.id}, ${row.standard}, ${row.kind}, ${sql.json(row.title)}, ${row.committeeId})`;
}

/** A draft with all its nodes, in two statements however large. */
export async function insertDraft(
  { sql }: Statements,
  draft: {
    id: string;
    standardId: string;
    digest: string;
    createdAt: Date;
    document: StandardDocument;
    nodes: readonly StoredNode[];
    /** Where `nodes` are not all of them, and others follow. */
    requirementCount?: number;
    /** `proposed` where a committee has still to take it up. */
    status?: 'proposed' | 'drafting';
  },
): Promise<void> {
  const { document, nodes } = draft;
  const frame = Object.fromEntries(FRAME_MEMBERS.map((member) => [member, document[member]]));
  const { requirementCount = nodes.filter((node) => node.kind === 'requirement').length } = draft;
  await sql`insert into standard_version (id, standard_id, version, format, status, digest, requirement_count, created_at,
      ${sql.unsafe(FRAME_COLUMNS)})
    select ${draft.id}, ${draft.standardId}, ${document.version}, ${document.format}, ${draft.status ?? 'drafting'}, ${draft.digest},
      ${requirementCount}, ${draft.createdAt}, ${sql.unsafe(FRAME_FROM_RECORD)}
    from jsonb_to_record(${frame as never}::jsonb) as f(${sql.unsafe(FRAME_RECORD)})`;
  await insertRequirements({ sql }, draft.id, nodes);
}

/** A standard is called what its newest published version is. */
export async function setStandardTitle({ sql }: Statements, versionId: string, title: Localized): Promise<void> {
  await sql`update standard s set title = ${title as never}::jsonb from standard_version v
    where v.id = ${versionId} and s.id = v.standard_id`;
}
