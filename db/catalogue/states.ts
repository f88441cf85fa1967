import type { State } from '../../standards/catalogue/lifecycle.js';

/** A SQL condition: the column's state is one of these. */
export const isAmong = (column: string, states: readonly State[]): string =>
  `${column} in (${states.map((state) => `'${state}'`).join(', ')})`;
