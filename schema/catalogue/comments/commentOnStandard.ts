import { findComment, hasRequirement, insertComment } from '../../../db/catalogue/comments/store.js';
import { mandateOf } from '../../../db/catalogue/committees/store.js';
import { findVersion } from '../../../db/catalogue/store.js';
import { isSeated, type SeatedActor } from '../../../standards/access/actor.js';
import { prose } from '../../../standards/catalogue/prose.js';
import { badInput, HubError } from '../../../standards/errors.js';
import type { Context } from '../../context.js';
import { requireVisible, type ToldVersion } from '../visible.js';
import type { CommentOnStandardInput } from './inputs.js';

/** In the name of the actor's organization; a voter's, of the institution they speak for. */
export async function commentOnStandard(context: Context, { versionId, requirementKey, body }: CommentOnStandardInput) {
  const { op, now, newId } = context;
  if (!isSeated(op.actor)) throw new HubError('FORBIDDEN', 'Members, voters and regulators comment.');
  const version = requireVisible(context, await findVersion(op, versionId));
  refuseOutsidePeriod(version, now());
  if (requirementKey && !(await hasRequirement(op, versionId, requirementKey)))
    throw badInput('The version has no requirement of this key.', 'input.requirementKey');
  const id = newId();
  await insertComment(op, {
    id,
    versionId,
    requirementKey: requirementKey || null,
    organizationId: await organizationOf(context, op.actor),
    seatId: op.actor.seatId,
    body: prose(body, 'input.body'),
    createdAt: now(),
  });
  context.published();
  return { comment: await findComment(op, id) };
}

function refuseOutsidePeriod({ status, commentUntil }: ToldVersion, now: Date): void {
  if (status === 'comment' && commentUntil && now < commentUntil) return;
  const why = status === 'comment' ? `its comment period ended ${commentUntil?.toISOString()}` : `it is ${status}`;
  throw new HubError('CONFLICT', `A version is commented on in its comment period; ${why}.`, 'input.versionId');
}

async function organizationOf({ op }: Context, { role, seatId, organizationId }: SeatedActor): Promise<string> {
  if (role !== 'voter') return organizationId;
  const mandate = await mandateOf(op, seatId);
  if (!mandate) throw new HubError('FORBIDDEN', 'This seat speaks for no institution; the chair says for which.');
  return mandate.institutionId;
}
