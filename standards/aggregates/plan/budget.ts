import { composed, type MicroRho, WINDOW } from '../accounting/budget.js';
import type { PlannedTable, ReleasePlan } from './plan.js';

/** What a table spends in four quarters. */
export const yearOfTable = ({ every, rho }: Pick<PlannedTable, 'every' | 'rho'>): MicroRho =>
  every === 'quarter' ? rho * WINDOW : rho;

/** What a plan may spend in any four quarters. */
export const yearOf = ({ tables, requests }: ReleasePlan): MicroRho => composed([...tables.map(yearOfTable), requests]);
