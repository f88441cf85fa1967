import { findIndicator } from '../../../db/indicators/read/indicators.js';
import { releaseSightings } from '../../../db/indicators/write/sightings.js';
import type { Context } from '../../context.js';
import { requireVisible } from '../show/visible.js';
import { NOTHING_MORE } from '../show/wanted.js';
import type { ConsentToAudienceInput } from '../types/sighting.js';
import { requireSeat } from './shareIndicator.js';

/**
 * Here a reporter lets what they saw go as far as the indicator goes now. They are told of their own sightings alone, held back or
 * not: which of them were would tell whom the indicator names.
 */
export async function consentToAudience(context: Context, { indicatorId }: ConsentToAudienceInput) {
  const { op } = context;
  const { organizationId } = requireSeat(context);
  requireVisible(op, await findIndicator(op, indicatorId, NOTHING_MORE));
  return { sightings: await releaseSightings(op, indicatorId, organizationId) };
}
