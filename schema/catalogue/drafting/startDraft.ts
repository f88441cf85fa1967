import semver from 'semver';
import { copyVersion } from '../../../db/catalogue/drafting/store.js';
import { findVersion, listVersions } from '../../../db/catalogue/store.js';
import { isReleased } from '../../../standards/catalogue/lifecycle.js';
import { badInput, HubError } from '../../../standards/errors.js';
import type { Context } from '../../context.js';
import { requireVisible } from '../visible.js';
import { writeDown } from './edit/save.js';
import type { StartDraftInput } from './inputs.js';
import { requireDrafter } from './requireDraft.js';

/** A draft that says what a released version says. Who starts one has drafted nothing yet, which is written down all the same. */
export async function startDraft(context: Context, { fromVersionId, number }: StartDraftInput) {
  const { op, now, newId } = context;
  const { version: from, actor } = await requireDrafter(context, fromVersionId, 'input.fromVersionId');
  if (!isReleased(from.status))
    throw new HubError(
      'CONFLICT',
      `A draft starts from a released version; this is ${from.status}.`,
      'input.fromVersionId',
    );
  if (semver.valid(number) !== number || number.length > 64)
    throw badInput('A version as SemVer 2.0.0 writes it was expected.', 'input.number');
  if (semver.lte(number, from.version))
    throw badInput(`${number} does not come after ${from.version}.`, 'input.number');
  const others = await listVersions(op, [from.standardKey]);
  if (others.some(({ version }) => version === number))
    throw new HubError('CONFLICT', `There is a version ${number} already.`, 'input.number');
  const id = newId();
  await copyVersion(op, { id, from: from.id, version: number, createdAt: now() });
  const start = { key: '/nodes', kind: 'start', revision: 1, before: null, after: { from: from.version } } as const;
  await writeDown(context, id, actor.seatId, [start]);
  context.published();
  return { version: requireVisible(context, await findVersion(op, id)) };
}
