import { badInput } from '../../errors.js';
import { type FlatNode, withDigest } from '../flatten.js';
import { LIMITS } from '../json.js';
import { Bench } from './bench.js';
import type { Draft, FrameChanges, Trace } from './draft.js';
import type { Content, Edit, EditOf } from './edit.js';
import { add } from './edits/add.js';
import { change } from './edits/change.js';
import { merge } from './edits/merge.js';
import { move } from './edits/move.js';
import { retire } from './edits/retire.js';
import { set } from './edits/set.js';
import { split } from './edits/split.js';
import type { Placed } from './tree.js';

/** What edits come to, as far as it differs from the draft. */
export interface Outcome {
  readonly frame: FrameChanges;
  readonly inserted: readonly FlatNode[];
  readonly changed: readonly FlatNode[];
  readonly removed: readonly string[];
  /** What was there and stands elsewhere, or has another ordinal. */
  readonly placed: readonly Placed[];
  /** Of the requirements, headings not counted. */
  readonly requirementsMore: number;
  readonly trail: readonly Trace[];
}

/**
 * Edits of a draft, one after the other, all or none. A revision that an edit names is that of the draft as it was read, also
 * where an edit before it touches the same node.
 *
 * @throws HubError CONFLICT, naming the node, where somebody edited what an edit builds on; BAD_USER_INPUT, with the place
 * below `at`, for what a document may not be.
 */
export function applyEdits(draft: Draft, edits: readonly Edit[], at: string): Outcome {
  const bench = new Bench(draft);
  edits.forEach((edit, index) => {
    applyOne(bench, edit, `${at}.${index}.${edit.kind}`);
  });
  return outcomeOf(bench, at);
}

const APPLY: { readonly [K in Edit['kind']]: (bench: Bench, edit: EditOf<K>, at: string) => void } = {
  add,
  change,
  move,
  split,
  merge,
  retire,
  set,
};

const applyOne = <K extends Edit['kind']>(bench: Bench, edit: EditOf<K>, at: string): void =>
  APPLY[edit.kind as K](bench, edit, at);

function outcomeOf({ draft, tree, frame, trail }: Bench, at: string): Outcome {
  const before = new Map(draft.placed.map((placed) => [placed.key, placed]));
  const after = tree.preorder();
  const deep = after.find(({ depth }) => depth > LIMITS.depth);
  if (deep) throw badInput(`${deep.key} would be nested deeper than ${LIMITS.depth}.`, at);
  const flat = (placed: Placed): FlatNode => withDigest({ ...tree.contentOf(placed.key), ...placed });
  const count = (nodes: readonly Placed[]) => nodes.filter(({ kind }) => kind === 'requirement').length;
  const saysOtherwise = ({ key }: Placed) => draft.contents.has(key) && draft.contents.get(key) !== tree.contentOf(key);
  return {
    frame,
    trail,
    inserted: after.filter(({ key }) => !before.has(key)).map(flat),
    changed: after.filter((placed) => before.has(placed.key) && saysOtherwise(placed)).map(flat),
    removed: draft.placed.filter(({ key }) => !tree.has(key)).map(({ key }) => key),
    placed: after.filter((placed) => isElsewhere(before.get(placed.key), placed)),
    requirementsMore: count(after) - count(draft.placed),
  };
}

const isElsewhere = (before: Placed | undefined, { parentKey, ordinal, depth }: Placed): boolean =>
  before !== undefined && (before.parentKey !== parentKey || before.ordinal !== ordinal || before.depth !== depth);

/** Every node whose text edits wrote, with what it says now. */
export const written = ({ inserted, changed }: Outcome): Content[] => [...inserted, ...changed];
