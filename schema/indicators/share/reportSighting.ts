import { findIndicator } from '../../../db/indicators/read/indicators.js';
import { insertSighting } from '../../../db/indicators/write/sightings.js';
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
  const { op, newId, now } = context;
  const { organizationId } = requireSeat(context);
  const { indicatorId, count } = input;
  if (count < 1 || count > MAX_COUNT) throw badInput(`A count is 1 to ${MAX_COUNT}.`, 'input.count');
  const seenAt = input.seenAt ?? now();
  if (seenAt > now()) throw badInput('A sighting is in the past.', 'input.seenAt');
  requireVisible(op, await findIndicator(op, indicatorId, NOTHING_MORE));
  const sharedUnder = op.disclosure.inForce ? [op.disclosure.inForce.id] : [];
  const sighting = { id: newId(), indicatorId, kind: input.kind as SightingKind, seenAt, count };
  await insertSighting(op, { ...sighting, organizationId, sharedUnder });
  return { sighting: { ...sighting, mine: true, ownerId: organizationId, seen: ALL_FIELDS } };
}
