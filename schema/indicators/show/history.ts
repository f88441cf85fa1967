import DataLoader from 'dataloader';
import { listVersions } from '../../../db/indicators/read/versions.js';
import type { Operation } from '../../../db/operation.js';
import { changesBetween, type FieldChange } from '../../../standards/indicators/history.js';
import { groupBy } from '../../group.js';
import type { VisibleIndicator } from './visible.js';

const NEWEST = 100;

interface Owned {
  readonly ownerId: string | null;
}

export interface EarlierVersion extends Owned {
  readonly version: number;
  readonly replacedAt: Date;
  readonly changes: readonly (FieldChange & Owned)[];
}

/** What each own indicator on a page said before, in one statement for all of them; null for another's. */
export const historiesLoader = (op: Operation): DataLoader<VisibleIndicator, EarlierVersion[] | null> =>
  new DataLoader(async (indicators) => {
    const own = indicators.filter(({ mine }) => mine).map(({ id }) => id);
    const rows = own.length === 0 ? [] : await listVersions(op, [...new Set(own)], NEWEST);
    const byIndicator = groupBy(rows, (row) => row.indicatorId);
    return indicators.map(({ id, mine, ownerId }) =>
      mine
        ? (byIndicator.get(id) ?? []).map(({ version, replacedAt, content, next }) => ({
            ownerId,
            version,
            replacedAt,
            changes: changesBetween(content, next).map((change) => ({ ownerId, ...change })),
          }))
        : null,
    );
  });
