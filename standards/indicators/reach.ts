import { TLP, type Tlp } from '../access/tlp.js';

/**
 * How far a marking lets an object go: a TLP label; `unrestricted`, where it says something else (who holds the copyright);
 * `unknown`, where it restricts in a way that the hub cannot keep, or may do so.
 */
export type Reach = Tlp | 'unrestricted' | 'unknown';

/** TLP 1.0 (WHITE) and 2.0, `tlp:red` of MISP's taxonomy, and `misp:tlp="red"`. */
const TLP_TERM = /^(?:misp:)?tlp(?:\s*[:：=]\s*|\s+)"?([^"]*)"?$/i;
/**
 * Permissible Actions Protocol (MISP taxonomy `PAP`): under RED and AMBER readers may take no action that the attacker could
 * notice, such as to block; the hub's readers do, and no column could tell them. GREEN and CLEAR let them.
 */
const PAP_TERM = /^(?:misp:)?pap(?:\s*[:：=]\s*|\s+)"?(white|clear|green)?/i;
const COPYRIGHT = /^\s*(?:©|\(c\)|copyright\b|版权所有)/i;

/** What a term such as `TLP:AMBER+STRICT` or a statement says of an object's reach; null for a term of another matter. */
export function reachOfTerm(term: string): Reach | null {
  const label = TLP_TERM.exec(term.trim())?.[1];
  if (label !== undefined) return reachOfLabel(label);
  const pap = PAP_TERM.exec(term.trim());
  if (pap) return pap[1] === undefined ? 'unknown' : 'unrestricted';
  return null;
}

/** A TLP label by its bare name, in any case. */
export function reachOfLabel(label: string): Tlp | 'unknown' {
  const name = label.trim().toLowerCase().replace(/^tlp:/, '').replace('amber-strict', 'amber+strict');
  return name === 'white' ? 'clear' : (TLP.find((tlp) => tlp === name) ?? 'unknown');
}

/** A statement in words: only the holder of the copyright is known to say nothing of who may read. */
export const reachOfStatement = (statement: string): Reach =>
  reachOfTerm(statement) ?? (COPYRIGHT.test(statement) ? 'unrestricted' : 'unknown');

/** The strictest of several; undefined where none is a TLP label. What is `unknown` is as strict as it can be. */
export const strictest = (reaches: readonly Reach[]): Tlp | undefined =>
  reaches.includes('unknown') ? 'red' : TLP.findLast((tlp) => reaches.includes(tlp));

/** Why what carries this is not shared as it is. */
export const notKept = (marking: string): string =>
  `${marking.slice(0, 64)} restricts in a way that cannot be kept here; agree on a TLP label first.`;

interface Split {
  /** The terms of another matter. */
  readonly labels: readonly string[];
  /** The strictest label that the others say. */
  readonly tlp: Tlp | undefined;
  /** The first term of TLP or PAP that the hub cannot keep. */
  readonly unknown: string | undefined;
}

/** Free terms, and apart from them what some of them say of how far the indicator may go. */
export function splitReach(labels: readonly string[]): Split {
  const reaches = labels.map(reachOfTerm);
  return {
    labels: labels.filter((_, place) => reaches[place] === null),
    tlp: strictest(reaches.filter((reach) => reach !== null)),
    unknown: labels[reaches.indexOf('unknown')],
  };
}
