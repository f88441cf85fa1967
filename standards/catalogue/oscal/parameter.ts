import type { Oscal } from '../document.js';

/** A parameter as far as the hub reads it; the OSCAL model (`model/`) has the rest. */
export interface Parameter {
  readonly id?: string;
  readonly label?: string;
  readonly usage?: string;
  readonly values?: readonly string[];
  readonly select?: { readonly 'how-many'?: 'one' | 'one-or-more'; readonly choice?: readonly string[] };
  readonly constraints?: readonly { readonly description?: string }[];
  readonly guidelines?: readonly { readonly prose: string }[];
}

/** Ids of the parameters that are defined here. */
export const idsOf = (params: readonly Oscal[] | null | undefined): string[] =>
  (params ?? []).flatMap(({ id }) => (typeof id === 'string' ? [id] : []));
