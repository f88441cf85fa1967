import type { IndicatorRow } from '../../db/indicators/row.js';
import type { Actor } from '../../standards/access/actor.js';
import { permitsOn } from '../../standards/access/permissions.js';
import { notFound } from '../../standards/errors.js';

/** Whether the row is the reader's to see; row-level security says the same of the table, and either holds without the other. */
const isVisible = (actor: Actor, row: IndicatorRow): boolean =>
  row.audience === 'members' || row.received || permitsOn(actor, 'indicator:read-private', row);

/** A row as its reader may have it: the owner's part only to the owner. The row is this operation's own, and is changed. */
function disclose(actor: Actor, row: IndicatorRow): IndicatorRow & { mine: boolean } {
  const mine = permitsOn(actor, 'indicator:read-private', row);
  if (!mine) {
    row.private = null;
    row.recipients = undefined;
  }
  if (row.publisherKey) row.publisher = { key: row.publisherKey } as IndicatorRow['publisher'];
  return Object.assign(row, { mine });
}

export type VisibleIndicator = ReturnType<typeof disclose>;

export const visibleIndicators = (actor: Actor, rows: readonly IndicatorRow[]): VisibleIndicator[] =>
  rows.filter((row) => isVisible(actor, row)).map((row) => disclose(actor, row));

/** The indicator, or NOT_FOUND for one that is absent and one that is hidden alike. */
export function requireVisible(actor: Actor, row: IndicatorRow | undefined): VisibleIndicator {
  const [found] = row ? visibleIndicators(actor, [row]) : [];
  if (!found) throw notFound('indicator');
  return found;
}
