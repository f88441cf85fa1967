import { stepFaults } from '../../../standards/catalogue/release/keys/chain.js';
import type { KeySet } from '../../../standards/catalogue/release/keys/keySet.js';
import type { Context } from '../../context.js';
import { committeeNamed } from '../committees/named.js';
import { actingOfficer, keysOfCommittee, signedOf } from './keys.js';

/** Who signs for a committee; to its officers also which set is being signed, and how they are named in it. */
export async function committeeKeys(context: Context, key: string) {
  const { op } = context;
  const { id } = await committeeNamed(context, key);
  const { rows, sets } = await keysOfCommittee(op, id);
  const before = sets.map(({ content }) => content);
  const officer = actingOfficer(op, id);
  const follows = (set: KeySet) => stepFaults(before, set, '').length === 0;
  const pending = rows.filter((row) => !row.inForceAt && follows(signedOf<KeySet>(row).content));
  return { sets: rows.filter(({ inForceAt }) => inForceAt), officer, pending: officer ? pending : null };
}
