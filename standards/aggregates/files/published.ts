import type { Localized } from '../../catalogue/document.js';
import type { MicroRho } from '../accounting/budget.js';
import { DIMENSIONS, type Dimension, type Measure } from '../plan/measures.js';
import type { Cell, Figures } from '../release/cells.js';

/** A release as its readers have it, whichever door they came by: what every file of it is written from. */
export interface PublishedRelease {
  readonly id: string;
  /** Place in the chain of releases. */
  readonly number: number;
  readonly table: string;
  readonly title: Localized;
  readonly view: 'period' | 'rolling';
  readonly periods: readonly string[];
  readonly measure: Measure;
  /** `key@version` of the sharing standard whose plan it follows. */
  readonly plan: string;
  readonly roster: number;
  readonly scale: string;
  /** ISO 4217, where money is added up. */
  readonly currency: string | null;
  readonly halfWidth: string;
  /** Null for a mean, which spends nothing. */
  readonly rho: MicroRho | null;
  readonly epsilon: number | null;
  readonly total: Figures['total'];
  readonly cells: readonly Cell[];
  readonly caveat: Localized;
  readonly digest: string;
  readonly previous: string | null;
  readonly citation: string;
  /** RFC 3339. */
  readonly releasedAt: string;
}

/** What the table is split by, in the order of its cells, which the database's own order of names is not. */
export const dimensionsOf = ({ cells: [first] }: Pick<PublishedRelease, 'cells'>): Dimension[] =>
  DIMENSIONS.filter((dimension) => first?.at[dimension] !== undefined);
