import type { Actor } from '../access/actor.js';
import type { Reader } from '../access/disclosure.js';
import type { Way } from '../access/explanation.js';
import { type FieldSet, NO_FIELDS, setOf } from '../access/fields.js';
import type { Disclosure } from '../access/policy.js';
import { communityRelation } from '../access/relations.js';
import type { GrantScope } from './grant.js';

/** A live grant that reaches the reader, as far as it decides. */
export interface Granted {
  /** Made to every member institution, and not to the reader's own organization by name. */
  readonly toAll: boolean;
  readonly scope: GrantScope;
  /** Ids of the policies it was made under, joined by commas; empty where none was in force. */
  readonly sharedUnder: string;
}

const OPENED: Readonly<Record<GrantScope, FieldSet>> = {
  summary: setOf(['assessment.summary']),
  details: setOf(['assessment.summary', 'assessment.answers']),
};

// One list of each, since decisions are kept by the list.
const NOBODY: readonly Reader[] = [];
const MEMBER: readonly Reader[] = ['member'];
const NAMED: readonly Reader[] = ['recipient'];
const REGULATOR: readonly Reader[] = ['recipient', 'regulator'];

/** How the grant makes the reader stand to the assessment. The consortium is its members: who regulates them is named. */
function relationsBy(actor: Actor, { toAll }: Granted): readonly Reader[] {
  const own = communityRelation(actor);
  if (own === 'member') return toAll ? MEMBER : NAMED;
  return own === 'regulator' && !toAll ? REGULATOR : NOBODY;
}

/** One grant as a way by which the assessment comes to its reader. */
export const wayOf = (actor: Actor, granted: Granted): Way => ({
  relations: relationsBy(actor, granted),
  sharedUnder: granted.sharedUnder,
  opens: OPENED[granted.scope],
});

/**
 * What one grant shows its reader: what it opens, as far as the policy in force and the one it was made under both let such
 * a reader see it. Assessments carry no label: profiles speak of them under AMBER.
 */
export const seenThrough = (actor: Actor, disclosure: Disclosure, granted: Granted): FieldSet =>
  OPENED[granted.scope] & disclosure.seen(granted.sharedUnder, 'amber', relationsBy(actor, granted));

/** What several grants show of one assessment: all that any of them does. */
export const unionOf = (sets: Iterable<FieldSet>): FieldSet => [...sets].reduce((all, set) => all | set, NO_FIELDS);
