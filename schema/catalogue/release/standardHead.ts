import { listStandards } from '../../../db/catalogue/store.js';
import { daysAfter } from '../../../standards/catalogue/ballot/rule.js';
import { canonicalJson } from '../../../standards/catalogue/digest.js';
import { notFound } from '../../../standards/errors.js';
import type { Context } from '../../context.js';
import { headsOf } from './heads.js';
import { actingOfficer } from './keys.js';

/** How long a head lasts unless somebody says otherwise. */
const HEAD_DAYS = 30;

/** Which release of a standard is the newest, as its committee's officers say; to them also what there is to sign. */
export async function standardHead(context: Context, key: string) {
  const { op, now } = context;
  const [standard] = await listStandards(op, { first: 1, after: null, key });
  if (!standard) throw notFound('standard');
  const { inForce, pending, draw } = await headsOf(context, standard);
  if (!actingOfficer(op, standard.committee.id)) return { inForce, pending: null, toSign: null };
  const at = now();
  const times = { issuedAt: at.toISOString(), expiresAt: daysAfter(at, HEAD_DAYS).toISOString() };
  return { inForce, pending, toSign: pending[0]?.content ?? (draw && canonicalJson(draw(times))) };
}
