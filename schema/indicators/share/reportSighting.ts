import { findIndicator } from '../../../db/indicators/read/indicators.js';
import { insertSightings } from '../../../db/indicators/write/sightings.js';
import type { Operation } from '../../../db/operation.js';
import { ALL_FIELDS } from '../../../standards/access/fields.js';
import { badInput } from '../../../standards/errors.js';
import type { SightingKind } from '../../../standards/indicators/types.js';
import type { Context } from '../../context.js';
import { requireVisible } from '../show/visible.js';
import { NOTHING_MORE } from '../show/wanted.js';
import type { ReportSightingInput } from '../types/sighting.js';
import { requireSeat } from './shareIndicator.js';

const MAX_COUNT = 999_999_999;

export async function reportSighting(context: Context, input: ReportSightingInput) {
  const { op, newId } = context;
  const { organizationId } = requireSeat(context);
  const { indicatorId } = input;
  const said = checkedSighting(context, input, 'input');
  requireVisible(op, await findIndicator(op, indicatorId, NOTHING_MORE));
  const sighting = { id: newId(), indicatorId, ...said };
  await insertSightings(op, { organizationId, sharedUnder: sharedUnderNow(op) }, [{ ...sighting, key: null }]);
  return { sighting: { ...sighting, mine: true, ownerId: organizationId, seen: ALL_FIELDS } };
}

type Said = Pick<ReportSightingInput, 'kind' | 'seenAt' | 'count'>;

/** @throws HubError BAD_USER_INPUT with the place below `at` */
export function checkedSighting({ now }: Context, { kind, seenAt, count }: Said, at: string) {
  if (count < 1 || count > MAX_COUNT) throw badInput(`A count is 1 to ${MAX_COUNT}.`, `${at}.count`);
  const present = now();
  if (seenAt && seenAt > present) throw badInput('A sighting is in the past.', `${at}.seenAt`);
  return { kind: kind as SightingKind, seenAt: seenAt ?? present, count };
}

export const sharedUnderNow = ({ disclosure: { inForce } }: Operation): string[] => (inForce ? [inForce.id] : []);
