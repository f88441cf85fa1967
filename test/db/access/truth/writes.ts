import { OPTED_OUT } from '../../../support/world/build/aggregates.js';
import { ASSESSMENT_KINDS, grantName, grantsOf } from '../../../support/world/conformance.js';
import { voterOf } from '../../../support/world/deliberation.js';
import { EVENT_NAMES } from '../../../support/world/events.js';
import { GROUP_KEYS, GROUPS, staysIn } from '../../../support/world/groups.js';
import { INSTITUTIONS, type Institution, nextOf } from '../../../support/world/ids.js';
import { groupsOf, namedSeatsOf, recipientsOf, SHARES } from '../../../support/world/indicators.js';
import { channelsOf } from '../../../support/world/members.js';
import {
  ALL_SHARES,
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
  stayName,
  visibleShares,
} from './relations.js';
import { ALL_KEYS, SELECTS, uploads } from './selects.js';
import { TABLES, type Table } from './tables.js';

const REPRESENTATIVES = INSTITUTIONS.map(voterOf);
const draft = (me: Institution) => [`${me}/draft`];
const unrevokedGrants = (me: Institution) =>
  ASSESSMENT_KINDS.flatMap((kind) =>
    grantsOf(me, kind)
      .filter(({ revokedAt }) => !revokedAt)
      .map((grant) => grantName(me, kind, grant)),
  );
const managedStays = (me: Institution) =>
  GROUP_KEYS.flatMap((group) =>
    staysIn(group)
      .filter(({ institution, until }) => until === undefined && (institution === me || GROUPS[group].keeper === me))
      .map((stay) => stayName(group, stay)),
  );
const nothing: Record<Table, Expected> = Object.fromEntries(Object.keys(TABLES).map((table) => [table, {}]));

/** Two nodes of a draft, by who drafts it. */
const DRAFTED: Expected = {
  ...everyone(['committee', 'chair'], () => ['handbook/draft', 'handbook/draft']),
  voter: [],
  council: ['charter/draft', 'charter/draft'],
};

export const UPDATES: Record<Table, Expected> = {
  ...nothing,
  // By an editor or the chair of the committee that it is put to, while it is open.
  aggregate_request: { ...nobody(...COMMITTEES), committee: ['asked'], chair: ['asked'], council: ['elsewhere'] },
  assessment: members(draft),
  assessment_answer: { ...members(draft), maintainer: SELECTS.assessment_answer?.maintainer },
  assessment_grant: administrators(unrevokedGrants),
  // The open one is not over: neither is its time, nor have all voted.
  ballot: nobody(...COMMITTEES, 'maintainer'),
  // Reviewed by another of the committee's than who wrote it, while it is a draft.
  crosswalk_review: { ...nobody(...COMMITTEES), chair: ['handbook-charter/draft'] },
  crosswalk_version: {
    committee: ['handbook-charter/draft'],
    chair: ['handbook-charter/superseded', 'handbook-charter/published', 'handbook-charter/draft'],
    voter: [],
    council: ['charter-handbook/draft'],
  },
  data_key: { maintainer: ALL_KEYS },
  group_member: administrators(managedStays),
  indicator: { ...members((me) => namesOf(ownShares(me))), maintainer: namesOf(ALL_SHARES) },
  indicator_private: { ...members((me) => namesOf(ownShares(me))), maintainer: namesOf(ALL_SHARES) },
  membership: {
    ...administrators(() => []),
    ...everyone(COMMITTEES, () => []),
    admin: ['admin@aurora', 'agent@aurora.callcenter', 'analyst@aurora', 'assessor@aurora', 'invitation'],
    borealisAdmin: ['admin@borealis', 'agent@borealis.agency', 'analyst@borealis'],
    chair: ['chair@committee', 'editor@committee', ...REPRESENTATIVES],
  },
  reminder: { maintainer: ['reminder'] },
  representation: { ...nobody(...COMMITTEES), chair: REPRESENTATIVES },
  representative_address: { ...nobody(...COMMITTEES), chair: REPRESENTATIVES },
  requirement: DRAFTED,
  sharing_group: administrators((me) => GROUP_KEYS.filter((group) => GROUPS[group].keeper === me)),
  // By whoever reported it, of what they can still see.
  sighting: everyone(INSIDERS, (name) => [
    ...namesOf(visibleShares(name).filter(([owner]) => nextOf(owner) === homeOf(name))),
    ...INSTITUTIONS.filter((owner) => nextOf(owner) === homeOf(name)).map(heldName),
  ]),
  standard_event: { maintainer: EVENT_NAMES },
  standard: {
    ...everyone(['committee', 'chair', 'voter'], () => ['handbook', 'sketch', 'outline']),
    council: ['charter', 'codex', 'primer'],
  },
  // In ballot its comments stand as they are, and so do those on a draft that was returned.
  standard_comment: nobody(...COMMITTEES),
  standard_version: {
    committee: ['handbook/draft', 'handbook/ballot'],
    chair: ['handbook/published', 'handbook/draft', 'handbook/ballot'],
    voter: [],
    council: ['charter/draft'],
    maintainer: ['handbook/ballot'],
  },
  vote: { ...nobody(...COMMITTEES), voter: ['open → aurora'] },
  incident_stop: nobody('operator'),
  organization: administrators((me) => [me, ...channelsOf(me)]),
  quota_lease: { maintainer: ['lease'] },
  upload: uploads,
};

export const DELETES: Record<Table, Expected> = {
  ...nothing,
  aggregate_opt_out: administrators((me) => (me === OPTED_OUT ? [me] : [])),
  crosswalk_entry: {
    committee: ['handbook-charter/draft'],
    chair: ['handbook-charter/draft'],
    voter: [],
    council: ['charter-handbook/draft'],
  },
  indicator_group: members((me) => links(ownShares(me), groupsOf)),
  indicator_publisher: members((me) =>
    links(
      ownShares(me).filter(([, share]) => SHARES[share].named),
      () => [me],
    ),
  ),
  indicator_recipient: members((me) => links(ownShares(me), recipientsOf)),
  indicator_seat: members((me) => links(ownShares(me), namedSeatsOf)),
  representation: { ...nobody(...COMMITTEES), chair: REPRESENTATIVES },
  representative_address: { ...nobody(...COMMITTEES), chair: REPRESENTATIVES },
  requirement: DRAFTED,
  unsealed: { maintainer: [] },
  quota_lease: { maintainer: ['lease'] },
  upload: SELECTS.upload ?? {},
};
