import type { Localized } from '../catalogue/document.js';
import type { Actor } from './actor.js';
import { type GovernedField, RELATIONS, type Reader, type Relation } from './disclosure.js';
import { ALL_FIELDS, type FieldSet, includes } from './fields.js';
import { type Action, governedField, isOwners, permits } from './permissions.js';
import { compile, type Disclosure } from './policy.js';
import type { Tlp } from './tlp.js';

export interface PolicyVerdict {
  readonly standardKey: string;
  readonly version: string;
  readonly inForce: boolean;
  readonly shows: boolean;
}

/** What settles whether a field is visible. */
export const DECIDERS = ['role', 'owner', 'label', 'grant', 'profile'] as const;

export type Decider = (typeof DECIDERS)[number];

export interface Explanation {
  readonly visible: boolean;
  readonly decidedBy: Decider;
  readonly rule: Localized;
  readonly policies: readonly PolicyVerdict[];
}

/** How an object came to its reader: by its label, or by one grant. */
export interface Way {
  readonly relations: readonly Reader[];
  /** Ids of policies, joined by commas. */
  readonly sharedUnder: string;
  /** The governed fields that can be shown by this way at all. */
  readonly opens: FieldSet;
}

/** An object as its reader stands to it. */
export interface Explained {
  readonly tlp: Tlp;
  readonly mine: boolean;
  readonly reachedBy: Reached;
}

/** An indicator comes to its readers by its label, an assessment by each grant that shows them something of it. */
export type Reached =
  | { readonly by: 'label'; readonly ways: readonly [Way] }
  | { readonly by: 'grant'; readonly ways: readonly Way[] };

export const byLabel = (relations: readonly Reader[], sharedUnder: string): Reached => ({
  by: 'label',
  ways: [{ relations, sharedUnder, opens: ALL_FIELDS }],
});

const RULES = {
  role: {
    en: 'The role of the seat has no right to this field, whatever the object.',
    'zh-CN': '该席位的角色无权读取此字段，与对象无关。',
  },
  owner: {
    en: 'The owner sees everything of its own; what is private stays with it, and no profile can show it to others.',
    'zh-CN': '所有者可见其自身的全部内容；私有内容只属于所有者，任何披露规则都不能向他人展示。',
  },
  label: {
    en: 'Shown with the object to whomever its TLP label lets it reach.',
    'zh-CN': '随对象一同展示给其 TLP 标签允许到达的读者。',
  },
  grant: {
    en: 'Shown as far as a grant of its owner, which has not ended, opens it to the reader and the policies let it.',
    'zh-CN': '仅当所有者作出的、尚未终止的授权向读者开放，且策略允许时才可见。',
  },
  profile: {
    en: 'Shown where the policy in force and each policy the object was shared under show it to a relation of the reader.',
    'zh-CN': '仅当现行策略以及该对象共享时所依据的每一项策略都向读者所具有的某种关系展示时才可见。',
  },
} as const satisfies Record<Decider, Localized>;

/** By which rule the field behind an action is visible, or is not. The same decisions as everywhere, told with their reasons. */
export function explain(actor: Actor, disclosure: Disclosure, action: Action, object: Explained): Explanation {
  const told = (decidedBy: Decider, visible: boolean, policies: readonly PolicyVerdict[] = []) => ({
    visible,
    decidedBy,
    rule: RULES[decidedBy],
    policies,
  });
  if (!permits(actor, action)) return told('role', false);
  const field = governedField(action);
  if (isOwners(action) || (field && object.mine)) return told('owner', object.mine);
  const { tlp, reachedBy } = object;
  if (!field) return told(reachedBy.by, true);
  const shows = ({ relations, sharedUnder, opens }: Way) =>
    includes(opens & disclosure.seen(sharedUnder, tlp, relations), field);
  const way = reachedBy.ways.find(shows) ?? (reachedBy.by === 'label' ? reachedBy.ways[0] : null);
  // Which grants there are that show nothing of it is not the reader's to know.
  if (!way) return told('grant', false);
  return told('profile', shows(way), verdicts(disclosure, tlp, way, field));
}

function verdicts(
  { inForce, history }: Disclosure,
  tlp: Tlp,
  { relations, sharedUnder }: Way,
  field: GovernedField,
): PolicyVerdict[] {
  const deciding = new Set([...sharedUnder.split(','), inForce?.id]);
  return history
    .filter(({ id }) => deciding.has(id))
    .map(({ id, standardKey, version, profile }) => ({
      standardKey,
      version,
      inForce: id === inForce?.id,
      shows: relations.some((relation) => includes(compile(profile)(tlp, relation), field)),
    }));
}

/** How the reader stands to the object, in the terms of a profile. */
export function relationsTold({ mine, reachedBy: { ways } }: Explained): readonly Relation[] {
  const told = new Set<Relation>(ways.flatMap(({ relations }) => relations));
  return RELATIONS.filter((relation) => told.has(relation) || (mine && relation === 'owner'));
}
