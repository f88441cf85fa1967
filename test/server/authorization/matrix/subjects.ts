import { RELEASES, releaseId } from '../../../support/world/build/aggregates.js';
import { DECIDED, versionId } from '../../../support/world/catalogue.js';
import { type AssessmentKind, assessmentId } from '../../../support/world/conformance.js';
import {
  CROSSWALK_VERSIONS,
  type CrosswalkKey,
  type CrosswalkState,
  crosswalkVersionId,
} from '../../../support/world/crosswalks.js';
import { ballotId } from '../../../support/world/deliberation.js';
import { type GroupKey, groupId } from '../../../support/world/groups.js';
import { INSTITUTIONS, type Institution, idOf, nextOf } from '../../../support/world/ids.js';
import { indicatorId, type Share, sharedValue, sightingId } from '../../../support/world/indicators.js';
import { institutionOf } from '../../../support/world/members.js';
import type { Reader } from '../../../support/worldHub.js';

/** Variables that name the object standing in a relation to the reader; a relation that cannot be is absent. */
export type Subjects = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

type Related<T> = Readonly<Record<string, T>>;

/** The institution that a reader is of, or works for. */
export const homeOf = (reader: Reader): Institution | undefined => {
  const home = institutionOf(reader?.slice(reader.indexOf('@') + 1) ?? '');
  return INSTITUTIONS.find((institution) => institution === home);
};

const isAgent = (reader: Reader) => reader?.startsWith('agent@') === true;
const isInsider = (reader: Reader) => homeOf(reader) !== undefined && !isAgent(reader);

// In a group with the reader's institution, which is in it as well.
const MATES: Record<Institution, Institution> = { aurora: 'borealis', borealis: 'aurora', cascade: 'borealis' };

/** Indicators of the world by how the reader stands to them; what each relation is stands in the matrix's own header. */
export function indicatorsOf(reader: Reader): Related<readonly [Institution, Share]> {
  const home = homeOf(reader);
  const [before, after] = [nextOf(home ?? 'cascade', -1), nextOf(home ?? 'cascade')];
  const everyones: Related<readonly [Institution, Share]> = {
    world: [after, 'clear'],
    members: [after, 'open'],
    anonymous: [after, 'anonymous'],
    undisclosed: [before, 'unpolicied'],
  };
  if (!home) return { ...everyones, ...(reader && { granted: [after, 'granted'] }), stranger: [after, 'red'] };
  return {
    ...everyones,
    granted: [before, 'granted'],
    strict: [before, 'strict'],
    'same group': [MATES[home], 'grouped'],
    stranger: [after, 'granted'],
    ...(home === 'cascade' && { 'group left': ['aurora', 'grouped'] as const }),
    ...(isAgent(reader) && { "institution's": [home, 'granted'], "institution's strict": [home, 'strict'] }),
    ...(isInsider(reader) && {
      own: [home, 'granted'],
      [reader?.startsWith('analyst@') ? 'seat' : "colleague's seat"]: [before, 'redSeat'],
    }),
  };
}

/** Assessments of the world in the same way. */
export function assessmentsOf(reader: Reader): Related<readonly [Institution, AssessmentKind]> {
  const home = homeOf(reader);
  const [before, after] = [nextOf(home ?? 'cascade', -1), nextOf(home ?? 'cascade')];
  return {
    ...(isInsider(reader) && { own: [home ?? before, 'opened'], 'own lapsed': [home ?? before, 'lapsed'] }),
    opened: [before, 'opened'],
    summarized: [before, 'summarized'],
    lapsed: [before, 'lapsed'],
    stranger: [after, 'submitted'],
  };
}

function groupsOf(reader: Reader): Related<GroupKey> {
  switch (homeOf(reader)) {
    case 'aurora':
      return { own: 'ring', stranger: 'desk' };
    case 'borealis':
      return { own: 'desk', 'same group': 'ring' };
    case 'cascade':
      return { 'same group': 'desk', 'group left': 'ring' };
    default:
      return { stranger: 'ring' };
  }
}

const named =
  <T>(related: (reader: Reader) => Related<T>, variables: (found: T) => Readonly<Record<string, unknown>>) =>
  (reader: Reader): Subjects =>
    Object.fromEntries(Object.entries(related(reader)).map(([relation, found]) => [relation, variables(found)]));

/** All others are names of domains, of which no field tells a kind of number. */
export const NUMBER = { id: idOf('number'), value: '+8613800138000' };

const names = named(indicatorsOf, ([owner, share]) => ({
  id: indicatorId(owner, share),
  value: sharedValue(owner, share),
}));
export const indicatorSubjects = (reader: Reader): Subjects => ({ ...names(reader), number: NUMBER });
export const sightingSubjects = named(indicatorsOf, ([owner, share]) => ({ id: sightingId(owner, share) }));
export const assessmentSubjects = named(assessmentsOf, ([owner, kind]) => ({ id: assessmentId(owner, kind) }));
export const groupSubjects = named(groupsOf, (group) => ({ id: groupId(group) }));

/** By whom it is for; one that has not appeared is nobody's. */
export const releaseSubjects = (): Subjects =>
  Object.fromEntries(RELEASES.map(({ name }) => [name, { id: releaseId(name) }]));

const version = (standard: 'handbook' | 'charter', number: string) => ({
  standard,
  version: number,
  versionId: versionId(standard, number),
});

export const versionSubjects = (reader: Reader): Subjects => ({
  published: version('handbook', '1.0.0'),
  ...(reader?.endsWith('@committee') && { own: version('handbook', '2.0.0') }),
  decided: version('handbook', DECIDED),
  withdrawn: version('charter', '1.0.0'),
  stranger: version('charter', '2.0.0'),
});

/** What may stand beside the handbook's first version: a visible one of another standard is bad input from everybody. */
export const comparedSubjects = (reader: Reader): Subjects => {
  const { withdrawn: _of, ...compared } = versionSubjects(reader);
  return compared;
};

const crosswalk = (key: CrosswalkKey, state: CrosswalkState) => ({
  key,
  version: CROSSWALK_VERSIONS[state],
  crosswalkVersionId: crosswalkVersionId(key, state),
});

/** The other committee's published one, the first's of before, the first's draft to its own, and the other's. */
export const crosswalkSubjects = (reader: Reader): Subjects => ({
  published: crosswalk('charter-handbook', 'published'),
  superseded: crosswalk('handbook-charter', 'superseded'),
  ...(reader?.endsWith('@committee') && {
    own: crosswalk('handbook-charter', 'draft'),
  }),
  stranger: crosswalk('charter-handbook', 'draft'),
});

/** Entries on what the asker's institution's own people read of it, and on what others did. */
export const entrySubjects = (): Subjects => ({ own: { type: 'INDICATOR' }, members: { type: 'ASSESSMENT' } });

export const seatSubjects = (): Subjects => ({ live: { ended: false }, ended: { ended: true } });

/** What is the same for every reader, or follows from who asks. */
export const noSubject = (): Subjects => ({ '-': {} });

/** A ballot that is closed, and one that is open. */
export const ballotSubjects = (): Subjects => ({ closed: { id: ballotId('closed') }, open: { id: ballotId('open') } });
