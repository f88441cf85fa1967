import { type BulkRow, insertMany } from '../../../db/indicators/write/bulk.js';
import type { Tlp } from '../../../standards/access/tlp.js';
import type { UnknownMarkings } from '../../../standards/indicators/intake/intake.js';
import type { Context } from '../../context.js';
import { takeUpload } from '../../uploads/upload.js';
import type { Pieces } from '../../work/aside.js';
import type { ImportIndicatorsInput } from '../types/importing.js';
import { namedByKind } from './named.js';
import type { IndicatorFile, IndicatorPiece, NotShared } from './readIndicators.js';
import { requireSeat } from './shareIndicator.js';

/** The good objects of a file are shared, the bad ones reported with their place and reason. */
export async function importIndicators(context: Context, input: ImportIndicatorsInput) {
  const { op, now, newId } = context;
  const { organizationId } = requireSeat(context);
  const to = await namedByKind(context, input, 'input');
  const read = context.aside({ ...orderOf(context, input), task: 'readIndicators', file: input.uploadId });
  await takeUpload(context, input.uploadId);
  const { rejected, rejectedCount, kept, keptCount, skipped } = read.first() as NotShared;
  const given = { count: 0 };
  const rows = rowsOf(context, read, given);
  const importId = newId();
  const imported = await insertMany(op, { organizationId, importId, named: !input.anonymous, to, at: now(), rows });
  context.published();
  return {
    importId: imported > 0 ? importId : null,
    imported,
    unchanged: given.count - imported,
    rejected,
    rejectedCount,
    kept,
    keptCount,
    skipped,
  };
}

/** Read anew under another policy: what fits, and under what it is shared, is that one's to say. */
function orderOf({ op, now }: Context, { uploadId, format, type, tlp, unknownMarkings }: ImportIndicatorsInput) {
  const policy = op.disclosure.inForce;
  const file = {
    format: format as IndicatorFile['format'],
    type: type ?? null,
    tlp: tlp as Tlp,
    unknownMarkings: unknownMarkings as UnknownMarkings,
  };
  return {
    key: JSON.stringify([uploadId, file, policy?.id]),
    input: { ...file, at: now(), policy },
  };
}

async function* rowsOf(
  { newId }: Context,
  read: Pieces<IndicatorPiece>,
  given: { count: number },
): AsyncGenerator<BulkRow[], void> {
  for await (const piece of read.after(1)) {
    const { rows } = piece as Extract<IndicatorPiece, { rows: unknown }>;
    given.count += rows.length;
    yield rows.map((row) => ({ id: newId(), ...row }));
  }
}
