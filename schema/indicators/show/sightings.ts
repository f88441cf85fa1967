import DataLoader from 'dataloader';
import { listSightings, type SightingRow } from '../../../db/indicators/read/sightings.js';
import type { Operation } from '../../../db/operation.js';
import type { Actor } from '../../../standards/access/actor.js';
import type { Reader } from '../../../standards/access/disclosure.js';
import { ALL_FIELDS, type FieldSet, includes, NO_FIELDS } from '../../../standards/access/fields.js';
import { permitsOn } from '../../../standards/access/permissions.js';
import { relationsTo } from '../../../standards/access/relations.js';
import { groupBy } from '../../group.js';
import type { VisibleIndicator } from './visible.js';

const NEWEST = 20;

type SightingNode = SightingRow & { mine: boolean; seen: FieldSet };

/** The newest sightings of each indicator on a page, in one statement for all of them. */
export const sightingsLoader = (op: Operation): DataLoader<VisibleIndicator, SightingNode[]> =>
  new DataLoader(async (indicators) => {
    // Two fields of a document may come upon one indicator, as two rows.
    const rows = await listSightings(op, [...new Set(indicators.map(({ id }) => id))], NEWEST);
    const byIndicator = groupBy(rows, (row) => row.indicatorId);
    return indicators.map((indicator) =>
      (byIndicator.get(indicator.id) ?? [])
        .map((row) => discloseSighting(op, indicator, row))
        .filter((node) => node !== null),
    );
  });

/** Whoever shared the indicator is to its sightings as one it names. */
export const relationsToSighting = (actor: Actor, indicator: VisibleIndicator): readonly Reader[] =>
  relationsTo(actor, { ...indicator.reached, received: indicator.reached.received || indicator.mine });

/** Whoever reported a sighting sees all of it; null where the reader is not shown that it is there. */
export function discloseSighting(
  { actor, disclosure }: Operation,
  indicator: VisibleIndicator,
  row: SightingRow,
): SightingNode | null {
  const mine = permitsOn(actor, 'sighting:read-reporter', { ownerId: row.ownerId, seen: NO_FIELDS });
  const seen = mine
    ? ALL_FIELDS
    : disclosure.seen(row.sharedUnder, indicator.tlp, relationsToSighting(actor, indicator));
  if (!includes(seen, 'sighting.count')) return null;
  return {
    ...row,
    kind: includes(seen, 'sighting.kind') ? row.kind : null,
    seenAt: includes(seen, 'sighting.seenAt') ? row.seenAt : null,
    mine,
    seen,
  };
}
