import type { Row, World } from '../../world.js';
import { found, localized, moment, refusal, type Said, term, type View } from '../forms.js';
import { connectionOf, type Paged, pageOf } from '../page.js';
import { standardOf, visibleVersion } from './catalogue.js';
import { organizationById } from './members.js';

type Crosswalk = World['crosswalk'][number];
type Version = World['crosswalk_version'][number];
type Entry = World['crosswalk_entry'][number];

const crosswalkOf = (world: World, { crosswalk_id }: Version): Crosswalk =>
  found(world.crosswalk.find(({ id }) => id === crosswalk_id));

const isOwn = ({ world, asker }: View, row: Version): boolean =>
  asker.organization !== null && crosswalkOf(world, row).committee_id === asker.organization;

/** What is published is everyone's, a draft its committee's. */
const maySee = (view: View, row: Version): boolean => row.status !== 'draft' || isOwn(view, row);

/** Before anything is published its committee alone knows that there is one. */
const isKnown = ({ world, asker }: View, { id, committee_id }: Crosswalk): boolean =>
  world.crosswalk_version.some(({ crosswalk_id, status }) => crosswalk_id === id && status !== 'draft') ||
  (asker.organization !== null && committee_id === asker.organization);

export const visibleCrosswalk = (view: View, id: unknown): Version =>
  found(view.world.crosswalk_version.find((row) => row.id === id && maySee(view, row)));

function endSaid({ world }: View, id: string): Said {
  const version = found(world.standard_version.find((row) => row.id === id));
  return {
    versionId: version.id,
    standardKey: standardOf(world, version).key,
    version: version.version,
    digest: version.digest,
  };
}

const versionSaid = (view: View, row: Version): Said => ({
  id: row.id,
  crosswalkKey: crosswalkOf(view.world, row).key,
  version: row.version,
  status: term(row.status),
  title: localized(row.title),
  source: endSaid(view, row.source_version_id),
  target: endSaid(view, row.target_version_id),
  digest: row.digest,
  entryCount: row.entry_count,
  revision: row.revision,
  publishedAt: moment(row.published_at),
  endedAt: moment(row.ended_at),
});

/** Newest first. */
function versionsOf(view: View, { id }: Crosswalk): Version[] {
  const place = (row: Version) => `${moment(row.created_at)} ${row.id}`;
  return view.world.crosswalk_version
    .filter((row) => row.crosswalk_id === id && maySee(view, row))
    .sort((one, other) => (place(one) < place(other) ? 1 : -1));
}

export const crosswalkVersionById = (view: View, id: unknown): Said => versionSaid(view, visibleCrosswalk(view, id));

export const crosswalks =
  (view: View) =>
  ({ standard, ...paged }: Paged & { standard?: string | null }): Said => {
    const keyOf = (id: string) => found(view.world.standard.find((row) => row.id === id)).key;
    const said = (row: Crosswalk) => ({
      id: row.id,
      key: row.key,
      sourceStandard: keyOf(row.source_standard_id),
      targetStandard: keyOf(row.target_standard_id),
      committee: organizationById(view, row.committee_id),
      versions: versionsOf(view, row).map((version) => versionSaid(view, version)),
    });
    const rows = view.world.crosswalk.filter(
      (row) =>
        isKnown(view, row) &&
        (typeof standard !== 'string' ||
          [row.source_standard_id, row.target_standard_id].some((id) => keyOf(id) === standard)),
    );
    return connectionOf(rows, paged, { kinds: ['text'], place: ({ key }) => [key] }, said);
  };

export const crosswalk =
  (view: View) =>
  ({ key, version }: { key: string; version?: string | null }): Said => {
    const kept = view.world.crosswalk.find((row) => row.key === key);
    const wanted = (row: Version) => (version ? row.version === version : row.status === 'published');
    return versionSaid(view, found((kept ? versionsOf(view, kept) : []).find(wanted)));
  };

export const crosswalkEntries =
  (view: View) =>
  ({ crosswalkVersionId, ...paged }: Paged & { crosswalkVersionId: string }): Said => {
    const version = visibleCrosswalk(view, crosswalkVersionId);
    const rows = view.world.crosswalk_entry.filter((row) => row.version_id === version.id);
    const order = { kinds: ['integer'], place: ({ ordinal }: Entry) => [Number(ordinal)] } as const;
    return connectionOf(rows, paged, order, (row) => entrySaid(view, version, row));
  };

const items = (value: unknown): Said[] =>
  (value as Row[]).map(({ requirement, statement }) => ({
    requirementKey: requirement,
    statementId: statement ?? null,
  }));

const linkSaid = ({ kind, key, relation, ...link }: Row): Said => ({
  ...link,
  crosswalkKey: kind === 'crosswalk' ? key : null,
  standardKey: kind === 'standard' ? key : null,
  relation: term(relation),
});

/** Whose hands it went through is told to its committee alone. */
function entrySaid(view: View, version: Version, row: Entry): Said {
  const hands = view.world.crosswalk_review.find(({ entry_id }) => entry_id === row.id);
  const told = isOwn(view, version) ? hands : undefined;
  const reviewed =
    version.status !== 'draft' || row.carried_from !== null || typeof hands?.reviewer_seat_id === 'string';
  const confidence = row.confidence as Row | null;
  return {
    id: row.id,
    sources: items(row.sources),
    targets: items(row.targets),
    relation: term(row.relation),
    rationale: localized(row.rationale),
    strength: row.strength,
    confidence: confidence && {
      category: confidence.category ?? null,
      percentage: confidence.percentage ?? null,
    },
    status: reviewed ? 'REVIEWED' : 'PROPOSED',
    origin: ((row.origin ?? []) as Row[]).map(linkSaid),
    carried: row.carried_from !== null,
    author: told?.author_seat_id ?? null,
    reviewer: told?.reviewer_seat_id ?? null,
  };
}

interface Between extends Paged {
  readonly source: string;
  readonly target: string;
}

/** Between any two versions that one sees; what follows from what everybody sees is not judged here. */
export function suggestible(view: View, { source, target, ...paged }: Between): boolean {
  pageOf([], paged, { kinds: ['integer'], place: () => [] });
  const [from, to] = [visibleVersion(view, source), visibleVersion(view, target)];
  if (from.id === to.id) throw refusal('BAD_USER_INPUT');
  return true;
}
