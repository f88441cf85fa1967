import { findIndicator } from '../../db/indicators/read.js';
import { replaceContent, setPrivatePart, setPublisher, setRecipients } from '../../db/indicators/write.js';
import { HubError } from '../../standards/errors.js';
import type { Context } from '../context.js';
import { correctedContent, privatePart } from './content.js';
import type { CorrectIndicatorInput, RevokeIndicatorInput } from './inputs.js';
import { recipientIds, requireSeat } from './shareIndicator.js';
import { requireVisible, type VisibleIndicator } from './visible.js';
import { EVERYTHING } from './wanted.js';

export async function correctIndicator(context: Context, { id, version, changes }: CorrectIndicatorInput) {
  const { op, now, fingerprintKey } = context;
  const { organizationId } = requireSeat(context);
  const row = await requireOwn(context, id);
  if (row.revoked) throw new HubError('CONFLICT', 'A revoked indicator does not change any more.', 'input.id');
  const content = correctedContent(row, changes, fingerprintKey);
  const recipients = await newRecipients(context, row, changes.recipients, content.audience);
  const part = changes.private ? privatePart(changes.private, 'input.changes.private') : null;
  await replace(context, { id, version, at: now(), content, revoked: false });
  if (recipients) await setRecipients(op, id, recipients);
  if (typeof changes.anonymous === 'boolean') await setPublisher(op, id, changes.anonymous ? null : organizationId);
  if (part) await setPrivatePart(op, id, organizationId, part);
  context.published();
  return { indicator: await requireOwn(context, id) };
}

/** Others see that it is revoked and why it was shared; it matches no search for live ones. */
export async function revokeIndicator(context: Context, { id, version }: RevokeIndicatorInput) {
  const row = await requireOwn(context, id);
  if (row.revoked) throw new HubError('CONFLICT', 'It is revoked already.', 'input.id');
  await replace(context, { id, version, at: context.now(), content: row, revoked: true });
  context.published();
  return { indicator: await requireOwn(context, id) };
}

/** One's own indicator; NOT_FOUND for what is hidden or absent, FORBIDDEN for what is seen but another's. */
async function requireOwn({ op }: Context, id: string): Promise<VisibleIndicator> {
  const row = requireVisible(op.actor, await findIndicator(op, id, EVERYTHING));
  if (!row.mine) throw new HubError('FORBIDDEN', 'Only its owner changes an indicator.');
  return row;
}

async function replace({ op }: Context, change: Parameters<typeof replaceContent>[1]): Promise<void> {
  if (!(await replaceContent(op, change))) {
    throw new HubError('CONFLICT', 'The indicator was changed since you read it.', 'input.version');
  }
}

/** Null leaves the recipients as they are; a label that opens it to every member names none. */
async function newRecipients(
  context: Context,
  row: VisibleIndicator,
  keys: readonly string[] | null | undefined,
  audience: VisibleIndicator['audience'],
) {
  if (keys) return await recipientIds(context, keys, audience, 'input.changes.recipients');
  return audience === 'members' && row.audience === 'recipients' ? [] : null;
}
