import type { IndicatorContent } from '../../../db/indicators/columns.js';
import { findIndicator } from '../../../db/indicators/read/indicators.js';
import {
  type Named,
  redeliver,
  replaceContent,
  setNamed,
  setPublisher,
} from '../../../db/indicators/write/indicators.js';
import { storePrivatePart } from '../../../db/indicators/write/sealPart.js';
import type { Tlp } from '../../../standards/access/tlp.js';
import { HubError } from '../../../standards/errors.js';
import { audienceOf } from '../../../standards/indicators/audience.js';
import type { Context } from '../../context.js';
import { requireVisible, type VisibleIndicator } from '../show/visible.js';
import { EVERYTHING } from '../show/wanted.js';
import type { CorrectIndicatorInput, RevokeIndicatorInput } from '../types/changing.js';
import type { IndicatorContentInput } from '../types/indicator.js';
import { correctedContent, isGuess, policiesWith, privatePart, saysOtherwise } from './content.js';
import { type NamedInput, NOBODY, namedBy, saysWhom } from './named.js';
import { requireSeat } from './shareIndicator.js';

export async function correctIndicator(context: Context, { id, version, changes }: CorrectIndicatorInput) {
  const { op, now, vault } = context;
  const { organizationId } = requireSeat(context);
  const row = await requireOwn(context, id);
  if (row.revoked) throw new HubError('CONFLICT', 'A revoked indicator does not change any more.', 'input.id');
  if (row.version !== version) throw changedSince();
  const content = correctedContent(row, changes, op.disclosure.inForce, 'input.changes');
  const named = await newlyNamed(context, row, changes, content.tlp);
  const part = changes.private === undefined ? null : privatePart(changes.private ?? {}, 'input.changes.private');
  await announce(context, row, changes, content, named);
  if (named) await setNamed(op, id, named, now());
  if (typeof changes.anonymous === 'boolean') await setPublisher(op, id, changes.anonymous ? null : organizationId);
  if (part) await storePrivatePart(op, vault, id, organizationId, part);
  return { indicator: await requireOwn(context, id), typeGuessed: isGuess(changes) };
}

/**
 * A new version where others read something new, a new place in the feed where somebody reads it for the first time, and
 * nothing otherwise: that the owner's part changed is the owner's affair.
 */
async function announce(
  context: Context,
  row: VisibleIndicator,
  changes: IndicatorContentInput,
  content: IndicatorContent,
  named: Named | null,
): Promise<void> {
  const { op, now } = context;
  const renamed = typeof changes.anonymous === 'boolean' && changes.anonymous === (row.publisher !== null);
  if (renamed || saysOtherwise(row, content)) {
    await replace(context, { id: row.id, version: row.version, at: now(), content, revoked: false });
  } else if (named && reachesMore(row, named)) await redeliver(op, row.id);
  else return;
  context.published();
}

const reachesMore = (row: VisibleIndicator, { organizations, groups, seats }: Named): boolean =>
  organizations.some((id) => !row.recipients?.some((known) => known.id === id)) ||
  groups.some((id) => !row.groups?.includes(id)) ||
  seats.some((id) => !row.seats?.includes(id));

/** Others see that it is revoked and why it was shared; it matches no search for live ones. */
export async function revokeIndicator(context: Context, { id, version }: RevokeIndicatorInput) {
  const row = await requireOwn(context, id);
  if (row.revoked) throw new HubError('CONFLICT', 'It is revoked already.', 'input.id');
  const { audience } = row.reached;
  const content = { ...row, audience, sharedUnder: policiesWith(row.sharedUnder, null) };
  await replace(context, { id, version, at: context.now(), content, revoked: true });
  context.published();
  return { indicator: await requireOwn(context, id), typeGuessed: false };
}

/** One's own indicator; NOT_FOUND for what is hidden or absent, FORBIDDEN for what is seen but another's. */
async function requireOwn({ op }: Context, id: string): Promise<VisibleIndicator> {
  const row = requireVisible(op, await findIndicator(op, id, EVERYTHING));
  if (!row.mine) throw new HubError('FORBIDDEN', 'Only its owner changes an indicator.');
  return row;
}

async function replace({ op }: Context, change: Parameters<typeof replaceContent>[1]): Promise<void> {
  if (!(await replaceContent(op, change))) throw changedSince();
}

const changedSince = () => new HubError('CONFLICT', 'The indicator was changed since you read it.', 'input.version');

/** Absent leaves those named as they are; a label that lets nobody of their kind be named leaves none. */
async function newlyNamed(
  context: Context,
  row: VisibleIndicator,
  changes: NamedInput,
  tlp: Tlp,
): Promise<Named | null> {
  if (saysWhom(changes)) return await namedBy(context, changes, tlp, 'input.changes');
  return kindOf(tlp) === kindOf(row.tlp) ? null : NOBODY;
}

const kindOf = (tlp: Tlp) => (tlp === 'red' ? 'individuals' : audienceOf(tlp));
