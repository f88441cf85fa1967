import type { Localized, StandardDocument } from '../document.js';
import { type FlatNode, outline } from '../flatten.js';
import type { GradedChange } from './change.js';
import { documentChanges } from './document.js';
import { addedChange, removedChange, survivorChange } from './nodes.js';
import { declaredOrigins } from './origins.js';
import { pair } from './pair.js';
import { places } from './place.js';
import { joined, type Texts, textsOf } from './texts.js';
import { compareWords, type FieldWords } from './words.js';

/** A change with what it was read off. */
export interface Difference extends GradedChange {
  /** Title of the node, in the newer version where it is there. */
  readonly title: Localized | null;
  /** Both texts. */
  readonly texts: () => readonly [Texts, Texts];
  /** What its text says otherwise; nothing when only its key, its place or what is beside the text changed. */
  readonly words: () => readonly FieldWords[];
}

/**
 * What changed between two versions of a standard, read off their content alone: a publisher's own revision marks are
 * properties like any other. Of the document first, then node by node in the newer order, then what is gone.
 */
export function compare(from: StandardDocument, to: StandardDocument): Difference[] {
  const [before, after] = [outline(from), outline(to)];
  const origins = declaredOrigins(before, after);
  const { pairs, removed, added } = pair(before, after, origins);
  const where = places(pairs);
  const older = new Map(before.map((node) => [node.key, textsOfOlder(node)]));
  const present = [
    ...pairs.map((survivor) => ({
      at: survivor.to.ordinal,
      found: survivorChange(survivor, where, origins).map((change) =>
        difference(change, survivor.to, () => [
          textsOf(survivor.from, survivor.to.key),
          change.kind === 'removed' && where.whole(survivor.from) ? textsOf(survivor.from) : textsOf(survivor.to),
        ]),
      ),
    })),
    ...added.map((node) => ({
      at: node.ordinal,
      found: addedChange(node, origins).map((change) =>
        difference(change, node, () => [
          joined(origins.of(node.key).flatMap((key) => older.get(key)?.() ?? [])),
          textsOf(node),
        ]),
      ),
    })),
  ];
  return [
    ...documentChanges(from, to, where).map((change) => ofDocument(change, from, to)),
    ...present.sort((a, b) => a.at - b.at).flatMap(({ found }) => found),
    ...removed.flatMap((node) =>
      removedChange(node, origins).map((change) => difference(change, node, () => [textsOf(node), new Map()])),
    ),
  ];
}

const textsOfOlder = (node: FlatNode) => () => textsOf(node);

function difference(change: GradedChange, node: FlatNode, texts: () => readonly [Texts, Texts]): Difference {
  return { ...change, title: node.title, texts, words: once(() => compareWords(...texts())) };
}

function ofDocument(change: GradedChange, from: StandardDocument, to: StandardDocument): Difference {
  const texts = ({ title, summary = {} }: StandardDocument): Texts =>
    new Map<string, Localized>(
      change.key === '/title' ? [['title', title]] : change.key === '/summary' ? [['summary', summary]] : [],
    );
  const both = () => [texts(from), texts(to)] as const;
  return { ...change, title: null, texts: both, words: once(() => compareWords(...both())) };
}

function once<T>(make: () => T): () => T {
  let made: { readonly it: T } | undefined;
  return () => {
    made ??= { it: make() };
    return made.it;
  };
}
