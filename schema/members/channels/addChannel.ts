import { findPlace, insertChannel } from '../../../db/members/channels.js';
import { HubError } from '../../../standards/errors.js';
import { channelKey, region } from '../../../standards/members/organization.js';
import { line } from '../../../standards/members/text.js';
import type { Context } from '../../context.js';
import { nameFrom } from '../../localized.js';
import { requireInstitution } from '../institution.js';
import type { AddChannelInput } from './inputs.js';

export async function addChannel(context: Context, input: AddChannelInput) {
  const { op, newId, now } = context;
  const { organizationId } = requireInstitution(context, 'channel:manage');
  const institution = await findPlace(op, organizationId, null);
  const key = channelKey(institution?.key ?? '', input.key, 'input.key');
  if (await findPlace(op, organizationId, key)) {
    throw new HubError('CONFLICT', `You have a channel ${key} already.`, 'input.key');
  }
  await insertChannel(op, {
    id: newId(),
    institutionId: organizationId,
    key,
    name: nameFrom(input.name, 'input.name'),
    sector: input.sector ? line(input.sector, 'input.sector') : null,
    region: input.region ? region(input.region, 'input.region') : null,
    createdAt: now(),
  });
  return { channel: await findPlace(op, organizationId, key) };
}
