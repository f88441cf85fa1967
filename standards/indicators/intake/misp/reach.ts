import type { Tlp } from '../../../access/tlp.js';
import { notKept, type Reach, reachOfTerm, strictest } from '../../reach.js';
import { type Json, own, ownObjects, ownText } from '../json.js';

/** The names of an event's or an attribute's tags; those set on one server alone mark it as well. */
export const tagsOf = (marked: Json): readonly string[] =>
  ownObjects(marked, 'Tag').flatMap((tag) => ownText(tag, 'name') ?? []);

/** Tags that its server keeps to itself are no labels for others. */
export const exportedTags = (marked: Json): readonly string[] =>
  ownObjects(marked, 'Tag')
    .filter((tag) => own(tag, 'local') !== true && own(tag, 'local') !== 1)
    .flatMap((tag) => ownText(tag, 'name') ?? []);

export interface MispReach {
  readonly tlp?: Tlp;
  readonly unkept?: string;
}

/**
 * The strictest label on an attribute or on what it stands in, from the outermost: an event under RED is not widened by a part of
 * it. A distribution that names who may have it is a marking that the hub cannot keep, as a tag that it does not know.
 */
export function reachOf(marked: readonly Json[]): MispReach {
  const terms = marked.flatMap(tagsOf);
  const reaches = terms.map(reachOfTerm).filter((reach): reach is Reach => reach !== null);
  const unkept = distributed(marked) ?? unknownTerm(terms);
  const tlp = unkept === undefined ? strictest(reaches) : 'red';
  return { ...(tlp && { tlp }), ...(unkept !== undefined && { unkept }) };
}

const unknownTerm = (terms: readonly string[]): string | undefined => {
  const term = terms.find((one) => reachOfTerm(one) === 'unknown');
  return term === undefined ? undefined : notKept(term);
};

/**
 * MISP's levels of distribution: 0 is the organisation only, 4 a sharing group, 5 that of what it stands in. 1 to 3 are communities,
 * the smallest of which shares with whoever it synchronises with: how far what is in them goes, TLP says.
 */
const NARROW = new Map<unknown, string>([
  ['0', 'Its distribution "your organisation only"'],
  ['4', 'Its distribution to a sharing group'],
]);
const COMMUNITIES: readonly unknown[] = ['1', '2', '3', '5'];

function distributed(marked: readonly Json[]): string | undefined {
  const narrow = marked.map(narrowness).find((said) => said !== undefined);
  return narrow === undefined ? undefined : notKept(narrow);
}

function narrowness(marked: Json): string | undefined {
  const said = own(marked, 'distribution') ?? '5';
  const level = typeof said === 'number' ? String(said) : said;
  return COMMUNITIES.includes(level) ? undefined : (NARROW.get(level) ?? 'Its distribution');
}
