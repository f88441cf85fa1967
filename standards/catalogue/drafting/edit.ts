import type { Localized, StandardNode } from '../document.js';
import { EDITED_MEMBERS } from '../frame.js';
import type { MemberWith, TextMember } from '../requirement.js';

/** What a record of the history says was done; `start` is the copy that a draft began as. */
export const EDIT_KINDS = ['start', 'add', 'change', 'move', 'split', 'merge', 'retire', 'set'] as const;

export type EditKind = (typeof EDIT_KINDS)[number];

/** Members of a document beside its nodes that an edit may set. */
export const MEMBERS = EDITED_MEMBERS;

export type Member = (typeof MEMBERS)[number];

/** What becomes of the children of what is retired: they go with it, or take its place. */
export const CHILDREN_FATES = ['retire', 'lift'] as const;

export type ChildrenFate = (typeof CHILDREN_FATES)[number];

/** A group or requirement without what stands below it. */
export type Content = Omit<StandardNode, 'children'>;

/** Text as it is edited: a language that is absent stays, null takes it out. */
export type Spoken = { readonly [tag in keyof Localized]?: string | null };

/** What a node is to say. In a change what is absent stays and null takes it out. */
export type Said = {
  readonly [M in MemberWith<{ writtenBy: 'editor' }>]?: (M extends TextMember ? Spoken : Content[M]) | null;
};

/** Below which node, null for the top; and after which of its children: null for the first place, the last when absent. */
export interface Place {
  readonly parentKey: string | null;
  readonly afterKey?: string | null;
}

/** A node as its editor read it: `revision` counts the edits of it in this draft. */
export interface Read {
  readonly key: string;
  readonly revision: number;
}

export interface Part {
  readonly key: string;
  readonly said: Said;
}

export type Edit =
  | {
      readonly kind: 'add';
      readonly key: string;
      readonly node: Content['kind'];
      readonly place: Place;
      readonly said: Said;
    }
  | ({ readonly kind: 'change'; readonly said: Said } & Read)
  | ({ readonly kind: 'move'; readonly place: Place } & Read)
  | ({
      readonly kind: 'split';
      readonly into: readonly Part[];
      /** Key of the part that the children go to, where there are any. */
      readonly childrenTo: string | null;
    } & Read)
  | { readonly kind: 'merge'; readonly of: readonly Read[]; readonly into: Part }
  | ({
      readonly kind: 'retire';
      /** Needed where there are children. */
      readonly children: ChildrenFate | null;
      /** All that goes with it, as it was read. */
      readonly with: readonly Read[];
    } & Read)
  | { readonly kind: 'set'; readonly member: Member; readonly revision: number; readonly value: unknown };

/** One kind of edit. */
export type EditOf<K extends Edit['kind']> = Extract<Edit, { kind: K }>;

/** The name in the history of a member that is no node's: a JSON pointer, which no key looks like. */
export const pointerOf = (member: Member): string => `/${member}`;

/** Every key that an edit names: what must be known to apply it, beside what stands below. */
export function keysOf(edit: Edit): string[] {
  switch (edit.kind) {
    case 'add':
      return [edit.key, ...keysOfPlace(edit.place)];
    case 'change':
      return [edit.key];
    case 'move':
      return [edit.key, ...keysOfPlace(edit.place)];
    case 'split':
      return [edit.key, ...edit.into.map(({ key }) => key)];
    case 'merge':
      return [...edit.of.map(({ key }) => key), edit.into.key];
    case 'retire':
      return [edit.key, ...edit.with.map(({ key }) => key)];
    case 'set':
      return [pointerOf(edit.member)];
  }
}

const keysOfPlace = ({ parentKey, afterKey }: Place): string[] =>
  [parentKey, afterKey].filter((key) => typeof key === 'string');

/** Whether what stands below the node that it names is touched too. */
export const reachesBelow = ({ kind }: Edit): boolean => kind === 'split' || kind === 'merge' || kind === 'retire';
