import { below } from '../../catalogue/json.js';
import { listOf, matching, objectWith } from '../../catalogue/validate/shape.js';
import { badInput } from '../../errors.js';
import { CAP, type MicroRho } from '../accounting/budget.js';
import { yearOf } from './budget.js';
import type { ReleasePlan } from './plan.js';
import { checkTable } from './table.js';
import { checkNames, checkTechniques } from './voted.js';
import { wholeFrom } from './whole.js';

const MOST_TABLES = 100;
const PROPERTIES = ['currency', 'rates', 'brackets', 'techniques', 'regions', 'sectors', 'tables', 'requests'];

/**
 * A plan by itself, as it stands in a document: what no table's values and no roster are needed to refuse.
 *
 * @throws HubError BAD_USER_INPUT, `at` a JSON pointer.
 */
export function parsePlan(value: unknown, at: string): ReleasePlan {
  const plan = objectWith(value, PROPERTIES, at);
  const currency = currencyOf(plan.currency, below(at, 'currency'));
  checkRates(plan.rates, currency, below(at, 'rates'));
  checkBrackets(plan.brackets, below(at, 'brackets'));
  checkTechniques(plan.techniques, below(at, 'techniques'));
  checkNames(plan.regions, 'A region', below(at, 'regions'));
  checkNames(plan.sectors, 'A sector', below(at, 'sectors'));
  checkTables(plan.tables, below(at, 'tables'));
  wholeFrom(0, plan.requests, 'What custom requests may spend, in millionths of ρ,', below(at, 'requests'));
  const checked = value as ReleasePlan;
  checkBudget(checked, below(at, 'tables'));
  return checked;
}

function checkTables(value: unknown, at: string): void {
  const tables = listOf(value, at);
  if (tables.length > MOST_TABLES) throw badInput(`A plan has at most ${MOST_TABLES} tables.`, at);
  const keys = tables.map((table, index) => checkTable(table, below(at, index)));
  const twice = keys.findIndex((key, index) => keys.indexOf(key) < index);
  if (twice >= 0) throw badInput('A table of this key stands here twice.', below(below(at, twice), 'key'));
}

/** As the ledger will count it: four quarters, what is released once in them, and the custom requests. */
function checkBudget(plan: ReleasePlan, at: string): void {
  const spent = yearOf(plan);
  if (spent > CAP)
    throw badInput(
      `In four quarters the plan spends ρ = ${told(spent)}, and the cap is ${told(CAP)}: give tables or requests less, or leave some out.`,
      at,
    );
}

const told = (rho: MicroRho) => String(rho / 1_000_000);

const currencyOf = (value: unknown, at: string) => matching(value, /^[A-Z]{3}$/, 'A currency of ISO 4217', at);

function checkRates(value: unknown, currency: string, at: string): void {
  const rates = objectWith(value, Object.keys((value as object | null) ?? {}), at);
  for (const [name, rate] of Object.entries(rates)) {
    const rateAt = below(at, name);
    if (currencyOf(name, rateAt) === currency) throw badInput("The plan's own currency has no rate.", rateAt);
    matching(rate, /^(?!0+(\.0+)?$)\d{1,9}(\.\d{1,9})?$/, 'A decimal above zero such as "7.1", as a text,', rateAt);
  }
}

function checkBrackets(value: unknown, at: string): void {
  const ends = listOf(value, at);
  ends.forEach((end, index) => {
    const from = index === 0 ? 0 : Number(ends[index - 1]) + 1;
    wholeFrom(from, end, 'The lower end of a bracket, above the one before,', below(at, index));
  });
  if (ends[0] !== 0) throw badInput('The lowest bracket begins at 0.', at);
}
