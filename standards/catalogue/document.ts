import type { DisclosureProfile } from '../access/disclosure.js';
import type { WidestLabels } from '../access/widest.js';
import type { ReleasePlan } from '../aggregates/plan/plan.js';

/** Text by language (BCP 47). At least one is present; a single-language import has just that one. */
export type Language = 'en' | 'zh-CN';
export type Localized = { readonly [language in Language]?: string };

/** RFC 2119 / ISO directives strength of a requirement. */
export const LEVELS = ['must', 'should', 'may'] as const;
export type Level = (typeof LEVELS)[number];

export const NODE_KINDS = ['group', 'requirement'] as const;
export type NodeKind = (typeof NODE_KINDS)[number];

export const STANDARD_KINDS = ['sharing', 'protection', 'handling', 'external'] as const;

/** Set-theory relationship of NIST IR 8477, section 4.2. */
export type MappingRelation = 'equal' | 'subset-of' | 'superset-of' | 'intersects-with' | 'no-relationship';

export interface Mapping {
  readonly standard: string;
  readonly requirement: string;
  readonly relation: MappingRelation;
  readonly rationale: Localized;
}

/** JSON of the OSCAL catalog model (NIST OSCAL 1.2.1), kept as it came. */
export type Oscal = { readonly [name: string]: unknown };

/**
 * A group or a requirement with what it holds. `key` is stable over versions and unique in its version (for OSCAL, the
 * `id`). What each member means to the rest of the hub is said in `requirement.ts`. `params`, `props`, `links` and `parts` are OSCAL's own objects, in order; `statement` and `guidance` are prose:
 * authored in the hub's own standards, rendered from `parts` in an import (and then never written back).
 */
export interface StandardNode {
  readonly key: string;
  readonly kind: NodeKind;
  readonly title: Localized;
  readonly class?: string;
  readonly level?: Level;
  readonly statement?: Localized;
  readonly guidance?: Localized;
  /** Data classification the requirement is about, e.g. `C3` of JR/T 0171. */
  readonly classification?: string;
  /** ISO 8601 date from which it holds, where that is not the version's own. */
  readonly effectiveFrom?: string;
  readonly mappings?: readonly Mapping[];
  /** Keys of an earlier version that it comes from: one that moved, one that was split, several that were merged. */
  readonly from?: readonly string[];
  readonly params?: readonly Oscal[];
  readonly props?: readonly Oscal[];
  readonly links?: readonly Oscal[];
  readonly parts?: readonly Oscal[];
  readonly children: readonly StandardNode[];
}

/** One version of a standard, whole: what is stored, hashed and published (`standards/published/<key>/<version>.json`). */
export interface StandardDocument {
  /** 2 is what is written; versions of format 1 stay as they were published. */
  readonly format: 1 | 2;
  readonly standard: string;
  readonly kind: (typeof STANDARD_KINDS)[number];
  readonly version: string;
  /** The source's own name of the version, e.g. `Revision 5`. */
  readonly label?: string;
  readonly title: Localized;
  readonly summary?: Localized;
  readonly nodes: readonly StandardNode[];
  /** Only in a sharing standard: who sees which field. */
  readonly disclosure?: DisclosureProfile;
  /** Only in a sharing standard: a JSON Schema (2020-12) that the public part of what is shared is held against. */
  readonly exchange?: Oscal;
  /** Only in a sharing standard, from format 2 on: the widest label that each kind of observable may carry. */
  readonly widestLabels?: WidestLabels;
  /** Only in a sharing standard, from format 2 on: which aggregates are released to whom, and what they may cost. */
  readonly releases?: ReleasePlan;
  /** What an OSCAL catalog carries beside its groups and controls: uuid, metadata, params, back-matter. */
  readonly envelope?: Oscal;
}
