import type { RowRule } from '../../../db/access/policy.js';
import { OPERATION_ROLES } from '../../../db/access/roles.js';
import { omissions } from './conditions.js';

export interface RuleMutant {
  readonly change: string;
  /** What the rule becomes; null where it goes. */
  readonly rule: RowRule | null;
}

/** A rule removed, and widened or narrowed in each of its parts alone. */
export function ruleMutants(rule: RowRule, columns: readonly string[]): RuleMutant[] {
  return [{ change: 'removed', rule: null }, ...roles(rule), ...conditions(rule), ...columnLists(rule, columns)];
}

function roles(rule: RowRule): RuleMutant[] {
  const fewer = rule.to.length > 1 ? rule.to : [];
  const others = OPERATION_ROLES.filter((role) => !rule.to.includes(role));
  return [
    ...fewer.map((role) => ({
      change: `not to ${role}`,
      rule: { ...rule, to: rule.to.filter((other) => other !== role) },
    })),
    ...others.map((role) => ({ change: `also to ${role}`, rule: { ...rule, to: [...rule.to, role] } })),
  ];
}

/** USING and WITH CHECK are changed apart, also where the rule gives one condition for both. */
function conditions(rule: RowRule): RuleMutant[] {
  const { command, rows, check = rows } = rule;
  const ofRows = (changed: string): RowRule => ({ ...rule, rows: changed, check });
  const ofCheck = (changed: string): RowRule => ({ ...rule, rows, check: changed });
  return [
    ...(command === 'insert' ? [] : changes('rows', rows, ofRows)),
    ...(command === 'insert' || command === 'update' ? changes('check', check, ofCheck) : []),
  ];
}

const changes = (what: string, condition: string, withCondition: (changed: string) => RowRule): RuleMutant[] =>
  condition === 'true'
    ? []
    : [
        { change: `${what} true`, rule: withCondition('true') },
        ...omissions(condition).map(({ part, condition: changed }) => ({
          change: `${what} without ${part}`,
          rule: withCondition(changed),
        })),
      ];

function columnLists(rule: RowRule, all: readonly string[]): RuleMutant[] {
  const { columns } = rule;
  if (!columns) return [];
  const fewer = columns.length > 1 ? columns : [];
  return [
    { change: 'all columns', rule: { ...rule, columns: undefined } },
    ...all
      .filter((column) => !columns.includes(column))
      .map((column) => ({ change: `also column ${column}`, rule: { ...rule, columns: [...columns, column] } })),
    ...fewer.map((column) => ({
      change: `not column ${column}`,
      rule: { ...rule, columns: columns.filter((other) => other !== column) },
    })),
  ];
}
