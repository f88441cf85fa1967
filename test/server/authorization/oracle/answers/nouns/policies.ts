import { mayReadPart, maySeeAssessment, opening, ownsAssessment, type Part, relationsBy } from '../../assessments.js';
import { CONTENT_TOLD } from '../../content.js';
import { type Decided, isMine, mayReadField, mayReadSighting, relationsToSighting } from '../../indicators.js';
import { owns, type Relation, relationsTo } from '../../labels.js';
import { GOVERNED, isShown, policies, policyInForce, profileOf, shows } from '../../profile.js';
import { type DisclosurePolicy, type Grant, LABELS, type Label } from '../../world.js';
import { AS_TOLD, found, moment, refusal, type Said, term, type View } from '../forms.js';
import { mayAsk } from '../roles.js';
import { visibleIndicator, visibleSighting } from './indicators.js';

function versionOf({ world }: View, { version_id }: DisclosurePolicy): Said {
  const version = found(world.standard_version.find(({ id }) => id === version_id));
  const standard = found(world.standard.find(({ id }) => id === version.standard_id));
  return { standardKey: standard.key, version: version.version };
}

/** Newest first. */
export const disclosurePolicies = (view: View): Said[] =>
  policies(view.world)
    .toReversed()
    .map((row) => ({
      ...versionOf(view, row),
      effectiveAt: moment(row.effective_at),
      inForce: row.id === policyInForce(view.world),
      cells: GOVERNED.flatMap((field) =>
        LABELS.flatMap((label) => {
          const relations = profileOf(view.world, row.id)[field]?.[label] ?? [];
          return relations.length > 0 ? [{ field, tlp: term(label), relations: relations.map(term) }] : [];
        }),
      ),
    }));

/** A field of the schema → the field of a profile that decides on it. */
const DECIDES: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    CONTENT_TOLD.flatMap(([name, { decided }]) => (decided ? [[`Indicator.${name}`, `indicator.${decided}`]] : [])),
  ),
  'Indicator.numberKind': 'indicator.value',
  'Indicator.publisher': 'indicator.publisher',
  'Indicator.sightingCount': 'sighting.count',
  'Indicator.sightings': 'sighting.count',
  'Sighting.kind': 'sighting.kind',
  'Sighting.seenAt': 'sighting.seenAt',
  'Sighting.count': 'sighting.count',
  'Assessment.status': 'assessment.summary',
  'Assessment.score': 'assessment.summary',
  'Assessment.startedAt': 'assessment.summary',
  'Assessment.submittedAt': 'assessment.summary',
  'Assessment.answers': 'assessment.answers',
};
const OWNERS = new Set([
  ...['private', 'recipients', 'groups', 'seats', 'version', 'earlierVersions'].map((name) => `Indicator.${name}`),
  'Assessment.revision',
  'Assessment.grants',
]);

interface Subject {
  readonly tlp: Label;
  readonly mine: boolean;
  readonly relations: readonly Relation[];
  readonly shows: (governed: string) => boolean;
  /** What lets it reach whom it reaches. */
  readonly by: 'LABEL' | 'GRANT';
  /** By what the field is told to be decided: a grant that does not show it is not told of. */
  readonly way: (
    governed: string,
  ) => (Pick<Grant, 'shared_under'> & { readonly relations: readonly Relation[] }) | null;
}

/** Grants that decide alike are one; of several the first in the order of what they say. */
function assessmentSubject({ world, asker }: View, id: string): Subject {
  const row = world.assessment.find((known) => known.id === id);
  if (!row || !maySeeAssessment(world, asker, row)) throw refusal('NOT_FOUND');
  const mine = ownsAssessment(asker, row);
  const grants = (part: Part) =>
    opening(world, asker, row, part)
      .map((grant) => ({ ...grant, relations: relationsBy(asker, grant), text: textOf(grant) }))
      .sort((one, other) => (one.text < other.text ? -1 : 1));
  const partOf = (governed: string) => governed.slice('assessment.'.length) as Part;
  const told = new Set([...grants('summary'), ...grants('answers')].flatMap(({ relations }) => relations));
  return {
    tlp: 'amber',
    mine,
    relations: mine ? [] : CLOSEST_FIRST.filter((relation) => told.has(relation)),
    shows: (governed) => mayReadPart(world, asker, row, partOf(governed)),
    by: 'GRANT',
    way: (governed) => grants(partOf(governed))[0] ?? null,
  };
}

const textOf = ({ grantee_id, scope, shared_under }: Grant) =>
  `${grantee_id === null ? 't' : 'f'} ${scope} ${shared_under.join(',')}`;

const CLOSEST_FIRST: readonly Relation[] = ['recipient', 'group-member', 'member', 'regulator', 'public'];

function indicatorSubject(view: View, id: string): Subject {
  const { world, asker } = view;
  const row = visibleIndicator(view, id);
  const mine = owns(world, asker, row);
  const relations = mine ? [] : relationsTo(world, asker, row);
  return {
    tlp: row.tlp,
    mine,
    relations,
    by: 'LABEL',
    way: () => ({ shared_under: row.shared_under, relations }),
    shows: (governed) =>
      governed === 'sighting.count'
        ? mine || isShown(world, governed, { label: row.tlp, relations, sharedUnder: row.shared_under })
        : mayReadField(world, asker, row, governed.slice('indicator.'.length) as Decided),
  };
}

function sightingSubject(view: View, id: string): Subject {
  const { world, asker } = view;
  const row = visibleSighting(view, id);
  const indicator = visibleIndicator(view, row.indicator_id);
  const relations = relationsToSighting(world, asker, indicator);
  return {
    tlp: indicator.tlp,
    mine: isMine(world, asker, row),
    relations,
    by: 'LABEL',
    way: () => ({ shared_under: row.shared_under, relations }),
    shows: (governed) =>
      mayReadSighting(world, asker, row, governed.slice('sighting.'.length) as 'count' | 'kind' | 'seenAt'),
  };
}

const SUBJECTS = { INDICATOR: indicatorSubject, SIGHTING: sightingSubject, ASSESSMENT: assessmentSubject } as const;
const NAMES = { INDICATOR: 'Indicator', SIGHTING: 'Sighting', ASSESSMENT: 'Assessment' } as const;
const READ_BY = {
  INDICATOR: 'Query.indicator',
  SIGHTING: 'Indicator.sightings',
  ASSESSMENT: 'Query.assessment',
} as const;

interface Asked {
  readonly type: keyof typeof SUBJECTS;
  readonly id: string;
  readonly field?: string | null;
}

/** Of each field of the type, in its order: whether it is visible and what says so. */
export const explainAccess =
  (view: View, fieldsOf: (type: string) => readonly string[]) =>
  ({ type, id, field }: Asked): Said => {
    if (!mayAsk(view.asker, READ_BY[type])) throw refusal('FORBIDDEN');
    const fields = fieldsOf(NAMES[type]).filter((name) => typeof field !== 'string' || name === field);
    if (fields.length === 0) throw refusal('BAD_USER_INPUT');
    const subject = SUBJECTS[type](view, id);
    const { tlp, mine, relations } = subject;
    return {
      type,
      id,
      tlp: term(tlp),
      relations: [...(mine ? ['OWNER'] : []), ...relations.map(term)],
      fields: fields.map((name) => ({
        field: name,
        // In what words, the hub may choose.
        rule: AS_TOLD,
        ...verdict(view, `${NAMES[type]}.${name}`, subject),
      })),
    };
  };

function verdict(view: View, coordinate: string, subject: Subject): Said {
  const governed = DECIDES[coordinate];
  if (!mayAsk(view.asker, coordinate)) return { decidedBy: 'ROLE', visible: false, policies: [] };
  if (OWNERS.has(coordinate) || (governed && subject.mine)) {
    return { decidedBy: 'OWNER', visible: subject.mine, policies: [] };
  }
  if (!governed) return { decidedBy: subject.by, visible: true, policies: [] };
  const way = subject.way(governed);
  if (!way) return { decidedBy: subject.by, visible: false, policies: [] };
  const inForce = policyInForce(view.world);
  const deciding = policies(view.world).filter(({ id }) => id === inForce || way.shared_under.includes(id));
  return {
    decidedBy: 'PROFILE',
    visible: subject.shows(governed),
    policies: deciding.map((row) => ({
      ...versionOf(view, row),
      inForce: row.id === inForce,
      shows: way.relations.some((by) => shows(profileOf(view.world, row.id), governed, subject.tlp, by)),
    })),
  };
}
