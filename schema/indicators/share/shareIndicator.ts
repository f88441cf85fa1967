import { findAlike } from '../../../db/indicators/read/alike.js';
import { findIndicator } from '../../../db/indicators/read/indicators.js';
import { insertIndicator, setNamed, setPublisher } from '../../../db/indicators/write/indicators.js';
import { storePrivatePart } from '../../../db/indicators/write/sealPart.js';
import { isSeated, type SeatedActor } from '../../../standards/access/actor.js';
import { HubError } from '../../../standards/errors.js';
import type { Context } from '../../context.js';
import { requireVisible } from '../show/visible.js';
import { EVERYTHING } from '../show/wanted.js';
import type { IndicatorContentInput } from '../types/indicator.js';
import { isGuess, newContent, privatePart } from './content.js';
import { extend } from './extend.js';
import { namedBy, saysWhom } from './named.js';

export async function shareIndicator(context: Context, input: IndicatorContentInput) {
  const { op, newId, now, vault } = context;
  const { organizationId } = requireSeat(context);
  const content = newContent(input, op.disclosure.inForce, now());
  const named = await namedBy(context, input, content.tlp, 'input');
  const part = input.private ? privatePart(input.private, 'input.private') : null;
  const alike = await findAlike(op, content, { organizationId, anonymous: input.anonymous ?? false, named });
  if (alike && (await extend(context, alike, input, part)))
    return { ...(await shown(context, alike, input)), extended: true };
  const id = newId();
  await insertIndicator(op, { id, organizationId, at: now(), content });
  if (!input.anonymous) await setPublisher(op, id, organizationId);
  if (saysWhom(input)) await setNamed(op, id, named, now());
  if (part) await storePrivatePart(op, vault, id, organizationId, part);
  context.published();
  return { ...(await shown(context, id, input)), extended: false };
}

const shown = async ({ op }: Context, id: string, input: IndicatorContentInput) => ({
  indicator: requireVisible(op, await findIndicator(op, id, EVERYTHING)),
  typeGuessed: isGuess(input),
});

export function requireSeat({ op }: Context): SeatedActor {
  if (!isSeated(op.actor)) throw new HubError('FORBIDDEN', 'Only a seated member acts on indicators.');
  return op.actor;
}
