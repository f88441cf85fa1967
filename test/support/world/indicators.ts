import type { Tlp } from '../../../standards/access/tlp.js';
import { type GroupKey, shownMembersOf } from './groups.js';
import { INSTITUTIONS, type Institution, idOf, nextOf } from './ids.js';
import { channelsOf } from './members.js';

interface Kind {
  readonly tlp: Tlp;
  /** With its publisher's name. */
  readonly named: boolean;
}

/**
 * What each institution shares: with the world, with all members by name and without, with the next institution, with a
 * group, with nobody, with one person, and what it shared while no policy was in force.
 */
export const SHARES = {
  clear: { tlp: 'clear', named: true },
  open: { tlp: 'green', named: true },
  anonymous: { tlp: 'green', named: false },
  granted: { tlp: 'amber', named: true },
  strict: { tlp: 'amber+strict', named: true },
  grouped: { tlp: 'amber', named: true },
  red: { tlp: 'red', named: true },
  redSeat: { tlp: 'red', named: true },
  unpolicied: { tlp: 'green', named: true },
} as const satisfies Record<string, Kind>;

export type Share = keyof typeof SHARES;
export const SHARE_KINDS = Object.keys(SHARES) as Share[];

export const indicatorName = (owner: Institution, share: Share) => `${owner}/${share}`;
export const indicatorId = (owner: Institution, share: Share): string => idOf(indicatorName(owner, share));
export const sightingId = (owner: Institution, share: Share): string => idOf(`sighting of ${owner}/${share}`);
/** Of `open`, reported while that was for the next institution alone: it stays with the two. */
export const heldSightingId = (owner: Institution): string => idOf(`held sighting of ${owner}/open`);
export const holdId = (owner: Institution): string => idOf(`hold of ${owner}/open`);
export const heldReadersOf = (owner: Institution): string[] => withChannels([owner, nextOf(owner)]);
export const sharedValue = (owner: Institution, share: Share): string =>
  `value-of-${owner}-${share.toLowerCase()}.example`;

/** In the private part of every indicator of the owner. */
export const privateText = (owner: Institution): string => `private-text-of-${owner}`;

/** Parties that no use case would name as recipients: the wall must hold even then. */
const OUTSIDERS = ['committee', 'university', 'hub'];

/** Organizations that the rows name. Under RED and to `owner` none counts, though there are some. */
export function recipientsOf(owner: Institution, share: Share): string[] {
  const next = nextOf(owner);
  if (share === 'granted') return [next, 'authority', ...OUTSIDERS];
  return share === 'strict' || share === 'redSeat' || share === 'unpolicied' ? [next] : [];
}

const GROUPS_OF: Record<Institution, readonly GroupKey[]> = {
  aurora: ['ring', 'later'],
  borealis: ['ring', 'desk'],
  cascade: ['desk', 'past'],
};
export const groupsOf = (owner: Institution, share: Share): readonly GroupKey[] =>
  share === 'grouped' ? GROUPS_OF[owner] : [];

/** The people, by name, whom a RED one is for: one analyst of the next institution. */
export const namedSeatsOf = (owner: Institution, share: Share): string[] =>
  share === 'redSeat' ? [`analyst@${nextOf(owner)}`] : [];

const CHANNELS = INSTITUTIONS.flatMap(channelsOf);
const withChannels = (institutions: readonly string[]) => [...institutions, ...institutions.flatMap(channelsOf)];
const MEMBERS = [...INSTITUTIONS, ...CHANNELS, 'authority'];

/** Organizations whose people see it, and single seats (`person@organization`). */
export function readersOf(owner: Institution, share: Share): readonly string[] {
  const next = nextOf(owner);
  const readers: Record<Share, readonly string[]> = {
    clear: [...MEMBERS, 'committee', 'council', 'hub', 'public'],
    open: MEMBERS,
    anonymous: MEMBERS,
    granted: [...withChannels([owner, next]), 'authority'],
    strict: [owner, next],
    grouped: withChannels([...new Set([owner, ...groupsOf(owner, 'grouped').flatMap(shownMembersOf)])]),
    red: [owner],
    redSeat: [owner, ...namedSeatsOf(owner, 'redSeat')],
    unpolicied: [owner],
  };
  return readers[share];
}

/** Whether a person (`name@organization`, or null for a visitor) is among readers given by organization or seat. */
export const isAmong = (person: string | null, readers: readonly string[]): boolean =>
  readers.includes(person ?? 'public') || readers.includes(person?.slice(person.indexOf('@') + 1) ?? 'public');
