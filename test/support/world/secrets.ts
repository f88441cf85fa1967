import type { Reader } from '../worldHub.js';
import {
  DECIDED_TEXT,
  draftText,
  STANDARDS,
  type StandardKey,
  UNPUBLISHED,
  UNPUBLISHED_KEYS,
  unpublishedTitle,
} from './catalogue.js';
import { ASSESSMENT_KINDS, answerText, assessmentId, granteesOf } from './conformance.js';
import { CROSSWALK_KEYS, crosswalkText, keeperOf, UNPUBLISHED_CROSSWALKS } from './crosswalks.js';
import { commentText, votedIn, voterOf, voteText } from './deliberation.js';
import { GROUP_KEYS, GROUPS, groupName, membersOf } from './groups.js';
import { INSTITUTIONS, type Institution, nextOf } from './ids.js';
import {
  heldReadersOf,
  heldSightingId,
  indicatorId,
  isAmong,
  privateText,
  readersOf,
  SHARE_KINDS,
  sharedValue,
  sightingId,
} from './indicators.js';
import { entryId } from './log.js';
import { channelsOf, INVITATION, institutionOf, SEATS, UPLOADERS } from './members.js';

interface Secret {
  readonly text: string;
  /** Organizations whose people may read it through the API, and single seats. */
  readonly readers: readonly string[];
}

// Who visits reads what is shared with the world, but not who has seen it.
const VISITORS = ['committee', 'council', 'hub', 'public'];

const indicators = (owner: Institution): Secret[] =>
  SHARE_KINDS.flatMap((share) => {
    const readers = readersOf(owner, share);
    const followers = readers.filter((reader) => !VISITORS.includes(reader));
    return [
      { text: sharedValue(owner, share), readers },
      { text: indicatorId(owner, share), readers },
      // Reported by one who could not see the indicator: shown to nobody who is not the reporter.
      { text: sightingId(owner, share), readers: share === 'unpolicied' ? [] : followers },
    ];
  });

const heldSighting = (owner: Institution): Secret => ({
  text: heldSightingId(owner),
  readers: heldReadersOf(owner),
});

const assessments = (owner: Institution): Secret[] =>
  ASSESSMENT_KINDS.flatMap((kind) => {
    const { summary, details } = granteesOf(owner, kind);
    return [
      { text: assessmentId(owner, kind), readers: [owner, ...summary] },
      { text: answerText(owner, kind), readers: [owner, ...details] },
    ];
  });

const entries = (owner: Institution): Secret[] =>
  [owner, nextOf(owner)].map((reader) => ({ text: entryId(owner, reader), readers: [`admin@${owner}`] }));

const groups = GROUP_KEYS.map(
  (group): Secret => ({ text: groupName(group), readers: [...membersOf(group), GROUPS[group].keeper] }),
);

/** What people are called: to themselves, and to who administers their seat. */
const seats = SEATS.map(({ subject, organization, role, ended }): Secret => {
  const administrator = ['editor', 'chair', 'voter'].includes(role) ? 'chair' : 'admin';
  const readers = [
    `${administrator}@${institutionOf(organization)}`,
    // Whom one invites one has named oneself.
    ...(subject === INVITATION.subject ? [`admin@${INVITATION.organization}`] : []),
  ];
  return { text: subject, readers: ended ? readers : [...readers, subject] };
});

const PARTICIPANTS = [...INSTITUTIONS, 'authority', ...Object.values(STANDARDS)];

/** An open ballot's votes to who cast them, a closed one's to all who take part; a version in ballot, and what is said of it. */
const deliberation: readonly Secret[] = [
  ...INSTITUTIONS.flatMap((institution) => [
    ...votedIn('closed')
      .filter((voter) => voter === institution)
      .map((voter) => ({ text: voteText('closed', voter), readers: PARTICIPANTS })),
    ...votedIn('open')
      .filter((voter) => voter === institution)
      .map((voter) => ({ text: voteText('open', voter), readers: [voterOf(voter)] })),
    { text: `address-of-${institution}`, readers: ['chair@committee'] },
  ]),
  { text: DECIDED_TEXT, readers: [...INSTITUTIONS, 'authority', 'committee'] },
  { text: commentText('comment in ballot'), readers: [...INSTITUTIONS, 'authority', 'committee'] },
  { text: commentText('comment on draft'), readers: ['council'] },
];

/** Text that stands in exactly one place of the world, and who may read it. */
const SECRETS: readonly Secret[] = [
  ...INSTITUTIONS.flatMap((owner) => [
    ...indicators(owner),
    heldSighting(owner),
    ...assessments(owner),
    ...entries(owner),
    { text: privateText(owner), readers: [owner] },
    { text: `earlier-value-of-${owner}`, readers: [owner] },
    ...channelsOf(owner).map((channel) => ({ text: channel, readers: [owner, channel] })),
  ]),
  { text: INVITATION.name, readers: [`admin@${INVITATION.organization}`, INVITATION.subject] },
  ...groups,
  ...deliberation,
  ...seats,
  ...(Object.keys(STANDARDS) as StandardKey[]).map((key) => ({ text: draftText(key), readers: [STANDARDS[key]] })),
  ...UNPUBLISHED_KEYS.map((key) => ({
    text: unpublishedTitle(key),
    readers: UNPUBLISHED[key].knownTo === 'committee' ? [UNPUBLISHED[key].keeper] : PARTICIPANTS,
  })),
  ...UNPUBLISHED_CROSSWALKS.map(({ key, keeper }) => ({ text: key, readers: [keeper] })),
  ...CROSSWALK_KEYS.map((key) => ({ text: crosswalkText(key, 'draft'), readers: [keeperOf(key)] })),
  ...UPLOADERS.map((uploader) => ({ text: `upload-of-${uploader.replace('@', '-')}`, readers: [] })),
];

const reads = (reader: string | null, { readers }: Secret) => isAmong(reader, readers);

/** Every text of the answer that the reader should not have got. */
export const leaks = (reader: Reader, answer: string): string[] =>
  SECRETS.filter((secret) => !reads(reader, secret) && answer.includes(secret.text)).map(({ text }) => text);

/** Every text that the reader may read and that is missing in the answer. */
export const missing = (reader: Reader, answer: string): string[] =>
  SECRETS.filter((secret) => reads(reader, secret) && !answer.includes(secret.text)).map(({ text }) => text);

/** Every text that any of these readers may read and that is missing in the answer. */
export const missingToAll = (readers: readonly (string | null)[], answer: string): string[] =>
  SECRETS.filter((secret) => readers.some((reader) => reads(reader, secret)) && !answer.includes(secret.text)).map(
    ({ text }) => text,
  );
