import { badInput } from '../../errors.js';
import { below } from '../json.js';
import {
  CROSSWALK_LIMITS,
  type CrosswalkEntry,
  type CrosswalkItem,
  MAX_STRENGTH,
  namesOf,
  pairOf,
} from './document.js';
import { compose, relationsOfNames } from './relation.js';

/** The requirements that a version has, each with the ids of its statements. Headings are none. */
export type Requirements = ReadonlyMap<string, ReadonlySet<string>>;

export interface Sides {
  readonly sources: Requirements;
  readonly targets: Requirements;
}

/** Where the entry of that index stands in the caller's input. */
export type PlaceOf = (index: number) => string;

/**
 * Refuses entries that name what is not there, say something twice, or cannot all be true of any sets.
 *
 * @throws HubError BAD_USER_INPUT at the first such entry.
 */
export function checkEntries(entries: readonly CrosswalkEntry[], sides: Sides, placeOf: PlaceOf): void {
  if (entries.length > CROSSWALK_LIMITS.entries)
    throw badInput(`At most ${CROSSWALK_LIMITS.entries} entries.`, placeOf(CROSSWALK_LIMITS.entries));
  entries.forEach((entry, index) => {
    checkEntry(entry, sides, placeOf(index));
  });
  refuseRepetitions(entries, placeOf);
  refuseContradictions(entries, placeOf);
}

function checkEntry({ sources, targets, strength, confidence }: CrosswalkEntry, sides: Sides, at: string): void {
  checkItems(sources, sides.sources, below(at, 'sources'));
  checkItems(targets, sides.targets, below(at, 'targets'));
  if (strength !== undefined && (!Number.isInteger(strength) || strength < 0 || strength > MAX_STRENGTH))
    throw badInput(`Strength is a whole number from 0 to ${MAX_STRENGTH}.`, below(at, 'strength'));
  if (confidence && 'percentage' in confidence && !(confidence.percentage >= 0 && confidence.percentage <= 1))
    throw badInput('A percentage is from 0 to 1.', below(at, 'confidence'));
}

function checkItems(items: readonly CrosswalkItem[], known: Requirements, at: string): void {
  const { items: limit } = CROSSWALK_LIMITS;
  if (items.length === 0 || items.length > limit) throw badInput(`1 to ${limit} requirements were expected.`, at);
  if (namesOf(items).size < items.length) throw badInput('A requirement stands here twice.', at);
  items.forEach(({ requirement, statement }, index) => {
    const statements = known.get(requirement);
    if (!statements) throw badInput('The version has no requirement of this key.', below(at, index));
    if (statement !== undefined && !statements.has(statement))
      throw badInput('The requirement has no statement of this id.', below(at, index));
  });
}

function refuseRepetitions(entries: readonly CrosswalkEntry[], placeOf: PlaceOf): void {
  const places = new Map<string, number>();
  entries.forEach((entry, index) => {
    const first = places.get(pairOf(entry));
    if (first !== undefined) throw badInput(`The same requirements are related at ${placeOf(first)}.`, placeOf(index));
    places.set(pairOf(entry), index);
  });
}

interface Named {
  readonly index: number;
  readonly entry: CrosswalkEntry;
  readonly sources: ReadonlySet<string>;
  readonly targets: ReadonlySet<string>;
}

/** Two entries can contradict each other where they share a requirement on both sides; each is asked of those before it. */
function refuseContradictions(entries: readonly CrosswalkEntry[], placeOf: PlaceOf): void {
  const standing = { sources: new Map<string, Named[]>(), targets: new Map<string, Named[]>() };
  entries.forEach((entry, index) => {
    const named = { index, entry, sources: namesOf(entry.sources), targets: namesOf(entry.targets) };
    const near = new Set([...named.sources].flatMap((name) => standing.sources.get(name) ?? []));
    for (const other of near)
      if (!compatible(other, named))
        throw badInput(`This cannot be so together with ${placeOf(other.index)}.`, placeOf(index));
    for (const side of ['sources', 'targets'] as const)
      for (const name of named[side]) stand(standing[side], name, named, placeOf(index));
  });
}

function stand(standing: Map<string, Named[]>, name: string, named: Named, at: string): void {
  const there = standing.get(name) ?? [];
  if (there.length >= CROSSWALK_LIMITS.standing)
    throw badInput(`At most ${CROSSWALK_LIMITS.standing} entries name one requirement.`, at);
  there.push(named);
  standing.set(name, there);
}

/** Whether some sets are as both entries say: the second follows the first over what their lists are to each other. */
function compatible(first: Named, second: Named): boolean {
  const before = relationsOfNames(second.sources, first.sources);
  const after = relationsOfNames(first.targets, second.targets);
  if (before.length === 0 || after.length === 0) return true;
  return compose(before, [first.entry.relation], after).includes(second.entry.relation);
}
