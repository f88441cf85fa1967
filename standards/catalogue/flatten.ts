import { digestOfNode } from './digest.js';
import type { StandardDocument, StandardNode } from './document.js';

/** A node as a row: `ordinal` is its place in preorder from 0, `depth` is 0 at the top. */
export interface FlatNode extends Omit<StandardNode, 'children'> {
  readonly parentKey: string | null;
  readonly ordinal: number;
  readonly depth: number;
  readonly digest: string;
}

/** The nodes of a document in preorder. */
export const flatten = (document: Pick<StandardDocument, 'nodes'>): FlatNode[] =>
  outline(document).map((node) => ({ ...node, digest: node.digest }));

/** The same, each digest computed when it is first asked for: most of what a comparison reads it does not need it for. */
export function outline(document: Pick<StandardDocument, 'nodes'>): FlatNode[] {
  const flat: FlatNode[] = [];
  const visit = (node: StandardNode, parentKey: string | null, depth: number): void => {
    const { children, ...own } = node;
    flat.push(withDigest({ ...own, parentKey, ordinal: flat.length, depth }));
    for (const child of children) visit(child, node.key, depth + 1);
  };
  for (const node of document.nodes) visit(node, null, 0);
  return flat;
}

/** A row whose digest is computed when it is first asked for. */
export function withDigest(node: Omit<FlatNode, 'digest'>): FlatNode {
  let digest: string | undefined;
  return Object.defineProperty(node, 'digest', {
    enumerable: true,
    get: () => {
      digest ??= digestOfNode(node);
      return digest;
    },
  }) as FlatNode;
}

/**
 * The inverse of `flatten`, from rows in any order.
 *
 * @throws Error when a key repeats, a parent is missing, or a parent does not come before its child (which is also
 * what a cycle looks like).
 */
export function unflatten(flat: readonly FlatNode[]): StandardNode[] {
  const known = new Set(flat.map((row) => row.key));
  if (known.size !== flat.length) throw new Error('A key occurs twice among the nodes.');

  const roots: StandardNode[] = [];
  const siblings = new Map<string | null, StandardNode[]>([[null, roots]]);
  for (const row of [...flat].sort((a, b) => a.ordinal - b.ordinal)) {
    const { parentKey, ordinal: _ordinal, depth: _depth, digest: _digest, ...own } = row;
    const place = siblings.get(parentKey);
    if (!place) throw new Error(refusal(row, known));
    const children: StandardNode[] = [];
    place.push({ ...own, children });
    siblings.set(row.key, children);
  }
  return roots;
}

const refusal = (row: FlatNode, known: ReadonlySet<string>) =>
  row.parentKey !== null && known.has(row.parentKey)
    ? `Node "${row.key}" stands in a cycle or before its parent "${row.parentKey}".`
    : `Node "${row.key}" has no parent "${row.parentKey}" in this document.`;
