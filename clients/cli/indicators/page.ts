import { IndicatorOrder } from '../../generated/operations.js';
import { type FilterOptions, filterOf } from './filter.js';

export interface ListOptions extends FilterOptions {
  readonly order?: IndicatorOrder;
  readonly first: number;
  readonly after?: string;
  readonly all?: true;
  readonly stix?: true;
}

/** Oldest first, whoever follows all pages misses nothing that is published or corrected meanwhile. */
export const pageOf = (options: ListOptions) => ({
  first: options.first,
  filter: filterOf(options),
  order: options.order ?? (options.all || options.stix ? IndicatorOrder.PublishedAsc : IndicatorOrder.PublishedDesc),
});
