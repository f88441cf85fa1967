import { badInput } from '../../errors.js';
import { digestOfNode } from '../digest.js';
import { guardJson, LIMITS } from '../json.js';
import { NodeChecker } from '../validate/nodes.js';
import type { Draft, FrameChanges, LastEdit, Trace } from './draft.js';
import type { Content, EditKind, Place, Read } from './edit.js';
import { alreadyThere, changedSince, notThere, within } from './refusals.js';
import { DraftTree, type State } from './tree.js';

/** A draft on the bench: what edits do to it, what they may not, and what is written down of it. */
export class Bench {
  readonly tree: DraftTree;
  readonly frame: { -readonly [member in keyof FrameChanges]: unknown } = {};
  readonly trail: Trace[] = [];
  private readonly revisions = new Map<string, number>();

  constructor(readonly draft: Draft) {
    this.tree = new DraftTree(draft.placed, draft.contents);
  }

  lastOf(key: string): LastEdit | undefined {
    return this.draft.last.get(key);
  }

  /** @throws HubError CONFLICT where it was edited since it was read, or is gone; BAD_USER_INPUT where it never was. */
  expect({ key, revision }: Read, at: string): void {
    this.expectThere(key, `${at}.key`);
    this.expectRevision(key, revision, `${at}.revision`);
  }

  expectThere(key: string, at: string): void {
    if (!this.tree.has(key)) throw notThere(key, this.lastOf(key), at);
  }

  expectRevision(key: string, revision: number, at: string): void {
    const last = this.lastOf(key);
    if ((last?.revision ?? 0) !== revision) throw changedSince(key, last, revision, at);
  }

  /** A new node's key: free, and no earlier version's, unless what comes back is what was there. */
  expectFree(content: Content, at: string): void {
    const { key } = content;
    if (this.tree.has(key)) throw alreadyThere(key, this.lastOf(key), at);
    const earlier = this.draft.earlier.get(key);
    if (earlier && earlier.digest !== digestOfNode(content))
      throw badInput(`${key} was the key of something else in an earlier version, and is not used again.`, at);
    if (this.tree.size >= LIMITS.nodes) throw badInput(`More than ${LIMITS.nodes} nodes.`, at);
  }

  /** As an import would have it: the node alone, whatever stands below it. */
  check(content: Content, at: string): Content {
    const { own, kind } = this.draft;
    within(content.key, at, () => {
      guardJson(content);
      new NodeChecker({ bilingual: kind !== 'external', own }).check({ ...content, children: [] }, '', 0);
    });
    return content;
  }

  /**
   * The index of a place among the children of its parent. A sibling that has left the parent meanwhile is stood at the
   * end for: the place was an editor's wish, and nothing is lost by it.
   */
  placeOf({ parentKey, afterKey }: Place, { key, kind }: Pick<Content, 'key' | 'kind'>, at: string): number {
    if (parentKey !== null) this.checkParent(parentKey, { key, kind }, at);
    const siblings = this.tree.childrenOf(parentKey).filter((sibling) => sibling !== key);
    if (afterKey === null) return 0;
    if (afterKey === undefined) return siblings.length;
    const index = siblings.indexOf(afterKey);
    if (index >= 0) return index + 1;
    if (!this.tree.has(afterKey) && !this.lastOf(afterKey)) throw notThere(afterKey, undefined, `${at}.afterKey`);
    return siblings.length;
  }

  private checkParent(parentKey: string, { key, kind }: Pick<Content, 'key' | 'kind'>, at: string): void {
    this.expectThere(parentKey, `${at}.parentKey`);
    if (kind === 'group' && this.tree.kindOf(parentKey) === 'requirement')
      throw badInput(`${key}: a requirement cannot hold a group.`, `${at}.parentKey`);
    if (this.tree.has(key) && this.tree.isWithin(parentKey, key))
      throw badInput(`${key} cannot stand below itself.`, `${at}.parentKey`);
    const height = this.tree.has(key) ? this.heightOf(key) : 0;
    if (this.tree.depthOf(parentKey) + 1 + height > LIMITS.depth)
      throw badInput(`${key} would be nested deeper than ${LIMITS.depth}.`, `${at}.parentKey`);
  }

  private heightOf(key: string): number {
    return Math.max(0, ...this.tree.childrenOf(key).map((child) => this.heightOf(child) + 1));
  }

  /**
   * Earlier keys that what becomes of a node comes from: its own where an earlier version had it, and what was declared of it in
   * this draft.
   */
  originsOf(key: string): string[] {
    const earlier = this.draft.earlier.get(key);
    const declared = this.tree.contentOf(key).from ?? [];
    return earlier ? [key, ...declared.filter((from) => !earlier.from.includes(from))] : [...declared];
  }

  /** Does something to nodes, and writes down what each was before and is after it; `moved` stand elsewhere by it. */
  record(kind: EditKind, keys: readonly string[], work: () => void, moved: readonly string[] = []): void {
    const touched = [...new Set([...keys, ...moved])];
    const state = (key: string): State | null => (this.tree.has(key) ? this.tree.stateOf(key) : null);
    const before = touched.map(state);
    work();
    touched.forEach((key, index) => {
      this.note(keys.includes(key) ? kind : 'move', key, before[index] ?? null, state(key));
    });
  }

  note(kind: EditKind, key: string, before: unknown, after: unknown): void {
    const revision = (this.revisions.get(key) ?? this.lastOf(key)?.revision ?? 0) + 1;
    this.revisions.set(key, revision);
    this.trail.push({ key, kind, revision, before, after });
  }
}
