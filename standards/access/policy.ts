import type { Oscal } from '../catalogue/document.js';
import { ceiling } from './ceiling.js';
import { type DisclosureProfile, GOVERNED_FIELDS, type Reader } from './disclosure.js';
import { ALL_FIELDS, type FieldSet, includes, NO_FIELDS, setOf } from './fields.js';
import { TLP, type Tlp } from './tlp.js';
import type { WidestLabels } from './widest.js';

/** A version of the governing sharing standard, as the policy it became. */
export interface Policy {
  readonly id: string;
  readonly standardKey: string;
  readonly version: string;
  /** From when it is in force, until the next one's. */
  readonly effectiveAt: Date;
  readonly profile: DisclosureProfile;
  /** JSON Schema of what is shared under it; without one any form goes. */
  readonly exchange?: Oscal | null;
  /** Where it says none, the usual ones hold. */
  readonly widestLabels?: WidestLabels | null;
}

/** What a policy shows a reader of one relation, by label. */
export type Shown = (tlp: Tlp, relation: Reader) => FieldSet;

/** The profile as decisions, cut off at the ceiling whatever it says. */
export function compile(profile: DisclosureProfile): Shown {
  const table = new Map<string, FieldSet>();
  for (const tlp of TLP) {
    for (const field of GOVERNED_FIELDS) {
      for (const relation of profile[field]?.[tlp] ?? []) {
        if (!ceiling(field, tlp).includes(relation)) continue;
        const cell = `${tlp} ${relation}`;
        table.set(cell, (table.get(cell) ?? NO_FIELDS) | setOf([field]));
      }
    }
  }
  return (tlp, relation) => withoutQuotes(table.get(`${tlp} ${relation}`) ?? NO_FIELDS);
}

/** A pattern quotes the value: who is not shown the one is not shown the other. */
const withoutQuotes = (set: FieldSet): FieldSet =>
  includes(set, 'indicator.value') ? set : set & ~setOf(['indicator.pattern']);

/** How a reader may stand to what they can reach: a label, and the least that holds of them there. */
export type Standing = readonly [Tlp, Reader];

/** What one policy shows a reader of one relation under one label. */
export interface Cell {
  readonly policyId: string;
  readonly tlp: Tlp;
  readonly relation: Reader;
  readonly shown: FieldSet;
}

/** All that decides what is seen beside the object: the policy in force, and those that things were shared under. */
export interface Disclosure {
  readonly inForce: Policy | null;
  /** Every policy there has been, oldest first. */
  readonly history: readonly Policy[];
  /** What decided before the policy in force did. */
  readonly before: Disclosure | null;
  /**
   * The fields shown of an object: what the policy in force and each one that the object was shared under all show, through
   * any of the reader's relations. With no policy in force, or shared under none, nothing. `sharedUnder` is the policies'
   * ids, joined by commas.
   */
  seen(sharedUnder: string, tlp: Tlp, relations: readonly Reader[]): FieldSet;
  /** The fields that every policy shows in each of these standings, so that no object need be asked. */
  always(standings: readonly Standing[]): FieldSet;
  /** All that the policies show anybody: the same decisions as data, for a query's condition. */
  readonly cells: readonly Cell[];
}

export function disclosureOf(history: readonly Policy[]): Disclosure {
  const inForce = history.at(-1) ?? null;
  const compiled = new Map(history.map((policy) => [policy.id, compile(policy.profile)]));
  const shownBy = (policyId: string, tlp: Tlp, relations: readonly Reader[]): FieldSet => {
    const shown = compiled.get(policyId);
    return shown ? relations.reduce((set, relation) => set | shown(tlp, relation), NO_FIELDS) : NO_FIELDS;
  };
  const decide = (sharedUnder: string, tlp: Tlp, relations: readonly Reader[]): FieldSet => {
    if (!inForce || sharedUnder === '') return NO_FIELDS;
    return [inForce.id, ...sharedUnder.split(',')].reduce((set, id) => set & shownBy(id, tlp, relations), ALL_FIELDS);
  };
  // Thousands of rows share few decisions. Relations are by identity: there is one list of each (`relationsTo`).
  const known = new WeakMap<readonly Reader[], { [tlp in Tlp]: Map<string, FieldSet> }>();
  const decideAlways = (standings: readonly Standing[]): FieldSet =>
    [...compiled.values()].reduce(
      (set, shown) => standings.reduce((rest, [tlp, relation]) => rest & shown(tlp, relation), set),
      inForce ? ALL_FIELDS : NO_FIELDS,
    );
  const knownAlways = new WeakMap<readonly Standing[], FieldSet>();
  return {
    inForce,
    history,
    before: history.length > 0 ? disclosureOf(history.slice(0, -1)) : null,
    seen(sharedUnder, tlp, relations) {
      let decided = known.get(relations);
      if (!decided) {
        decided = { clear: new Map(), green: new Map(), amber: new Map(), 'amber+strict': new Map(), red: new Map() };
        known.set(relations, decided);
      }
      const found = decided[tlp].get(sharedUnder);
      if (found !== undefined) return found;
      const set = decide(sharedUnder, tlp, relations);
      decided[tlp].set(sharedUnder, set);
      return set;
    },
    always(standings) {
      const found = knownAlways.get(standings) ?? decideAlways(standings);
      knownAlways.set(standings, found);
      return found;
    },
    cells: [...compiled].flatMap(([policyId, shown]) =>
      TLP.flatMap((tlp) => READERS.map((relation) => ({ policyId, tlp, relation, shown: shown(tlp, relation) }))),
    ),
  };
}

const READERS: readonly Reader[] = ['recipient', 'group-member', 'member', 'regulator', 'public'];
