import { SEALING_CLASSES } from '../../../../standards/sealing/classes.js';
import type { ActorName } from '../../../support/actors.js';
import { OPTED_OUT, QUARTER, RELEASES, REQUESTS } from '../../../support/world/build/aggregates.js';
import { UNPUBLISHED, UNPUBLISHED_KEYS } from '../../../support/world/catalogue.js';
import {
  ASSESSMENT_KINDS,
  assessmentName,
  granteesOf,
  grantName,
  grantsOf,
} from '../../../support/world/conformance.js';
import { BRIDGE, CROSSWALK_KEYS, keeperOf, UNPUBLISHED_CROSSWALKS } from '../../../support/world/crosswalks.js';
import { BALLOTS, type BallotName, votedIn, voterOf, votersIn } from '../../../support/world/deliberation.js';
import { EVENT_NAMES } from '../../../support/world/events.js';
import { GROUP_KEYS, GROUPS, membersOf, shownMembersOf, staysIn } from '../../../support/world/groups.js';
import { INSTITUTIONS, type Institution, nextOf } from '../../../support/world/ids.js';
import {
  groupsOf,
  heldReadersOf,
  isAmong,
  namedSeatsOf,
  recipientsOf,
  SHARES,
} from '../../../support/world/indicators.js';
import { entryName } from '../../../support/world/log.js';
import { channelsOf, INVITATION, PARTIES, SEATS, UPLOADERS } from '../../../support/world/members.js';
import { STATEMENTS, signersOf, type WorldStatement } from '../../../support/world/release.js';
import { dataKeyName } from '../../../support/world/vault.js';
import {
  AGENTS,
  ALL_SHARES,
  ANYONE,
  administrators,
  COMMITTEES,
  type Expected,
  everyone,
  heldName,
  homeOf,
  INSIDERS,
  links,
  members,
  namesOf,
  nobody,
  ownShares,
  PARTICIPANTS,
  SIGNED_IN,
  stayName,
  subjectOf,
  VISITORS,
  visibleShares,
} from './relations.js';
import type { Table } from './tables.js';

const READERS: readonly ActorName[] = ANYONE.filter((name) => name !== 'researcher');
const FOLLOWERS: readonly ActorName[] = READERS.filter((name) => !(VISITORS as readonly ActorName[]).includes(name));
const ALL_ASSESSMENTS = INSTITUTIONS.flatMap((owner) => ASSESSMENT_KINDS.map((kind) => [owner, kind] as const));
const ALL_GRANTS = ALL_ASSESSMENTS.flatMap(([owner, kind]) =>
  grantsOf(owner, kind).map((grant) => ({ owner, kind, grant })),
);

/** Assessments of the reader's own and those granted to them, as far as `scope` goes. */
const assessed = (me: string, scope: 'summary' | 'details') =>
  ALL_ASSESSMENTS.filter(([owner, kind]) => owner === me || granteesOf(owner, kind)[scope].includes(me)).map(
    ([owner, kind]) => assessmentName(owner, kind),
  );
const grants = (me: string, forAll: boolean) =>
  ALL_GRANTS.filter(
    ({ owner, kind, grant: { grantee } }) =>
      owner === me || (kind !== 'lapsed' && (grantee === me || (forAll && grantee === null))),
  ).map(({ owner, kind, grant }) => grantName(owner, kind, grant));
const openedTo = (me: string) => INSTITUTIONS.filter((owner) => granteesOf(owner, 'opened').details.includes(me));

const keysOf = (owner: string) => SEALING_CLASSES.map((its) => dataKeyName(owner, its));
export const ALL_KEYS = [...INSTITUTIONS.flatMap(keysOf), 'committee/upload', 'council/upload'];
/** What is granted of an assessment opens with the key of assessments alone. */
const answerKeys = (owners: readonly string[]) => owners.map((owner) => dataKeyName(owner, 'assessment'));

const groupsFor = (me: Institution) =>
  GROUP_KEYS.filter((group) => membersOf(group).includes(me) || GROUPS[group].keeper === me);
const groupsOfMembers = (me: Institution) => GROUP_KEYS.filter((group) => membersOf(group).includes(me));
const ALL_STAYS = GROUP_KEYS.flatMap((group) => staysIn(group).map((stay) => ({ group, stay })));
/** All of a group that one keeps, one's own, and who else is in a group that one is in. */
const stays = (me: Institution) =>
  ALL_STAYS.filter(
    ({ group, stay }) =>
      GROUPS[group].keeper === me ||
      stay.institution === me ||
      (stay.until === undefined && membersOf(group).includes(me)),
  ).map(({ group, stay }) => stayName(group, stay));
const ownLiveStays = (me: Institution) =>
  ALL_STAYS.filter(({ stay }) => stay.institution === me && stay.until === undefined).map(({ group, stay }) =>
    stayName(group, stay),
  );

/** Groups of one's own indicators, and rows of any for a group that shows them to one. */
const grouped = (me: Institution, owns: boolean) =>
  links(ALL_SHARES, (owner, share) =>
    groupsOf(owner, share).filter((group) => (owns && owner === me) || shownMembersOf(group).includes(me)),
  );
const received = (me: string, owns: boolean) =>
  links(ALL_SHARES, (owner, share) =>
    recipientsOf(owner, share).filter((recipient) => (owns && owner === me) || recipient === me),
  );
const seated = (name: ActorName) =>
  links(ALL_SHARES, (owner, share) =>
    namedSeatsOf(owner, share).filter((seat) => owner === homeOf(name) || seat === subjectOf(name)),
  );
const publishers = (name: ActorName) =>
  links(
    visibleShares(name).filter(([, share]) => SHARES[share].named),
    (owner) => [owner],
  );
const reported = (me: string) =>
  [...namesOf(ALL_SHARES), ...INSTITUTIONS.map(heldName)]
    .filter((name) => INSTITUTIONS.some((owner) => name.startsWith(`${owner}/`) && nextOf(owner) === me))
    .map((name) => `${name} → ${me}`);
const heldFor = (name: ActorName) =>
  INSTITUTIONS.filter((owner) => isAmong(subjectOf(name), heldReadersOf(owner))).map(heldName);

/** One's own, and those one administers, ended ones too. */
const seats = (name: ActorName): string[] => {
  const subject = subjectOf(name);
  const [role, home] = (subject ?? '').split('@');
  const places = role === 'admin' ? [home, ...channelsOf(home ?? '')] : role === 'chair' ? [home] : [];
  return SEATS.map((seat) => seat.subject).filter(
    (other) => other === subject || places.includes(other.slice(other.indexOf('@') + 1)),
  );
};

const parties = (name: ActorName) => {
  const subject = subjectOf(name);
  const home = subject?.slice(subject.indexOf('@') + 1);
  return PARTIES.filter(({ kind, key, institution }) => kind !== 'channel' || [key, institution].includes(home)).map(
    ({ key }) => key,
  );
};

/** Seats of the committee that sign for it. */
const OFFICERS: readonly ActorName[] = ['committee', 'chair'];
const IN_FORCE = STATEMENTS.filter(({ inForce }) => inForce);
const statementNames = (statements: readonly WorldStatement[]) => statements.map(({ name }) => name);
const signatures = (statements: readonly WorldStatement[]) =>
  statements.flatMap((statement) => signersOf(statement).map((signer) => `${statement.name} → ${signer}`));

const PUBLISHED = ['charter/published', 'codex/published', 'handbook/published'];
const DECIDERS: readonly ActorName[] = [...INSIDERS, 'regulator'];
const versions = (name: ActorName): string[] => {
  if (name === 'council') return [...PUBLISHED, 'charter/draft'];
  if (/@committee$/.test(subjectOf(name) ?? '')) return [...PUBLISHED, 'handbook/draft', 'handbook/ballot'];
  return DECIDERS.includes(name) ? [...PUBLISHED, 'handbook/ballot'] : PUBLISHED;
};
/** The committee that one sits in. */
const committeeOf = (name: ActorName): string | undefined => subjectOf(name)?.match(/@(committee|council)$/)?.[1];
const standards = (name: ActorName): string[] => [
  ...['charter', 'codex', 'handbook'],
  ...UNPUBLISHED_KEYS.filter((key) => {
    const { keeper, knownTo } = UNPUBLISHED[key];
    return keeper === committeeOf(name) || (knownTo === 'participants' && PARTICIPANTS.includes(name));
  }),
];
const voters = BALLOTS.flatMap((ballot) => votersIn(ballot).map((institution) => `${ballot} → ${institution}`));
const votes = (ballots: readonly BallotName[], of = (_institution: Institution) => true) =>
  ballots.flatMap((ballot) =>
    votedIn(ballot)
      .filter(of)
      .map((institution) => `${ballot} → ${institution}`),
  );
const BRIDGED = `${BRIDGE.key}/published`;
const PUBLISHED_CROSSWALKS = [BRIDGED, ...CROSSWALK_KEYS.flatMap((key) => [`${key}/superseded`, `${key}/published`])];
/** The crosswalk of the committee that one is of. */
const ownCrosswalks = (name: ActorName): string[] =>
  CROSSWALK_KEYS.filter((key) => subjectOf(name)?.endsWith(`@${keeperOf(key)}`));
const crosswalks = everyone(ANYONE, (name) => [
  ...PUBLISHED_CROSSWALKS,
  ...ownCrosswalks(name).map((key) => `${key}/draft`),
]);
const REPRESENTATIVES = INSTITUTIONS.map(voterOf);
export const uploads = everyone(
  ANYONE.filter((name) => /@(aurora|borealis|cascade|committee|council)$/.test(subjectOf(name) ?? '')),
  (name) => UPLOADERS.filter((uploader) => uploader === subjectOf(name)),
);

/** Of released versions their release and end, of those under decision each step in it, of a committee's own all. */
const events = (name: ActorName): string[] => {
  const own = name === 'council' ? /^(charter|codex)/ : /@committee$/.test(subjectOf(name) ?? '') ? /^handbook/ : /^$/;
  const decider = DECIDERS.includes(name);
  return EVENT_NAMES.filter((event) => {
    if (own.test(event)) return true;
    if (/ ballot-/.test(event) || / (published|withdrawn)$/.test(event)) return true;
    if (event === 'charter/draft commented drafting') return /^borealis/.test(name);
    return decider && /^handbook\/ballot (commented|moved)/.test(event);
  });
};

/** Once their instant has come, those that are for the reader's audience or a wider one. */
const released: Expected = {
  ...everyone(ANYONE, () => ['press']),
  ...everyone([...INSIDERS, 'regulator', ...COMMITTEES], () => ['inside', 'members', 'press']),
  researcher: ['research', 'inside', 'press'],
  maintainer: RELEASES.map(({ name }) => name),
};

export const SELECTS: Record<Table, Expected> = {
  access_log: administrators((me) => [entryName(me, me), entryName(me, nextOf(me))]),
  aggregate_cell: released,
  aggregate_charge: everyone([...ANYONE, 'maintainer'], () => RELEASES.map(({ name }) => name)),
  aggregate_opt_out: members((me) => (me === OPTED_OUT ? [me] : [])),
  aggregate_period: everyone([...ANYONE, 'maintainer'], () => [QUARTER]),
  aggregate_release: released,
  aggregate_request: {
    researcher: REQUESTS.map(({ name }) => name),
    ...everyone(COMMITTEES, (name) =>
      REQUESTS.filter(({ committee }) => committee === committeeOf(name)).map((request) => request.name),
    ),
    maintainer: ['approved'],
  },
  aggregate_roster: members((me) => [me]),
  assessment: { ...members((me) => assessed(me, 'summary')), regulator: assessed('authority', 'details') },
  assessment_answer: {
    ...members((me) => assessed(me, 'details')),
    regulator: assessed('authority', 'details'),
    maintainer: ALL_ASSESSMENTS.map(([owner, kind]) => assessmentName(owner, kind)),
  },
  assessment_grant: { ...members((me) => grants(me, true)), regulator: grants('authority', false) },
  ballot: everyone([...PARTICIPANTS, 'maintainer'], () => [...BALLOTS]),
  ballot_voter: everyone([...PARTICIPANTS, 'maintainer'], () => voters),
  committee_rule: everyone(ANYONE, () => ['rule']),
  crosswalk: everyone(ANYONE, (name) => [
    ...CROSSWALK_KEYS,
    BRIDGE.key,
    ...UNPUBLISHED_CROSSWALKS.filter(({ keeper }) => keeper === committeeOf(name)).map(({ key }) => key),
  ]),
  crosswalk_entry: crosswalks,
  crosswalk_review: everyone(COMMITTEES, (name) => [
    ...ownCrosswalks(name).flatMap((key) => [`${key}/superseded`, `${key}/published`, `${key}/draft`]),
    ...(name === 'council' ? [BRIDGED] : []),
  ]),
  crosswalk_version: crosswalks,
  data_key: {
    ...members((me) => [...keysOf(me), ...answerKeys(openedTo(me))]),
    ...everyone(COMMITTEES, (name) => [dataKeyName(name === 'council' ? 'council' : 'committee', 'upload')]),
    regulator: answerKeys(openedTo('authority')),
    maintainer: ALL_KEYS,
  },
  disclosure_policy: everyone(ANYONE, () => ['policy']),
  group_member: { ...members(stays), ...everyone(AGENTS, (name) => ownLiveStays(homeOf(name))) },
  incident_stop: everyone(ANYONE, () => ['stop']),
  indicator: { ...everyone(READERS, (name) => namesOf(visibleShares(name))), maintainer: namesOf(ALL_SHARES) },
  indicator_group: {
    ...members((me) => grouped(me, true)),
    ...everyone(AGENTS, (name) => grouped(homeOf(name), false)),
  },
  indicator_owner: {
    ...members((me) => links(ownShares(me), () => [me])),
    ...everyone(AGENTS, (name) => links(ownShares(homeOf(name)), (owner) => [owner])),
  },
  indicator_private: { ...members((me) => namesOf(ownShares(me))), maintainer: namesOf(ALL_SHARES) },
  indicator_publisher: everyone(READERS, publishers),
  indicator_recipient: {
    ...members((me) => received(me, true)),
    ...everyone([...AGENTS, 'regulator'], (name) => received(homeOf(name), false)),
  },
  indicator_seat: everyone(
    FOLLOWERS.filter((name) => !(AGENTS as readonly ActorName[]).includes(name)),
    seated,
  ),
  indicator_version: members((me) => namesOf(ownShares(me))),
  membership: {
    ...everyone(SIGNED_IN, (name) => [
      ...seats(name),
      ...(['admin', 'regulator'].includes(name) ? ['invitation'] : []),
    ]),
    maintainer: REPRESENTATIVES,
  },
  organization: {
    ...everyone(SIGNED_IN, parties),
    public: ['committee', 'council', ...INSTITUTIONS],
    researcher: ['committee', 'council', 'university'],
    // Whose keys there are to keep.
    maintainer: INSTITUTIONS,
  },
  // Of whom one invites one knows who they are.
  person: everyone(SIGNED_IN, (name) => [...seats(name), ...(name === 'admin' ? [INVITATION.subject] : [])]),
  project: { researcher: ['project'] },
  quota_lease: { maintainer: ['lease'] },
  reminder: { maintainer: ['reminder'] },
  representation: {
    ...nobody('committee', 'council'),
    voter: ['voter@committee'],
    chair: REPRESENTATIVES,
    maintainer: REPRESENTATIVES,
  },
  representative_address: {
    ...nobody('committee', 'voter', 'council'),
    chair: REPRESENTATIVES,
    maintainer: REPRESENTATIVES,
  },
  // Two nodes a version: the group and the requirement; the codex has but one.
  requirement: everyone(ANYONE, (name) =>
    versions(name).flatMap((row) => (row === 'codex/published' ? [row] : [row, row])),
  ),
  sharing_group: { ...members(groupsFor), ...everyone(AGENTS, (name) => groupsOfMembers(homeOf(name))) },
  sighting_hold: {},
  sighting: everyone(FOLLOWERS, (name) => [...namesOf(visibleShares(name)), ...heldFor(name)]),
  sighting_reporter: {
    ...members(reported),
    ...nobody(...AGENTS, 'regulator'),
  },
  signed_statement: {
    ...everyone(ANYONE, () => statementNames(IN_FORCE)),
    ...everyone(OFFICERS, () => statementNames(STATEMENTS)),
  },
  standard: {
    ...everyone(ANYONE, standards),
    maintainer: ['charter', 'codex', 'handbook', ...UNPUBLISHED_KEYS],
  },
  standard_comment: {
    ...everyone([...DECIDERS, 'committee', 'chair', 'voter'], () => ['comment in ballot']),
    ...everyone(['borealis', 'borealisAdmin'], () => ['comment in ballot', 'comment on draft']),
    council: ['comment on draft'],
  },
  standard_event: { ...everyone(PARTICIPANTS, events), maintainer: EVENT_NAMES },
  standard_edit: { ...everyone(['committee', 'chair', 'voter'], () => ['handbook/edit']), council: ['charter/edit'] },
  standard_version: {
    ...everyone(ANYONE, versions),
    // What has been withdrawn goes nowhere any more.
    maintainer: ['handbook/published', 'codex/published', 'charter/draft', 'handbook/draft', 'handbook/ballot'],
  },
  statement_in_force: everyone(ANYONE, () => statementNames(IN_FORCE)),
  statement_signature: {
    ...everyone(ANYONE, () => signatures(IN_FORCE)),
    ...everyone(OFFICERS, () => signatures(STATEMENTS)),
  },
  unsealed: { maintainer: [] },
  version_drafter: {
    ...everyone(['committee', 'chair', 'voter'], () => ['handbook/draft → editor@committee']),
    council: ['charter/draft → editor@council'],
  },
  vote: {
    ...everyone(PARTICIPANTS, () => votes(['closed'])),
    voter: [...votes(['closed']), ...votes(['open'], (institution) => voterOf(institution) === 'voter@committee')],
    maintainer: votes(BALLOTS),
  },
  upload: { ...uploads, maintainer: UPLOADERS },
  upload_chunk: { ...uploads, maintainer: UPLOADERS },
};
