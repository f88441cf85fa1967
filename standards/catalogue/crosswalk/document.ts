import type { Localized, MappingRelation, Oscal } from '../document.js';

/** `entries`: of one version; `items`: on one side of an entry; `standing`: entries that name one requirement on one side. */
export const CROSSWALK_LIMITS = { entries: 5_000, items: 50, standing: 200, given: 500 } as const;

/** NIST IR 8477, section 4.2: how strong a relation is, whole, from 0 to 10. */
export const MAX_STRENGTH = 10;

/** A requirement by its key, or one statement in it by the id of its part (OSCAL's `control` and `statement`). */
export interface CrosswalkItem {
  readonly requirement: string;
  readonly statement?: string;
  /** OSCAL's own properties, links and remarks of the item, as they came. */
  readonly oscal?: Oscal;
}

/** OSCAL's confidence score: in words, or from 0 to 1. */
export type Confidence = { readonly category: string } | { readonly percentage: number };

/** One step of the chain that a mapping was taken from: a published crosswalk, or what a standard itself declares. */
export interface Link {
  readonly kind: 'crosswalk' | 'standard';
  /** Key of the crosswalk or standard. */
  readonly key: string;
  readonly version: string;
  /** SHA-256 of that version. */
  readonly digest: string;
  /** Read in the direction of the chain. */
  readonly sources: readonly string[];
  readonly relation: MappingRelation;
  readonly targets: readonly string[];
  /** Whether it says so from the target's side. */
  readonly inverted: boolean;
}

/** What the sources together are to the targets together. */
export interface CrosswalkEntry {
  readonly sources: readonly CrosswalkItem[];
  readonly targets: readonly CrosswalkItem[];
  readonly relation: MappingRelation;
  readonly rationale?: Localized;
  /** 0 to `MAX_STRENGTH`. */
  readonly strength?: number;
  readonly confidence?: Confidence;
  /** Of a suggestion that somebody accepted: what it followed from. */
  readonly origin?: readonly Link[];
  /** The rest of an OSCAL `map`, as it came: uuid, the relation's own term, qualifiers, props, links and such. */
  readonly oscal?: Oscal;
}

/** One side of a crosswalk: a version of a standard, by its digest. */
export interface CrosswalkEnd {
  readonly standard: string;
  readonly version: string;
  /** Null of a draft whose text an edit has changed; a published crosswalk is between published versions, which have one. */
  readonly digest: string | null;
}

/** One version of a crosswalk, whole: what its digest is of. */
export interface CrosswalkDocument {
  readonly format: 1;
  readonly crosswalk: string;
  readonly version: string;
  readonly title: Localized;
  readonly source: CrosswalkEnd;
  readonly target: CrosswalkEnd;
  readonly entries: readonly CrosswalkEntry[];
  /** What an OSCAL mapping collection says beside its maps: uuid, metadata, provenance, back matter, and its one mapping's own. */
  readonly envelope?: Oscal;
}

/** Unique among the items of one version: no key of a requirement holds a space. */
export const nameOf = ({ requirement, statement }: CrosswalkItem): string =>
  statement === undefined ? requirement : `${requirement} ${statement}`;

export const namesOf = (items: readonly CrosswalkItem[]): ReadonlySet<string> => new Set(items.map(nameOf));

/** One for all entries that relate the same to the same, whatever the order of their items. */
export const pairOf = ({ sources, targets }: Pick<CrosswalkEntry, 'sources' | 'targets'>): string =>
  JSON.stringify([sources, targets].map((items) => [...namesOf(items)].sort()));
