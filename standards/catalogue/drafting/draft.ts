import type { StandardDocument } from '../document.js';
import type { Content, EditKind, Member } from './edit.js';
import type { Placed } from './tree.js';

/** What stands in a document beside its nodes and can be edited. */
export type Frame = Pick<StandardDocument, Member>;

/** The last edit of a node, or of a member of the document, in this draft. */
export interface LastEdit {
  readonly revision: number;
  readonly kind: EditKind;
  /** As its reader may be told. */
  readonly by: string;
  readonly at: Date;
}

/** What a released version of the standard said under a key, the newest that had it. */
export interface Earlier {
  readonly digest: string;
  readonly from: readonly string[];
}

/** A draft as far as edits of it need it. */
export interface Draft {
  readonly kind: StandardDocument['kind'];
  /** Written here, not imported. */
  readonly own: boolean;
  readonly frame: Frame;
  /** The whole outline, in preorder. */
  readonly placed: readonly Placed[];
  /** Of what the edits name, and of what stands below it. */
  readonly contents: ReadonlyMap<string, Content>;
  readonly last: ReadonlyMap<string, LastEdit>;
  readonly earlier: ReadonlyMap<string, Earlier>;
}

/** One touch of a node, or of a member, by an edit. */
export interface Trace {
  readonly key: string;
  readonly kind: EditKind;
  readonly revision: number;
  readonly before: unknown;
  readonly after: unknown;
}

export type FrameChanges = { readonly [member in Member]?: unknown };
