import type { Localized } from '../catalogue/document.js';
import type { Actor } from './actor.js';
import type { Reader, Relation } from './disclosure.js';
import { includes } from './fields.js';
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
export const DECIDERS = ['role', 'owner', 'label', 'profile'] as const;

export type Decider = (typeof DECIDERS)[number];

export interface Explanation {
  readonly visible: boolean;
  readonly decidedBy: Decider;
  readonly rule: Localized;
  readonly policies: readonly PolicyVerdict[];
}

/** An object as its reader stands to it. */
export interface Explained {
  readonly tlp: Tlp;
  readonly mine: boolean;
  readonly relations: readonly Reader[];
  /** Ids of policies, joined by commas. */
  readonly sharedUnder: string;
}

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
  if (!field) return told('label', true);
  const { inForce, history } = disclosure;
  const visible = includes(disclosure.seen(object.sharedUnder, object.tlp, object.relations), field);
  const deciding = new Set([...object.sharedUnder.split(','), inForce?.id]);
  const policies = history
    .filter(({ id }) => deciding.has(id))
    .map(({ id, standardKey, version, profile }) => ({
      standardKey,
      version,
      inForce: id === inForce?.id,
      shows: object.relations.some((relation) => includes(compile(profile)(object.tlp, relation), field)),
    }));
  return told('profile', visible, policies);
}

/** How the reader stands to the object, in the terms of a profile. */
export const relationsTold = ({ mine, relations }: Explained): readonly Relation[] => [
  ...(mine ? (['owner'] as const) : []),
  ...relations,
];
