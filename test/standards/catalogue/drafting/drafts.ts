import { digestOfNode } from '../../../../standards/catalogue/digest.js';
import type { StandardNode } from '../../../../standards/catalogue/document.js';
import { applyEdits, type Outcome } from '../../../../standards/catalogue/drafting/apply.js';
import type { Draft, LastEdit } from '../../../../standards/catalogue/drafting/draft.js';
import type { Content, Edit } from '../../../../standards/catalogue/drafting/edit.js';
import { type FlatNode, flatten } from '../../../../standards/catalogue/flatten.js';

const NOON = new Date('2026-06-01T12:00:00Z');
export const both = (text: string) => ({ en: text, 'zh-CN': `${text}。` });
export const leaf = (key: string, over: Partial<StandardNode> = {}): StandardNode => ({
  key,
  kind: 'requirement',
  title: both(key),
  statement: both(`${key} says.`),
  level: 'must',
  children: [],
  ...over,
});
export const group = (key: string, ...children: StandardNode[]): StandardNode => ({
  key,
  kind: 'group',
  title: both(key),
  children,
});

const contentOf = ({
  parentKey: _parent,
  ordinal: _ordinal,
  depth: _depth,
  digest: _digest,
  ...content
}: FlatNode): Content => content;

/** A draft with all its text, as its own released version has it, nothing of it edited. */
export function draftOf(nodes: readonly StandardNode[], over: Partial<Draft> = {}): Draft {
  const placed = flatten({ nodes });
  return {
    kind: 'protection',
    own: true,
    frame: { title: both('Standard') },
    placed,
    contents: new Map(placed.map((node) => [node.key, contentOf(node)])),
    last: new Map(),
    earlier: new Map(placed.map((node) => [node.key, { digest: digestOfNode(node), from: node.from ?? [] }])),
    ...over,
  };
}

/** The draft as it is when an outcome was written, with what the history then says. */
export function written(draft: Draft, outcome: Outcome, by = 'Editor'): Draft {
  const rows = new Map(draft.placed.map((placed) => [placed.key, placed]));
  const contents = new Map(draft.contents);
  for (const key of outcome.removed) {
    rows.delete(key);
    contents.delete(key);
  }
  for (const node of [...outcome.inserted, ...outcome.changed]) contents.set(node.key, contentOf(node));
  for (const { key, parentKey, ordinal, depth, kind } of [...outcome.inserted, ...outcome.changed, ...outcome.placed])
    rows.set(key, { key, parentKey, ordinal, depth, kind });
  const last = new Map<string, LastEdit>(draft.last);
  for (const { key, kind, revision } of outcome.trail) last.set(key, { kind, revision, by, at: NOON });
  const placed = [...rows.values()].sort((a, b) => a.ordinal - b.ordinal);
  return { ...draft, placed, contents, last, frame: { ...draft.frame, ...outcome.frame } as Draft['frame'] };
}

export const apply = (draft: Draft, ...edits: Edit[]): Outcome => applyEdits(draft, edits, 'input.edits');
export const done = (draft: Draft, ...edits: Edit[]): Draft => written(draft, apply(draft, ...edits));

/** The tree as indented keys. */
export const treeOf = ({ placed }: Draft): string[] =>
  [...placed].sort((a, b) => a.ordinal - b.ordinal).map(({ key, depth }) => `${' '.repeat(depth)}${key}`);
