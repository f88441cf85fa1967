import {
  deleteRepresentative,
  listRepresentatives,
  putRepresentative,
} from '../../../db/catalogue/committees/store.js';
import { badInput, HubError, notFound } from '../../../standards/errors.js';
import { line } from '../../../standards/members/text.js';
import type { Context } from '../../context.js';
import { requireMember } from '../../members/groups/kept.js';
import { requireAdministration, requireLiveSeat } from '../../members/people/administered.js';
import { requireChair } from './chair.js';
import type { RemoveRepresentativeInput, SetRepresentativeInput } from './inputs.js';

/** Who speaks for which institution at the chair's committee. */
export async function representatives(context: Context) {
  return await listRepresentatives(context.op, requireChair(context).organizationId);
}

/** A voter of the committee speaks for an institution from now on; who may vote in an open ballot stays as it was. */
export async function setRepresentative(context: Context, input: SetRepresentativeInput) {
  const { seatId, organizationKey, alternate, address } = input;
  const { organizationId: committeeId } = requireChair(context);
  const seat = await requireLiveSeat(context, requireAdministration(context), seatId);
  if (seat.role !== 'voter') throw badInput('Only a voter speaks for an institution.', 'input.seatId');
  if (seat.invitedUntil) throw new HubError('CONFLICT', 'They have not accepted that seat yet.', 'input.seatId');
  const institution = await requireMember(context, organizationKey);
  await putRepresentative(context.op, {
    seatId,
    committeeId,
    institutionId: institution.id,
    alternate,
    address: address ? mailAddress(address) : null,
  });
  return { representatives: await representatives(context) };
}

export async function removeRepresentative(context: Context, { seatId }: RemoveRepresentativeInput) {
  requireChair(context);
  if (!(await deleteRepresentative(context.op, seatId))) throw notFound('representative');
  return { representatives: await representatives(context) };
}

/** An address that a line of a mail's header can hold (RFC 5321, without quoting). */
function mailAddress(text: string): string {
  const address = line(text, 'input.address');
  if (!/^[^\s<>(),;:"@]+@[^\s<>(),;:"@]+$/.test(address))
    throw badInput('An e-mail address was expected.', 'input.address');
  return address;
}
