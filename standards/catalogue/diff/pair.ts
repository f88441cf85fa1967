import type { FlatNode } from '../flatten.js';
import { TEXTS } from '../requirement.js';
import { LANGUAGES } from '../text.js';
import type { Origins } from './origins.js';
import { resemblance, wording, wordSet } from './wording.js';

export interface Pair {
  readonly from: FlatNode;
  readonly to: FlatNode;
  /** What says that the two are one: key, the newer version itself, the same content or text, or a likeness of the text. */
  readonly by: 'key' | 'declared' | 'content' | 'text' | 'likeness';
}

export interface Pairing {
  readonly pairs: readonly Pair[];
  readonly removed: readonly FlatNode[];
  readonly added: readonly FlatNode[];
}

/** Comparing each with each is quadratic: beyond this many couples, likeness is not looked for. */
const MAX_COUPLES = 200_000;
const LIKE = 0.7;
const MIN_WORDS = 6;

/**
 * Finds each node of the older version in the newer one, surest way first. Deterministic: ties go in document order.
 * What is declared split or merged is not guessed at. A control that is withdrawn where it stood and declared to have
 * moved is in two pairs: with what is left of it, and with what it became.
 */
export function pair(before: readonly FlatNode[], after: readonly FlatNode[], origins: Origins): Pairing {
  const byKey = match(before, after, 'key', (node) => node.key);
  const moved = matchMoved(before, byKey, origins);
  const unsure = {
    removed: moved.removed.filter(({ key }) => origins.into(key).length === 0),
    added: moved.added.filter(({ key }) => origins.of(key).length === 0),
  };
  const byContent = match(unsure.removed, unsure.added, 'content', (node) => `${node.kind} ${node.digest}`);
  const byText = match(byContent.removed, byContent.added, 'text', textOf);
  const byLikeness = matchAlike(byText.removed, byText.added);
  const pairs = [byKey, moved, byContent, byText, byLikeness].flatMap((step) => step.pairs);
  const found = new Set(pairs.flatMap(({ from, to }) => [from, to]));
  return {
    pairs,
    removed: before.filter((node) => !found.has(node)),
    added: after.filter((node) => !found.has(node)),
  };
}

/** One to one, between what is new and what is gone or withdrawn. */
function matchMoved(before: readonly FlatNode[], { removed, added }: Pairing, origins: Origins): Pairing {
  const older = new Map(before.map((node) => [node.key, node]));
  const gone = new Set(removed.map(({ key }) => key));
  const found = new Map<FlatNode, FlatNode>();
  for (const to of added) {
    const [key, ...others] = origins.of(to.key);
    const from = key === undefined ? undefined : older.get(key);
    if (!from || others.length > 0 || from.kind !== to.kind || origins.into(from.key).length > 1) continue;
    if (gone.has(from.key) || origins.withdrawn(from.key)) found.set(to, from);
  }
  return split(removed, added, found, 'declared');
}

function match(
  before: readonly FlatNode[],
  after: readonly FlatNode[],
  by: Pair['by'],
  trait: (node: FlatNode) => string | undefined,
): Pairing {
  const waiting = new Map<string, FlatNode[]>();
  for (const node of before) {
    const name = trait(node);
    if (name === undefined) continue;
    const queue = waiting.get(name);
    if (queue) queue.push(node);
    else waiting.set(name, [node]);
  }
  const found = new Map<FlatNode, FlatNode>();
  for (const node of after) {
    const from = waiting.get(trait(node) ?? '')?.shift();
    if (from) found.set(node, from);
  }
  return split(before, after, found, by);
}

function matchAlike(before: readonly FlatNode[], after: readonly FlatNode[]): Pairing {
  const found = new Map<FlatNode, FlatNode>();
  if (before.length * after.length <= MAX_COUPLES) {
    const sources = before.map(withWords).filter(hasEnough);
    const taken = new Set<FlatNode>();
    for (const to of after.map(withWords).filter(hasEnough)) {
      const [best] = sources
        .filter((from) => from.node.kind === to.node.kind && !taken.has(from.node))
        .map((from) => ({ node: from.node, score: resemblance(from.words, to.words) }))
        .filter(({ score }) => score >= LIKE)
        .sort((a, b) => b.score - a.score);
      if (!best) continue;
      taken.add(best.node);
      found.set(to.node, best.node);
    }
  }
  return split(before, after, found, 'likeness');
}

function split(
  before: readonly FlatNode[],
  after: readonly FlatNode[],
  found: ReadonlyMap<FlatNode, FlatNode>,
  by: Pair['by'],
): Pairing {
  const gone = new Set(found.values());
  return {
    pairs: [...found].map(([to, from]) => ({ from, to, by })),
    removed: before.filter((node) => !gone.has(node)),
    added: after.filter((node) => !found.has(node)),
  };
}

/** Title and prose in words; a node without prose is too easily taken for another. */
function textOf(node: FlatNode): string | undefined {
  const texts = TEXTS.map((name) => LANGUAGES.map((tag) => node[name]?.[tag] ?? ''));
  const prose = texts.filter((_, index) => TEXTS[index] !== 'title').flat();
  if (prose.every((text) => text === '')) return undefined;
  return [node.kind, ...texts.flat().map(wording)].join('\n');
}

const withWords = (node: FlatNode) => ({
  node,
  words: wordSet(LANGUAGES.map((tag) => `${node.title[tag] ?? ''} ${node.statement?.[tag] ?? ''}`).join(' ')),
});

const hasEnough = ({ words }: { words: ReadonlySet<string> }) => words.size >= MIN_WORDS;
