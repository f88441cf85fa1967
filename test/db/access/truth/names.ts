import { SEALING_CLASSES } from '../../../../standards/sealing/classes.js';
import { keyNamed } from '../../../support/release/keys.js';
import { chargeId, RELEASES, REQUESTS, releaseId, requestId } from '../../../support/world/build/aggregates.js';
import {
  DECIDED,
  POLICY,
  STANDARDS,
  type StandardKey,
  UNPUBLISHED_KEYS,
  versionId,
} from '../../../support/world/catalogue.js';
import {
  ASSESSMENT_KINDS,
  assessmentId,
  assessmentName,
  grantId,
  grantName,
  grantsOf,
} from '../../../support/world/conformance.js';
import {
  BRIDGE,
  CODEX,
  CROSSWALK_KEYS,
  CROSSWALK_STATES,
  crosswalkEntryId,
  crosswalkVersionId,
  UNPUBLISHED_CROSSWALKS,
} from '../../../support/world/crosswalks.js';
import { BALLOTS, ballotId, COMMENT_NAMES } from '../../../support/world/deliberation.js';
import { EVENT_NAMES, eventId } from '../../../support/world/events.js';
import { GROUP_KEYS, groupId, stayId, staysIn } from '../../../support/world/groups.js';
import { INSTITUTIONS, idOf } from '../../../support/world/ids.js';
import {
  heldSightingId,
  indicatorId,
  indicatorName,
  SHARE_KINDS,
  sightingId,
} from '../../../support/world/indicators.js';
import { entryId, entryName } from '../../../support/world/log.js';
import { INVITATION, PARTIES, personId, SEATS, seatId, UPLOADERS } from '../../../support/world/members.js';
import { digestOf, KEY_HOLDERS, STATEMENTS } from '../../../support/world/release.js';
import { dataKeyId, dataKeyName } from '../../../support/world/vault.js';
import { heldName, stayName } from './relations.js';

type Named = readonly (readonly [id: string, name: string])[];

const ofInstitutions: Named = INSTITUTIONS.flatMap((owner) => [
  [heldSightingId(owner), heldName(owner)],
  ...SEALING_CLASSES.map((its) => [dataKeyId(owner, its), dataKeyName(owner, its)] as const),
  ...SHARE_KINDS.flatMap(
    (share): Named => [
      [indicatorId(owner, share), indicatorName(owner, share)],
      [sightingId(owner, share), indicatorName(owner, share)],
    ],
  ),
  ...ASSESSMENT_KINDS.flatMap(
    (kind): Named => [
      [assessmentId(owner, kind), assessmentName(owner, kind)],
      ...grantsOf(owner, kind).map((grant) => [grantId(owner, kind, grant), grantName(owner, kind, grant)] as const),
    ],
  ),
  ...INSTITUTIONS.map((reader) => [entryId(owner, reader), entryName(owner, reader)] as const),
]);

/** Id → the name by which the truth tables call it. */
const NAMES = new Map<string, string>([
  ...ofInstitutions,
  ...(Object.keys(STANDARDS) as StandardKey[]).flatMap(
    (key): Named => [
      [idOf(key), key],
      [versionId(key, '1.0.0'), `${key}/published`],
      [versionId(key, '2.0.0'), `${key}/draft`],
      [versionId(key, DECIDED), `${key}/ballot`],
      [idOf(`edit ${key}`), `${key}/edit`],
    ],
  ),
  ...[...UNPUBLISHED_KEYS, ...UNPUBLISHED_CROSSWALKS.map(({ key }) => key)].map((key) => [idOf(key), key] as const),
  [CODEX.id, 'codex'],
  [CODEX.versionId, 'codex/published'],
  [idOf(BRIDGE.key), BRIDGE.key],
  [BRIDGE.versionId, `${BRIDGE.key}/published`],
  [BRIDGE.entryId, `${BRIDGE.key}/published`],
  ...CROSSWALK_KEYS.flatMap(
    (key): Named => [
      [idOf(key), key],
      ...CROSSWALK_STATES.flatMap(
        (state): Named => [
          [crosswalkVersionId(key, state), `${key}/${state}`],
          [crosswalkEntryId(key, state), `${key}/${state}`],
        ],
      ),
    ],
  ),
  ...GROUP_KEYS.flatMap(
    (group): Named => [
      [groupId(group), group],
      ...staysIn(group).map((stay) => [stayId(group, stay), stayName(group, stay)] as const),
    ],
  ),
  ...PARTIES.map(({ key }) => [idOf(key), key] as const),
  ...SEATS.flatMap(
    ({ subject }): Named => [
      [personId(subject), subject],
      [seatId(subject), subject],
    ],
  ),
  [INVITATION.id, 'invitation'],
  ...UPLOADERS.map((subject) => [idOf(`upload ${subject}`), subject] as const),
  ...['committee', 'council'].map((key) => [dataKeyId(key, 'upload'), dataKeyName(key, 'upload')] as const),
  ...RELEASES.flatMap(
    ({ name }): Named => [
      [releaseId(name), name],
      [chargeId(name), name],
    ],
  ),
  ...REQUESTS.map(({ name }) => [requestId(name), name] as const),
  [idOf('stop'), 'stop'],
  [idOf('project'), 'project'],
  [POLICY, 'policy'],
  [idOf('rule'), 'rule'],
  [idOf('reminder'), 'reminder'],
  ...BALLOTS.map((ballot) => [ballotId(ballot), ballot] as const),
  ...EVENT_NAMES.map((event) => [eventId(event), event] as const),
  ...KEY_HOLDERS.map((holder) => [keyNamed(holder).id, holder] as const),
  ...STATEMENTS.map((statement) => [digestOf(statement), statement.name] as const),
  ...COMMENT_NAMES.map((comment) => [idOf(comment), comment] as const),
]);

export const nameOf = (id: unknown): string => NAMES.get(String(id)) ?? String(id);
