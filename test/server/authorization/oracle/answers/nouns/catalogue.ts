import type { Asker, StandardVersion, World } from '../../world.js';
import { AS_TOLD, found, localized, millis, moment, refusal, type Said, term, type View } from '../forms.js';
import { connectionOf, type Paged, pageOf } from '../page.js';
import { organizationById } from './members.js';

type Standard = World['standard'][number];
type Requirement = World['requirement'][number];

export const standardOf = (world: World, { standard_id }: StandardVersion): Standard =>
  found(world.standard.find(({ id }) => id === standard_id));

const RELEASED: readonly string[] = ['published', 'superseded', 'withdrawn'];
const UNDER_DECISION: readonly string[] = ['comment', 'review', 'ballot', 'approved'];
const DECIDING: readonly string[] = ['analyst', 'administrator', 'assessor', 'regulator', 'voter'];

/** What was published is everyone's; what is commented and voted on, whoever's who takes part in it; a draft its committee's. */
const maySeeVersion = (world: World, asker: Asker, row: StandardVersion): boolean =>
  RELEASED.includes(row.status) ||
  (asker.organization !== null && standardOf(world, row).committee_id === asker.organization) ||
  (UNDER_DECISION.includes(row.status) && DECIDING.includes(asker.role));

/** The moment that it is in the oracle's hub. */
const NOW = '2026-06-01T00:00:00.000Z';

const reviewDue = ({ status, review_due_at }: StandardVersion): boolean =>
  status === 'published' && typeof review_due_at === 'string' && millis(review_due_at) <= millis(NOW);

/** The longest due first. */
export const reviewsDue =
  (view: View) =>
  ({ key }: { key: string }): Said[] => {
    const { id } = found(view.world.organization.find((row) => row.key === key && row.kind === 'committee'));
    const place = (row: StandardVersion) => `${moment(row.review_due_at)} ${row.id}`;
    return view.world.standard_version
      .filter((row) => standardOf(view.world, row).committee_id === id && reviewDue(row))
      .sort((one, other) => (place(one) < place(other) ? -1 : 1))
      .map((row) => versionSaid(view, row));
  };

const versionSaid = ({ world }: View, row: StandardVersion): Said => ({
  id: row.id,
  standardKey: standardOf(world, row).key,
  version: row.version,
  label: row.label,
  status: term(row.status),
  title: localized(row.title),
  summary: localized(row.summary),
  disclosure: row.disclosure,
  exchangeSchema: row.exchange,
  widestLabels: row.widest_labels,
  releases: row.releases,
  // Of an edited draft it is computed from what the draft says.
  digest: row.digest ?? AS_TOLD,
  requirementCount: row.requirement_count,
  revision: row.revision,
  publishedAt: moment(row.published_at),
  commentUntil: moment(row.comment_until),
  reviewDue: reviewDue(row),
  reviewDueAt: moment(row.review_due_at),
  validUntil: moment(row.valid_until),
  endedAt: moment(row.ended_at),
  endReason: row.end_reason,
  // Follows from the status alone, by a table that is documented.
  transitions: AS_TOLD,
});

/** Newest first. */
function versionsOf({ world, asker }: View, standard: Standard): StandardVersion[] {
  const rows = world.standard_version.filter(
    (row) => row.standard_id === standard.id && maySeeVersion(world, asker, row),
  );
  const place = (row: StandardVersion) => `${moment(row.created_at)} ${row.id}`;
  return rows.sort((one, other) => (place(one) < place(other) ? 1 : -1));
}

const PARTICIPANTS: readonly string[] = [...DECIDING, 'editor', 'chair'];

/** Once a version is out everyone knows of a standard, once one was commented on whoever takes part, before that its committee. */
function isKnown({ world, asker }: View, { id, committee_id, known_to }: Standard): boolean {
  const stands = (states: readonly string[]) =>
    world.standard_version.some(({ standard_id, status }) => standard_id === id && states.includes(status));
  if (stands(RELEASED) || (asker.organization !== null && committee_id === asker.organization)) return true;
  return PARTICIPANTS.includes(asker.role) && (known_to !== 'committee' || stands(UNDER_DECISION));
}

const standardSaid = (view: View, row: Standard): Said => ({
  id: row.id,
  key: row.key,
  kind: term(row.kind),
  title: localized(row.title),
  committee: organizationById(view, row.committee_id),
  versions: versionsOf(view, row).map((version) => versionSaid(view, version)),
});

export const knownStandard = (view: View, key: string): Standard =>
  found(view.world.standard.find((row) => row.key === key && isKnown(view, row)));

export const standards = (view: View) => (paged: Paged) =>
  connectionOf(
    view.world.standard.filter((row) => isKnown(view, row)),
    paged,
    { kinds: ['text'], place: ({ key }) => [key] },
    (row) => standardSaid(view, row),
  );

export const standard =
  (view: View) =>
  ({ key }: { key: string }): Said =>
    standardSaid(view, knownStandard(view, key));

export const standardVersion =
  (view: View) =>
  ({ standard: key, version }: { standard: string; version?: string | null }): Said => {
    const kept = view.world.standard.find((row) => row.key === key);
    const versions = kept ? versionsOf(view, kept) : [];
    const wanted = (row: StandardVersion) =>
      version ? row.version === version || row.label === version : row.status === 'published';
    return versionSaid(view, found(versions.find(wanted)));
  };

export const visibleVersion = ({ world, asker }: View, id: unknown): StandardVersion =>
  found(world.standard_version.find((row) => row.id === id && maySeeVersion(world, asker, row)));

export const versionById = (view: View, id: unknown): Said => versionSaid(view, visibleVersion(view, id));

interface RequirementFilter {
  readonly text?: string | null;
  readonly level?: string | null;
  readonly parentKey?: string | null;
}

export const requirements =
  (view: View) =>
  ({ versionId, filter, ...paged }: Paged & { versionId: string; filter?: RequirementFilter | null }): Said => {
    const { text, level, parentKey } = filter ?? {};
    const version = visibleVersion(view, versionId);
    const rows = view.world.requirement.filter(
      (row) =>
        row.version_id === version.id &&
        (typeof text !== 'string' || String(row.search_text).includes(text.toLowerCase())) &&
        (!level || term(row.level) === level) &&
        (typeof parentKey !== 'string' || row.parent_key === parentKey),
    );
    const order = { kinds: ['integer'], place: ({ ordinal }: Requirement) => [Number(ordinal)] } as const;
    return connectionOf(rows, paged, order, requirementSaid);
  };

export const requirementTree =
  (view: View) =>
  ({ versionId, ...paged }: Paged & { versionId: string }): Said => {
    const version = visibleVersion(view, versionId);
    const rows = view.world.requirement.filter((row) => row.version_id === version.id);
    const order = { kinds: ['integer'], place: ({ ordinal }: Requirement) => [Number(ordinal)], most: 2_000 } as const;
    return connectionOf(rows, paged, order, requirementSaid);
  };

export interface Compared extends Paged {
  readonly from: string;
  readonly to: string;
}

/** That two versions may be compared by whoever sees both; what is told apart in them is not judged here. */
export function comparable(view: View, { from, to, ...paged }: Compared): boolean {
  pageOf([], paged, { kinds: ['integer'], place: () => [] });
  const [older, newer] = [visibleVersion(view, from), visibleVersion(view, to)];
  if (older.standard_id !== newer.standard_id) throw refusal('BAD_USER_INPUT');
  return true;
}

const requirementSaid = (row: Requirement): Said => ({
  key: row.key,
  parentKey: row.parent_key,
  ordinal: row.ordinal,
  depth: row.depth,
  kind: term(row.kind),
  level: term(row.level),
  title: localized(row.title),
  statement: localized(row.statement),
  guidance: localized(row.guidance),
  classification: row.classification,
  mappings:
    (row.mappings as Said[] | null)?.map(({ rationale, ...mapping }) => ({
      ...mapping,
      rationale: localized(rationale),
    })) ?? null,
  params: row.params,
  from: row.from_keys,
  effectiveFrom: row.effective_from,
  digest: row.digest,
});
