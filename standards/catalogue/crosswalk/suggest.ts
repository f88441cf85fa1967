import { HubError } from '../../errors.js';
import type { Mapping, MappingRelation } from '../document.js';
import { type CrosswalkEntry, type CrosswalkItem, type Link, nameOf, namesOf } from './document.js';
import { compose, inverse, relationsOfNames } from './relation.js';

/**
 * A mapping that may hold, and what it follows from. It is no mapping until somebody accepts it: `entailed` says whether the
 * chain leaves no other relation, `possible` which ones it leaves.
 */
export interface Suggestion {
  readonly sources: readonly CrosswalkItem[];
  readonly targets: readonly CrosswalkItem[];
  readonly relation: MappingRelation;
  readonly entailed: boolean;
  readonly possible: readonly MappingRelation[];
  /** No more than that of the weakest step; null where one has none. */
  readonly strength: number | null;
  readonly chain: readonly Link[];
}

/** A published crosswalk, its ends named by the ids of the versions. */
export interface KnownCrosswalk {
  readonly key: string;
  readonly version: string;
  readonly digest: string;
  readonly source: string;
  readonly target: string;
  readonly entries: readonly CrosswalkEntry[];
}

const MAX_SUGGESTIONS = 20_000;

/**
 * From source to target over one version between them, along crosswalks read in either direction. In the order of the
 * crosswalks' keys, then of their entries.
 *
 * @throws HubError LIMIT_EXCEEDED for more than 20,000.
 */
export function transitiveSuggestions(
  source: string,
  target: string,
  crosswalks: readonly KnownCrosswalk[],
): Suggestion[] {
  const edges = crosswalks.flatMap((crosswalk) => [edgeOf(crosswalk), reversed(edgeOf(crosswalk))]);
  const onward = edges.filter((edge) => edge.target === target && edge.source !== source);
  const found: Suggestion[] = [];
  for (const first of edges.filter((edge) => edge.source === source && edge.target !== target))
    for (const second of onward.filter((edge) => edge.source === first.target)) follow(first, second, found);
  return found;
}

interface Edge extends KnownCrosswalk {
  readonly inverted: boolean;
}

const edgeOf = (crosswalk: KnownCrosswalk): Edge => ({ ...crosswalk, inverted: false });

const reversed = (edge: Edge): Edge => ({
  ...edge,
  source: edge.target,
  target: edge.source,
  entries: edge.entries.map((entry) => ({
    ...entry,
    sources: entry.targets,
    targets: entry.sources,
    relation: inverse(entry.relation),
  })),
  inverted: true,
});

function follow(first: Edge, second: Edge, found: Suggestion[]): void {
  const bySource = new Map<string, CrosswalkEntry[]>();
  for (const entry of second.entries)
    for (const name of namesOf(entry.sources)) bySource.set(name, [...(bySource.get(name) ?? []), entry]);
  for (const entry of first.entries) {
    const middle = namesOf(entry.targets);
    for (const next of new Set([...middle].flatMap((name) => bySource.get(name) ?? []))) {
      const between = relationsOfNames(middle, namesOf(next.sources));
      const drawn = conclusion(compose([entry.relation], between, [next.relation]));
      if (!drawn) continue;
      if (found.length >= MAX_SUGGESTIONS)
        throw new HubError('LIMIT_EXCEEDED', `There are more than ${MAX_SUGGESTIONS} suggestions.`);
      found.push({
        sources: bare(entry.sources),
        targets: bare(next.targets),
        ...drawn,
        strength: weakest(entry.strength, next.strength),
        chain: [linkOf(first, entry), linkOf(second, next)],
      });
    }
  }
}

/** What a standard's own requirements say of the other's; of which version of it they do not say. */
export interface Declaring {
  readonly key: string;
  readonly version: string;
  readonly digest: string;
  readonly requirements: readonly { readonly key: string; readonly mappings: readonly Mapping[] | null }[];
}

/** Suggestions from the mappings that stand in the two documents, as far as the requirement named is there. */
export const declaredSuggestions = (source: Declaring, target: Declaring): Suggestion[] => [
  ...declaredBy(source, target).map(({ from, to, relation }) =>
    declared([from, relation, to], { by: source, inverted: false }),
  ),
  ...declaredBy(target, source).map(({ from, to, relation }) =>
    declared([to, inverse(relation), from], { by: target, inverted: true }),
  ),
];

function declaredBy(by: Declaring, of: Declaring) {
  const known = new Set(of.requirements.map(({ key }) => key));
  return by.requirements.flatMap(({ key: from, mappings }) =>
    (mappings ?? [])
      .filter(({ standard, requirement }) => standard === of.key && known.has(requirement))
      .map(({ requirement: to, relation }) => ({ from, to, relation })),
  );
}

function declared(
  [from, relation, to]: [string, MappingRelation, string],
  { by: { key, version, digest }, inverted }: { by: Declaring; inverted: boolean },
): Suggestion {
  return {
    sources: [{ requirement: from }],
    targets: [{ requirement: to }],
    relation,
    entailed: true,
    possible: [relation],
    strength: null,
    chain: [{ kind: 'standard', key, version, digest, sources: [from], relation, targets: [to], inverted }],
  };
}

/** The one relation there can be; `intersects-with`, not entailed, where they have something in common in any case; else none. */
function conclusion(
  possible: readonly MappingRelation[],
): Pick<Suggestion, 'relation' | 'entailed' | 'possible'> | null {
  const [only] = possible;
  if (only && possible.length === 1) return { relation: only, entailed: true, possible };
  if (possible.includes('no-relationship')) return null;
  return { relation: 'intersects-with', entailed: false, possible };
}

const weakest = (one: number | undefined, other: number | undefined): number | null =>
  one === undefined || other === undefined ? null : Math.min(one, other);

const bare = (items: readonly CrosswalkItem[]): CrosswalkItem[] =>
  items.map(({ requirement, statement }) => ({ requirement, ...(statement !== undefined && { statement }) }));

const linkOf = ({ key, version, digest, inverted }: Edge, { sources, relation, targets }: CrosswalkEntry): Link => ({
  kind: 'crosswalk',
  key,
  version,
  digest,
  sources: sources.map(nameOf),
  relation,
  targets: targets.map(nameOf),
  inverted,
});
