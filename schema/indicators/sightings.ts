import DataLoader from 'dataloader';
import { listSightings, type SightingRow } from '../../db/indicators/sightings.js';
import type { Operation } from '../../db/operation.js';
import { permitsOn } from '../../standards/access/permissions.js';
import { groupBy } from '../group.js';

const NEWEST = 20;

type SightingNode = SightingRow & { mine: boolean };

/** The newest sightings of each indicator on a page, in one statement for all of them. */
export const sightingsLoader = (op: Operation): DataLoader<string, SightingNode[]> =>
  new DataLoader(async (indicatorIds) => {
    const rows = await listSightings(op, indicatorIds, NEWEST);
    const nodes = rows.map((row) => ({ ...row, mine: permitsOn(op.actor, 'sighting:read-reporter', row) }));
    const byIndicator = groupBy(nodes, (node) => node.indicatorId);
    return indicatorIds.map((id) => byIndicator.get(id) ?? []);
  });
