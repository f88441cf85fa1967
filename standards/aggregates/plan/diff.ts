import { isDeepStrictEqual } from 'node:util';
import { breaking, editorial, type Finding, minor } from '../../catalogue/diff/change.js';
import { AUDIENCES, type PlannedTable, type ReleasePlan } from './plan.js';

/**
 * What a newer plan lets be learnt, against an older one. More budget, finer tables and wider audiences break what
 * institutions shared under. Less of any is minor: what was released stays, and a table withdrawn is the one removal that
 * does not break those who relied on it, or no vote could ever take a table back without a major version.
 */
export function compareReleases(from: ReleasePlan | undefined, to: ReleasePlan | undefined): Finding[] {
  if (isDeepStrictEqual(from, to)) return [];
  const findings = [
    ...(from?.tables ?? []).flatMap((was) =>
      compareTable(
        was,
        to?.tables.find(({ key }) => key === was.key),
      ),
    ),
    ...(to?.tables ?? []).flatMap(({ key }) =>
      from?.tables.some((was) => was.key === key) ? [] : [breaking(`table ${key} added`)],
    ),
    ...compareAmount('the budget of custom requests', from?.requests ?? 0, to?.requests ?? 0),
    ...(from && to ? compareRest(from, to) : []),
  ];
  return findings.length > 0 ? findings : [editorial('written otherwise, the same tables')];
}

function compareTable(was: PlannedTable, is: PlannedTable | undefined): Finding[] {
  const table = `table ${was.key}`;
  if (!is) return [minor(`${table} withdrawn`)];
  return [
    ...(was.measure === is.measure ? [] : [breaking(`${table} is of ${is.measure}, no longer of ${was.measure}`)]),
    ...compareSplit(table, was, is),
    ...(isDeepStrictEqual(filters(was), filters(is)) ? [] : [breaking(`${table} is over other values`)]),
    ...compareTick(table, was, is),
    ...compareAmount(`the budget of ${table}`, was.rho, is.rho),
    ...(was.bound === is.bound ? [] : [minor(`the bound of ${table} is ${is.bound}, no longer ${was.bound}`)]),
    ...compareAudience(table, was, is),
    ...compareRolling(table, was, is),
    ...(isDeepStrictEqual(was.title, is.title) ? [] : [editorial(`title of ${table}`)]),
  ];
}

function compareSplit(table: string, was: PlannedTable, is: PlannedTable): Finding[] {
  return [
    ...is.by.filter((each) => !was.by.includes(each)).map((each) => breaking(`${table} is finer: split by ${each}`)),
    ...was.by.filter((each) => !is.by.includes(each)).map((each) => minor(`${table} is coarser: not split by ${each}`)),
  ];
}

/** Filters that filter nothing left out, and values in one order. */
const filters = ({ where = {} }: PlannedTable) =>
  Object.fromEntries(
    Object.entries(where).flatMap(([name, values]) => (values.length > 0 ? [[name, [...new Set(values)].sort()]] : [])),
  );

function compareTick(table: string, was: PlannedTable, is: PlannedTable): Finding[] {
  if (was.every === is.every) return [];
  return is.every === 'quarter'
    ? [breaking(`${table} is released each quarter`)]
    : [minor(`${table} is released once a year`)];
}

function compareAmount(what: string, was: number, is: number): Finding[] {
  if (was === is) return [];
  return is > was ? [breaking(`${what} raised from ${was} to ${is}`)] : [minor(`${what} lowered from ${was} to ${is}`)];
}

const compareAudience = (table: string, was: PlannedTable, is: PlannedTable): Finding[] =>
  AUDIENCES.flatMap((reader) => {
    if (was.audience.includes(reader) === is.audience.includes(reader)) return [];
    return is.audience.includes(reader)
      ? [breaking(`${table} widened: now read by ${reader}`)]
      : [minor(`${table} withdrawn from ${reader}`)];
  });

function compareRolling(table: string, was: PlannedTable, is: PlannedTable): Finding[] {
  if (was.rollingOnly === is.rollingOnly) return [];
  return is.rollingOnly
    ? [minor(`${table} is published as its rolling view alone`)]
    : [breaking(`${table} is published quarter by quarter`)];
}

const compareRest = (from: ReleasePlan, to: ReleasePlan): Finding[] => [
  ...(from.currency === to.currency ? [] : [breaking(`currency changed from ${from.currency} to ${to.currency}`)]),
  ...(isDeepStrictEqual(from.rates, to.rates) ? [] : [minor('exchange rates changed')]),
  ...(isDeepStrictEqual(from.brackets, to.brackets) ? [] : [breaking('loss brackets changed')]),
  ...compareNames('technique', Object.keys(from.techniques), Object.keys(to.techniques)),
  ...compareTactics(from.techniques, to.techniques),
  ...compareNames('region', from.regions, to.regions),
  ...compareNames('sector', from.sectors, to.sectors),
];

/** A value that is told apart from now on makes tables finer; one that no longer is falls under `none`. */
const compareNames = (what: string, was: readonly string[], is: readonly string[]): Finding[] => [
  ...is.filter((name) => !was.includes(name)).map((name) => breaking(`${what} ${name} is told apart`)),
  ...was.filter((name) => !is.includes(name)).map((name) => minor(`${what} ${name} is no longer told apart`)),
];

const compareTactics = (was: ReleasePlan['techniques'], is: ReleasePlan['techniques']): Finding[] =>
  Object.entries(is).flatMap(([technique, tactic]) => {
    const before = was[technique];
    return before === undefined || before === tactic
      ? []
      : [breaking(`technique ${technique} is of ${tactic}, no longer of ${before}`)];
  });
