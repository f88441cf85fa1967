import { listStandards } from '../../../db/catalogue/store.js';
import { daysAfter } from '../../../standards/catalogue/ballot/rule.js';
import { notFound } from '../../../standards/errors.js';
import type { Context } from '../../context.js';
import { headsOf } from './heads.js';
import { actingOfficer, unsigned } from './keys.js';

/** How long a head lasts unless somebody says otherwise. */
const HEAD_DAYS = 30;

/** Which release of a standard is the newest, as its committee's officers say; to them also what there is to sign. */
export async function standardHead(context: Context, key: string) {
  const { op, now } = context;
  const [standard] = await listStandards(op, { first: 1, after: null, key });
  if (!standard) throw notFound('standard');
  const { inForce, pending, draw } = await headsOf(context, standard);
  if (!actingOfficer(op, standard.committee.id)) return { inForce, pending: null };
  if (!draw || pending.length > 0) return { inForce, pending };
  const at = now();
  const times = { issuedAt: at.toISOString(), expiresAt: daysAfter(at, HEAD_DAYS).toISOString() };
  return { inForce, pending: [unsigned('head', draw(times))] };
}
