import { isDeepStrictEqual } from 'node:util';
import { findIndicator } from '../../../db/indicators/read/indicators.js';
import { replaceContent } from '../../../db/indicators/write/indicators.js';
import { storePrivatePart } from '../../../db/indicators/write/sealPart.js';
import { extendedBy } from '../../../standards/indicators/extend.js';
import type { PrivatePart } from '../../../standards/indicators/private.js';
import type { Context } from '../../context.js';
import { requireVisible, type VisibleIndicator } from '../show/visible.js';
import { EVERYTHING } from '../show/wanted.js';
import type { IndicatorContentInput } from '../types/indicator.js';
import { correctedContent, saysOtherwise } from './content.js';

/**
 * Says an own indicator again: one that the institution shares already says more then, in the place of a second one. False where
 * it has a private part that says something else: that is another case, and one indicator holds one.
 */
export async function extend(
  context: Context,
  id: string,
  input: IndicatorContentInput,
  part: PrivatePart | null,
): Promise<boolean> {
  const { op, now, vault } = context;
  const row = requireVisible(op, await findIndicator(op, id, EVERYTHING));
  const kept = part && (await keptPart(context, row));
  if (kept && !isDeepStrictEqual(kept, part)) return false;
  // On the same thing it is already.
  const { type: _, value: __, ...changes } = extendedBy(row, input, now());
  const content = correctedContent(row, changes, op.disclosure.inForce, 'input');
  if (saysOtherwise(row, content)) {
    await replaceContent(op, { id, version: row.version, at: now(), content, revoked: false });
    context.published();
  }
  if (part && !kept) await storePrivatePart(op, vault, id, row.ownerId as string, part);
  return true;
}

async function keptPart({ privateParts }: Context, row: VisibleIndicator): Promise<PrivatePart | null> {
  const opened = await privateParts.load(row);
  if (!opened) return null;
  const { ownerId: _, ...part } = opened;
  return part as PrivatePart;
}
