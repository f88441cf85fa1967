import type { Content } from './edit.js';

/** Where a node stands: `ordinal` is its place in preorder from 0, `depth` is 0 at the top. */
export interface Placed {
  readonly key: string;
  readonly parentKey: string | null;
  readonly ordinal: number;
  readonly depth: number;
  readonly kind: Content['kind'];
}

/** What stands where and says what, as it is after an edit: what the history keeps. */
export type State = Content & { readonly parentKey: string | null; readonly afterKey: string | null };

interface Entry {
  kind: Content['kind'];
  parentKey: string | null;
  readonly children: string[];
}

/**
 * The tree of a draft while edits are applied to it. The whole outline is known, of the text only what the edits touch: one
 * of a thousand requirements is changed without reading the others.
 */
export class DraftTree {
  private readonly entries = new Map<string, Entry>();
  private readonly top: string[] = [];
  private readonly contents: Map<string, Content>;

  /** @param placed in preorder */
  constructor(placed: readonly Placed[], contents: ReadonlyMap<string, Content>) {
    this.contents = new Map(contents);
    for (const { key, kind, parentKey } of placed) {
      this.entries.set(key, { kind, parentKey, children: [] });
      this.children(parentKey).push(key);
    }
  }

  get size(): number {
    return this.entries.size;
  }

  has(key: string): boolean {
    return this.entries.has(key);
  }

  kindOf(key: string): Content['kind'] {
    return this.entry(key).kind;
  }

  parentOf(key: string): string | null {
    return this.entry(key).parentKey;
  }

  childrenOf(key: string | null): readonly string[] {
    return this.children(key);
  }

  contentOf(key: string): Content {
    const content = this.contents.get(key);
    if (!content) throw new Error(`The text of ${key} was not read.`);
    return content;
  }

  indexOf(key: string): number {
    return this.children(this.parentOf(key)).indexOf(key);
  }

  stateOf(key: string): State {
    const parentKey = this.parentOf(key);
    const afterKey = this.children(parentKey)[this.indexOf(key) - 1] ?? null;
    return { ...this.contentOf(key), parentKey, afterKey };
  }

  /** All that stands below, in preorder. */
  below(key: string): string[] {
    return this.children(key).flatMap((child) => [child, ...this.below(child)]);
  }

  /** Whether the node stands in the other one, or is it. */
  isWithin(key: string | null, other: string): boolean {
    for (let at = key; at !== null; at = this.parentOf(at)) if (at === other) return true;
    return false;
  }

  depthOf(key: string): number {
    const parentKey = this.parentOf(key);
    return parentKey === null ? 0 : this.depthOf(parentKey) + 1;
  }

  insert(content: Content, parentKey: string | null, index: number): void {
    this.entries.set(content.key, { kind: content.kind, parentKey, children: [] });
    this.contents.set(content.key, content);
    this.children(parentKey).splice(index, 0, content.key);
  }

  replace(content: Content): void {
    this.contents.set(content.key, content);
  }

  /** `index` counts the children as they stand without the node. */
  move(key: string, parentKey: string | null, index: number): void {
    this.detach(key);
    this.entry(key).parentKey = parentKey;
    this.children(parentKey).splice(index, 0, key);
  }

  /** Takes out a node that has no children any more. */
  remove(key: string): void {
    if (this.children(key).length > 0) throw new Error(`${key} still has children.`);
    this.detach(key);
    this.entries.delete(key);
  }

  preorder(): Placed[] {
    const placed: Placed[] = [];
    const visit = (keys: readonly string[], parentKey: string | null, depth: number): void => {
      for (const key of keys) {
        placed.push({ key, parentKey, ordinal: placed.length, depth, kind: this.kindOf(key) });
        visit(this.children(key), key, depth + 1);
      }
    };
    visit(this.top, null, 0);
    return placed;
  }

  private detach(key: string): void {
    this.children(this.parentOf(key)).splice(this.indexOf(key), 1);
  }

  private children(key: string | null): string[] {
    return key === null ? this.top : this.entry(key).children;
  }

  private entry(key: string): Entry {
    const entry = this.entries.get(key);
    if (!entry) throw new Error(`No node ${key} in this draft.`);
    return entry;
  }
}
