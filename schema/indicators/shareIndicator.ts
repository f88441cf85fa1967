import { findIndicator } from '../../db/indicators/read.js';
import { insertIndicator, setPrivatePart, setPublisher, setRecipients } from '../../db/indicators/write.js';
import { findOrganizations } from '../../db/members/store.js';
import { isSeated, type SeatedActor } from '../../standards/access/actor.js';
import { badInput, HubError } from '../../standards/errors.js';
import type { Audience } from '../../standards/indicators/audience.js';
import type { Context } from '../context.js';
import { newContent, privatePart } from './content.js';
import type { IndicatorContentInput } from './inputs.js';
import { requireVisible } from './visible.js';
import { EVERYTHING } from './wanted.js';

export async function shareIndicator(context: Context, input: IndicatorContentInput) {
  const { op, newId, now, fingerprintKey } = context;
  const { organizationId } = requireSeat(context);
  const content = newContent(input, fingerprintKey, now());
  const recipients = await recipientIds(context, input.recipients ?? [], content.audience, 'input.recipients');
  const part = input.private ? privatePart(input.private, 'input.private') : null;
  const id = newId();
  await insertIndicator(op, { id, organizationId, at: now(), content });
  if (!input.anonymous) await setPublisher(op, id, organizationId);
  if (recipients.length > 0) await setRecipients(op, id, recipients);
  if (part) await setPrivatePart(op, id, organizationId, part);
  context.published();
  return { indicator: requireVisible(op.actor, await findIndicator(op, id, EVERYTHING)) };
}

export function requireSeat({ op }: Context): SeatedActor {
  if (!isSeated(op.actor)) throw new HubError('FORBIDDEN', 'Only a seated member acts on indicators.');
  return op.actor;
}

/** Ids of named recipients: institutions, and only of what is not for every member anyway. */
export async function recipientIds(
  { op }: Context,
  keys: readonly string[],
  audience: Audience,
  at: string,
): Promise<string[]> {
  if (keys.length === 0) return [];
  if (audience !== 'recipients') throw badInput('CLEAR and GREEN go to every member: no recipients.', at);
  const found = await findOrganizations(op, keys);
  const unknown = keys.find((key) => !found.some((row) => row.key === key && row.kind === 'institution'));
  if (unknown !== undefined) throw badInput(`No institution is named ${unknown.slice(0, 64)}.`, at);
  return found.map(({ id }) => id);
}
