import type { Localized, StandardNode } from './document.js';

/** What a group or requirement says, whatever its key and what stands below it. */
export type RequirementMember = Exclude<keyof StandardNode, 'key' | 'children'>;

interface Traits {
  /** Text by language. It is edited language by language, searched, and compared word by word. */
  readonly text: boolean;
  /** Who writes it in a draft: an editor says it, the hub keeps it as edits ask, or it stays as an import brought it. */
  readonly writtenBy: 'editor' | 'hub' | 'import';
  /** Whether its digest and the comparison of versions are of it. */
  readonly digested: boolean;
  /** Whether an import renders it from its `parts`: then it is not edited, digested or exported. */
  readonly rendered: boolean;
  /** Whether what is split off or merged has it from what it comes from. */
  readonly inherited: boolean;
  /** Whether `{{ insert: param, id }}` in it inserts a parameter. */
  readonly inserts: boolean;
  /** How OSCAL has it: its own, as one value or a list; a part of that name; or a property in the hub's namespace. */
  readonly oscal: 'value' | 'list' | 'part' | 'property';
}

type TraitsOf<Value> = Traits & { readonly text: [Value] extends [Localized | undefined] ? true : false };

const PLAIN = { text: false, digested: true, rendered: false, inherited: false, inserts: false } as const;
const TEXT = { ...PLAIN, text: true, writtenBy: 'editor' } as const;

/**
 * Each member of a group or requirement, with what the rest of the hub asks of it. Who treats members one by one (the
 * diff, the checks, the print, OSCAL) has a table keyed by them: a member that is missing there does not compile.
 */
export const REQUIREMENT = {
  kind: { ...PLAIN, writtenBy: 'hub', inherited: true, oscal: 'value' },
  class: { ...PLAIN, writtenBy: 'editor', inherited: true, oscal: 'value' },
  level: { ...PLAIN, writtenBy: 'editor', inherited: true, oscal: 'property' },
  title: { ...TEXT, oscal: 'value' },
  statement: { ...TEXT, rendered: true, inserts: true, oscal: 'part' },
  guidance: { ...TEXT, rendered: true, inserts: true, oscal: 'part' },
  classification: { ...PLAIN, writtenBy: 'editor', inherited: true, oscal: 'property' },
  effectiveFrom: { ...PLAIN, writtenBy: 'editor', inherited: true, oscal: 'property' },
  mappings: { ...PLAIN, writtenBy: 'editor', oscal: 'property' },
  from: { ...PLAIN, writtenBy: 'hub', digested: false, oscal: 'property' },
  params: { ...PLAIN, writtenBy: 'editor', inserts: true, oscal: 'list' },
  props: { ...PLAIN, writtenBy: 'import', oscal: 'list' },
  links: { ...PLAIN, writtenBy: 'import', oscal: 'list' },
  parts: { ...PLAIN, writtenBy: 'import', inserts: true, oscal: 'list' },
} as const satisfies { readonly [M in RequirementMember]-?: TraitsOf<StandardNode[M]> };

/** The members of which these traits hold. */
export type MemberWith<T extends Partial<Traits>> = {
  [M in RequirementMember]: (typeof REQUIREMENT)[M] extends T ? M : never;
}[RequirementMember];

/** The same, in the order in which they are read. */
export const membersWith = <const T extends Partial<Traits>>(traits: T): readonly MemberWith<T>[] =>
  (Object.keys(REQUIREMENT) as MemberWith<T>[]).filter((name) =>
    Object.entries(traits).every(([trait, value]) => REQUIREMENT[name][trait as keyof Traits] === value),
  );

/** Its texts by language. */
export const TEXTS = membersWith({ text: true });

export type TextMember = (typeof TEXTS)[number];

/** A node reduced to these members. */
export const only = <Node extends Partial<StandardNode>, M extends keyof Node>(
  node: Node,
  names: readonly M[],
): Pick<Node, M> => Object.fromEntries(names.map((name) => [name, node[name]])) as Pick<Node, M>;
