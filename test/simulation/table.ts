import { cellCount } from '../../standards/aggregates/plan/domain.js';
import { WIDEST } from '../../standards/aggregates/plan/halfWidth.js';
import type { PlannedTable } from '../../standards/aggregates/plan/plan.js';
import { frozenFor, planFor } from '../standards/aggregates/consortium.js';
import { type Told, worthOf } from './worth.js';

const ROSTERS = [20, 50, 200];

/** The tables of the plan to begin with at every size of the roster, and one that a project might ask for. */
export const TABLES: readonly PlannedTable[] = (() => {
  const tables = [20, 50, 100, 150].flatMap((roster) => planFor(roster).tables);
  const variants = new Map(tables.map((table) => [`${table.key} ${table.by.join()}`, table]));
  const [types] = tables as [PlannedTable, ...PlannedTable[]];
  const requested: PlannedTable = { ...types, key: 'tactics', by: ['tactic'], rho: 30_000 };
  return [...variants.values(), requested].sort((one, other) =>
    one.key < other.key ? -1 : one.key > other.key ? 1 : 0,
  );
})();

const HEAD = [
  ...['table', 'split by', 'cells', 'ρ', 'cut'],
  ...ROSTERS.flatMap((roster) => [`${roster}: one`, `${roster}: mean of 4`]),
];

/** A line a table; bold where half of an interval is at most half of an average cell. */
export const worthTable = (): string => aligned([HEAD, ...TABLES.map(worthLine)]);

/** One of its lines. */
export function worthLine(table: PlannedTable): string[] {
  const { brackets } = planFor(50);
  const worths = ROSTERS.map((roster) => worthOf(table, roster, brackets));
  return [
    ...[table.key, table.by.join(' × ') || '–', String(cellCount(table, frozenFor(50).domains))],
    String(table.rho / 1_000_000),
    table.bound === undefined ? '–' : `${Math.round((worths.at(-1)?.cut ?? 0) * 100)} %`,
    ...worths.flatMap(({ quarter, rolling }) => [shown(quarter), rolling ? shown(rolling) : '–']),
  ];
}

function shown({ halfWidth, sufficient }: Told): string {
  const text = `${halfWidth.toFixed(2)}, ${Math.round(sufficient * 100)} %`;
  return halfWidth <= WIDEST ? `**${text}**` : text;
}

/** A table of Markdown. */
function aligned(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const line = (row: readonly string[]) =>
    `| ${row.map((text, column) => text.padEnd(widths[column] ?? 0)).join(' | ')} |`;
  const [head = [], ...body] = rows;
  return [line(head), line(widths.map((width) => '-'.repeat(width))), ...body.map(line)].join('\n');
}
