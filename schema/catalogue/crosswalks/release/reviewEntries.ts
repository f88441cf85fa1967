import { listEntries, reviewEntries } from '../../../../db/catalogue/crosswalks/entries.js';
import { findCrosswalkVersion, touchDraft } from '../../../../db/catalogue/crosswalks/store.js';
import { HubError, notFound } from '../../../../standards/errors.js';
import type { Context } from '../../../context.js';
import { refuseTooMany } from '../edit/setCrosswalkEntries.js';
import { changedSince, requireDraft } from '../own.js';
import { isReviewed } from '../read/entries.js';
import { requireCrosswalk } from '../visible.js';
import type { ReviewCrosswalkEntriesInput } from './inputs.js';

/** Whoever wrote an entry, in whichever of their seats, is not who reviews it. */
export async function reviewCrosswalkEntries(context: Context, input: ReviewCrosswalkEntriesInput) {
  const { op, now } = context;
  const named = input.entryIds ?? null;
  refuseTooMany(named ?? [], 'input.entryIds');
  const { version, actor } = await requireDraft(context, input);
  const rows = await listEntries(op, [version.id]);
  if (named?.some((id) => rows.every((row) => row.id !== id))) throw notFound('entry');
  const meant = rows.filter((row) => !isReviewed(row) && (named?.includes(row.id) ?? true));
  const others = meant.filter(({ authorPersonId }) => authorPersonId !== actor.personId);
  if (named && others.length < meant.length)
    throw new HubError('FORBIDDEN', 'Somebody else reviews what you wrote.', 'input.entryIds');
  if (!(await touchDraft(op, version, version))) throw changedSince();
  const ids = others.map(({ id }) => id);
  const reviewed = await reviewEntries(op, ids, { seatId: actor.seatId, personId: actor.personId, at: now() });
  return { version: requireCrosswalk(context, await findCrosswalkVersion(op, version.id)), reviewed };
}
