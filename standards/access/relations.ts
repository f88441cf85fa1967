import type { Actor } from './actor.js';
import type { Reader } from './disclosure.js';
import type { Standing } from './policy.js';
import type { Tlp } from './tlp.js';

/** How an object came to a reader who is not its owner, as the reader's row-level view tells. */
export interface Reached {
  readonly audience: 'members' | 'recipients' | 'owner';
  /** The reader, or whom they act for, is named by it. */
  readonly received: boolean;
  /** Through a group that the reader's institution is in. */
  readonly grouped: boolean;
}

/** How what is for all members comes to every reader. */
export const TO_MEMBERS: Reached = { audience: 'members', received: false, grouped: false };

/** Readers by the relation that they have to everything the hub shows to all. */
const COMMUNITY: Readonly<Record<Actor['role'], Reader | null>> = {
  analyst: 'member',
  administrator: 'member',
  assessor: 'member',
  agent: 'member',
  regulator: 'regulator',
  editor: 'public',
  chair: 'public',
  voter: 'public',
  operator: 'public',
  public: 'public',
  researcher: null,
};

/** The relation that a role has to everything the hub shows to all of its kind. */
export const communityRelation = ({ role }: Actor): Reader | null => COMMUNITY[role];

// A list for each combination, made once: decisions are kept by it. What is for all is most of what anybody reads.
const TO_ALL = new Map<Reader | null, readonly Reader[]>();
const LISTS = new Map<string, readonly Reader[]>();

/** Every relation of the reader to the object but that of its owner. Being named counts as what one is, too. */
export function relationsTo(actor: Actor, { audience, received, grouped }: Reached): readonly Reader[] {
  if (audience === 'owner') return [];
  const own = communityRelation(actor);
  if (audience === 'members') return toAllOf(own);
  const key = `${own} ${received} ${grouped}`;
  const known = LISTS.get(key);
  if (known) return known;
  const list: Reader[] = [];
  if (received) list.push('recipient', ...(own === 'regulator' ? [own] : []));
  if (grouped) list.push('group-member');
  LISTS.set(key, list);
  return list;
}

function toAllOf(own: Reader | null): readonly Reader[] {
  const list = TO_ALL.get(own) ?? (own ? [own] : []);
  TO_ALL.set(own, list);
  return list;
}

/**
 * Whether the object's label and audience let it come to a reader who is not its owner (FIRST TLP 2.0): AMBER stops at the
 * organizations it names and the channels that work for them, AMBER+STRICT at the organizations, RED at individuals.
 */
export function reaches(actor: Actor, tlp: Tlp, { audience, received, grouped }: Reached): boolean {
  const own = communityRelation(actor);
  if (own === null || audience === 'owner') return false;
  if (audience === 'members') return own === 'public' ? tlp === 'clear' : tlp === 'clear' || tlp === 'green';
  if (own === 'public' || (actor.role === 'agent' && tlp !== 'amber')) return false;
  return received || (grouped && tlp !== 'red');
}

const NAMED: readonly Reader[] = ['recipient', 'group-member'];
const named = (...labels: readonly Tlp[]): Standing[] =>
  labels.flatMap((tlp) => NAMED.map((relation): Standing => [tlp, relation]));
const toAll = (relation: Reader): Standing[] => [
  ['clear', relation],
  ['green', relation],
];

const INSTITUTION: readonly Standing[] = [...toAll('member'), ...named('amber', 'amber+strict'), ['red', 'recipient']];
const CHANNEL: readonly Standing[] = [...toAll('member'), ...named('amber')];
const REGULATOR: readonly Standing[] = [
  ...toAll('regulator'),
  ['amber', 'recipient'],
  ['amber+strict', 'recipient'],
  ['red', 'recipient'],
];
const VISITOR: readonly Standing[] = [['clear', 'public']];
const NOWHERE: readonly Standing[] = [];

/** Every way, at least, in which the actor's role can stand to what it can reach of others. One list of each. */
export function standingsOf(actor: Actor): readonly Standing[] {
  if (actor.role === 'agent') return CHANNEL;
  switch (communityRelation(actor)) {
    case 'member':
      return INSTITUTION;
    case 'regulator':
      return REGULATOR;
    case 'public':
      return VISITOR;
    default:
      return NOWHERE;
  }
}
