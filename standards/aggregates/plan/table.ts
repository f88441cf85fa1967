import { below, type JsonObject } from '../../catalogue/json.js';
import { checkLocalized } from '../../catalogue/validate/localized.js';
import { listOf, matching, objectWith, oneOf } from '../../catalogue/validate/shape.js';
import { badInput } from '../../errors.js';
import { CAP } from '../accounting/budget.js';
import { checkDimensions, checkWhere } from './dimensions.js';
import { MEASURES, type Measure, traitsOf } from './measures.js';
import { AUDIENCES, type PricedQuestion, TICKS, type Tick } from './plan.js';
import { wholeFrom } from './whole.js';

const PRICED = ['measure', 'by', 'where', 'every', 'bound', 'rho'];

/** A table by itself; gives its key. @throws HubError BAD_USER_INPUT at the first place that is wrong. */
export function checkTable(value: unknown, at: string): string {
  const table = objectWith(value, ['key', 'title', ...PRICED, 'audience', 'rollingOnly'], at);
  const key = matching(table.key, /^[a-z0-9]+(-[a-z0-9]+)*$/, 'A key such as `report-types`', below(at, 'key'));
  checkLocalized(table.title, true, below(at, 'title'));
  const every = checkPriced(table, at);
  checkAudience(table.audience, below(at, 'audience'));
  checkRolling(table.rollingOnly, every, below(at, 'rollingOnly'));
  return key;
}

/** What a researcher's project asks beyond the plan. @throws HubError BAD_USER_INPUT at the first place that is wrong. */
export function parseRequest(value: unknown, at: string): PricedQuestion {
  checkPriced(objectWith(value, PRICED, at), at);
  return value as PricedQuestion;
}

/** What is asked and what it may cost. */
function checkPriced(table: JsonObject, at: string): Tick {
  const measure = oneOf(table.measure, MEASURES, below(at, 'measure'));
  const every = oneOf(table.every, TICKS, below(at, 'every'));
  checkDimensions(table.by, { measure, every }, below(at, 'by'));
  if (table.where !== undefined) checkWhere(table.where, { measure, every }, below(at, 'where'));
  checkBound(table.bound, measure, below(at, 'bound'));
  checkRho(table.rho, below(at, 'rho'));
  return every;
}

function checkBound(value: unknown, measure: Measure, at: string): void {
  if (traitsOf(measure).length !== 'bound') {
    if (value !== undefined) throw badInput(`A table of ${measure} needs no bound: leave it out.`, at);
    return;
  }
  const bound = wholeFrom(0, value, 'A bound', at);
  if (bound === 0) throw badInput('Under a bound of 0 every vector is cut to nothing: give one of 1 or more.', at);
  // So coarse that the choice among them tells little of the losses that it was made after.
  if (measure === 'losses' && !Number.isInteger(Math.log2(bound) / 2))
    throw badInput('A bound of losses is a power of 4, such as 4194304.', at);
}

function checkRho(value: unknown, at: string): void {
  const rho = wholeFrom(1, value, 'What a release spends, in millionths of ρ,', at);
  if (rho > CAP) throw badInput(`One release would spend more than four quarters may: ${CAP} at most.`, at);
}

function checkAudience(value: unknown, at: string): void {
  const readers = listOf(value, at).map((reader, index) => oneOf(reader, AUDIENCES, below(at, index)));
  if (readers.length === 0) throw badInput(`Somebody reads it: name some of ${AUDIENCES.join(', ')}.`, at);
  const twice = readers.findIndex((reader, index) => readers.indexOf(reader) < index);
  if (twice >= 0) throw badInput('An audience stands here twice.', below(at, twice));
}

function checkRolling(value: unknown, every: Tick, at: string): void {
  if (value === undefined) return;
  if (value !== true) throw badInput('`true` was expected, or nothing.', at);
  if (every !== 'quarter') throw badInput('The rolling view is of four quarters: a yearly table has none.', at);
}
