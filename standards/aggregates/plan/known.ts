import { type AllDomains, domainKey } from './domain.js';
import type { Question } from './plan.js';

/**
 * The table among these that already answers a question, whatever the order or the filters it is asked with: its frozen
 * figures are the answer, and cost nothing. No data is looked at for it.
 */
export function answering<Table extends Question>(
  question: Question,
  tables: readonly Table[],
  domains: AllDomains,
): Table | undefined {
  const key = domainKey(question, domains);
  return tables.find((table) => domainKey(table, domains) === key);
}
