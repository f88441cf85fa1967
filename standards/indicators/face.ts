import type { Reader } from '../access/disclosure.js';
import { ALL_FIELDS, type FieldSet } from '../access/fields.js';
import type { Disclosure } from '../access/policy.js';
import type { Tlp } from '../access/tlp.js';
import type { Audience } from './audience.js';

/** What of an indicator decides on the one face that every reader of it is given. */
export interface Faced {
  readonly tlp: Tlp;
  readonly audience: Audience;
  /** Ids of policies, joined by commas. */
  readonly sharedUnder: string;
}

// One list for each relation, since decisions are kept by identity.
const alone = (relation: Reader): readonly Reader[] => [relation];
const COMMUNITY = [alone('member'), alone('regulator')];
const WORLD = [...COMMUNITY, alone('public')];
const NAMED = [alone('recipient'), alone('group-member')];
const INDIVIDUALS = [alone('recipient')];

/** Everyone that a label and audience may reach, each by the one relation that all of them have. */
function reachedBy({ tlp, audience }: Faced): readonly (readonly Reader[])[] {
  if (audience === 'members') return tlp === 'clear' ? WORLD : COMMUNITY;
  return tlp === 'red' ? INDIVIDUALS : NAMED;
}

/**
 * The fields that the whole audience of an indicator sees: one id and `modified` has one face, whoever exports it (STIX 2.1,
 * section 3.6). What is its owner's alone has the owner's.
 */
export function faceOf(disclosure: Disclosure, indicator: Faced): FieldSet {
  if (indicator.audience === 'owner') return ALL_FIELDS;
  return reachedBy(indicator).reduce(
    (set, relations) => set & disclosure.seen(indicator.sharedUnder, indicator.tlp, relations),
    ALL_FIELDS,
  );
}

/**
 * When a policy last changed the face, after the indicator last changed itself; null where none has. Policies are taken in
 * their order, not by the clock: the last one it was shared under was in force then.
 */
export function faceChangedAt(disclosure: Disclosure, indicator: Faced): Date | null {
  const sharedUnder = indicator.sharedUnder.split(',');
  let now = disclosure;
  while (now.inForce && now.before && !sharedUnder.includes(now.inForce.id)) {
    if (faceOf(now, indicator) !== faceOf(now.before, indicator)) return now.inForce.effectiveAt;
    now = now.before;
  }
  return null;
}
