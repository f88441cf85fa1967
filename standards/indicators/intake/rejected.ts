import type { Rejection } from './intake.js';

/** What is wrong alike with rows of a file, and with which of them: `2-5,9`. */
export interface RejectedRows {
  readonly reason: string;
  readonly count: number;
  readonly rows: string;
}

/** How many reasons are told apart; a file of which each row is wrong in a way of its own is no file. */
const MAX_REASONS = 1_000;
const OTHER = 'Another reason: send this row alone to read it.';

/** Every row that was rejected, however many there are: what is said of each once for all. */
export function byReason(rejected: readonly Rejection[]): RejectedRows[] {
  const rows = new Map<string, number[]>();
  for (const { row, reason } of rejected) {
    const told = rows.has(reason) || rows.size < MAX_REASONS ? reason : OTHER;
    const known = rows.get(told);
    if (known) known.push(row);
    else rows.set(told, [row]);
  }
  return [...rows].map(([reason, numbers]) => ({ reason, count: numbers.length, rows: rangesOf(numbers) }));
}

/** Numbers in their order as ranges. */
function rangesOf(numbers: readonly number[]): string {
  const ranges: [first: number, last: number][] = [];
  for (const number of numbers) {
    const open = ranges.at(-1);
    if (open && (number === open[1] || number === open[1] + 1)) open[1] = number;
    else ranges.push([number, number]);
  }
  return ranges.map(([first, last]) => (first === last ? `${first}` : `${first}-${last}`)).join(',');
}

/** The reason of each row, as `byReason` put it together. */
export function reasonsByRow(groups: readonly Pick<RejectedRows, 'reason' | 'rows'>[]): ReadonlyMap<number, string> {
  const reasons = new Map<number, string>();
  for (const { reason, rows } of groups) {
    for (const range of rows.split(',')) {
      const [first = 0, last = first] = range.split('-').map(Number);
      for (let row = first; row <= last; row++)
        reasons.set(row, reasons.has(row) ? `${reasons.get(row)} ${reason}` : reason);
    }
  }
  return reasons;
}
