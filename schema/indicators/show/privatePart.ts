import type { Context } from '../../context.js';
import type { VisibleIndicator } from './visible.js';

/** The owner's part of an own indicator; that it was read is logged, by the owner's own people too. */
export async function privatePart({ privateParts, reads }: Context, root: VisibleIndicator, fields: readonly string[]) {
  if (!root.mine) return null;
  const part = await privateParts.load(root);
  if (part) {
    reads({
      ownerId: part.ownerId,
      objectType: 'indicator',
      objectId: root.id,
      fields: fields.map((field) => `private.${field}`),
    });
  }
  return part;
}
