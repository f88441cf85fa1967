import { findIndicator } from '../../../db/indicators/read/indicators.js';
import { hasImport, ownAmong, recall, type Which } from '../../../db/indicators/write/recall.js';
import { badInput, HubError, notFound } from '../../../standards/errors.js';
import type { Context } from '../../context.js';
import { requireInstitution } from '../../members/institution.js';
import { requireVisible } from '../show/visible.js';
import { NOTHING_MORE } from '../show/wanted.js';
import type { RecallIndicatorsInput, UndoImportInput } from '../types/recalling.js';

const MAX_IDS = 1_000;

/** Done while an incident stops the sharing too: it only ever takes back. */
export async function recallIndicators(context: Context, { indicatorIds }: RecallIndicatorsInput) {
  const { organizationId } = requireInstitution(context, 'indicator:recall');
  if (indicatorIds.length === 0 || indicatorIds.length > MAX_IDS) {
    throw badInput(`Name 1 to ${MAX_IDS} indicators.`, 'input.indicatorIds');
  }
  const own = new Set(await ownAmong(context.op, organizationId, indicatorIds));
  const other = indicatorIds.findIndex((id) => !own.has(id.toLowerCase()));
  if (other >= 0) await refuse(context, indicatorIds[other] as string, `input.indicatorIds.${other}`);
  return await taken(context, organizationId, { ids: indicatorIds });
}

export async function undoImport(context: Context, { importId }: UndoImportInput) {
  const { organizationId } = requireInstitution(context, 'indicator:recall');
  if (!(await hasImport(context.op, organizationId, importId))) throw notFound('import');
  return await taken(context, organizationId, { importId });
}

async function taken(context: Context, organizationId: string, which: Which) {
  const done = await recall(context.op, { organizationId, which, at: context.now() });
  context.published();
  return done;
}

/** NOT_FOUND for what is hidden or absent, FORBIDDEN for what is seen but another's. */
async function refuse({ op }: Context, id: string, at: string): Promise<never> {
  requireVisible(op, await findIndicator(op, id, NOTHING_MORE));
  throw new HubError('FORBIDDEN', 'Only its owner takes an indicator back.', at);
}
