import { bringIntoForce } from '../../../db/catalogue/release/store.js';
import { keysOf, signingFaults, stepFaults } from '../../../standards/catalogue/release/keys/chain.js';
import { type KeySet, parseKeySet } from '../../../standards/catalogue/release/keys/keySet.js';
import { canonicalContent } from '../../../standards/catalogue/release/statement.js';
import { HubError } from '../../../standards/errors.js';
import type { Context } from '../../context.js';
import { requireChair } from '../committees/chair.js';
import { committeeNamed } from '../committees/named.js';
import type { SignInput } from './inputs.js';
import { keysOfCommittee, signedOf } from './keys.js';
import { requireOfficer, sign } from './sign.js';

/**
 * A key set is drawn up and signed by officers, and holds once it is signed by enough of the set before, by enough of its own,
 * and by each key that is new in it. The chair begins.
 */
export async function signKeySet(context: Context, input: SignInput) {
  const { op, now } = context;
  const set = parseKeySet(canonicalContent(input.content, 'input.content'), 'input.content');
  const { id: committeeId } = await committeeNamed(context, set.committee);
  requireOfficer(context, committeeId);
  const { rows, sets } = await keysOfCommittee(op, committeeId);
  const before = sets.map(({ content }) => content);
  refuseFaulty(before, set);
  if (rows.length === 0) requireChair(context);
  const place = { kind: 'key-set', committeeId, subjectId: committeeId, number: set.number } as const;
  const row = await sign(context, { ...place, content: set }, input, keysOf([...before.slice(-1), set]));
  if (signingFaults(before, signedOf(row), '').length > 0) return { statement: row };
  const at = now();
  await bringIntoForce(op, row, at);
  return { statement: { ...row, inForceAt: at } };
}

function refuseFaulty(before: readonly KeySet[], set: KeySet): void {
  const [first] = stepFaults(before, set, 'input.content');
  if (first) throw new HubError('CONFLICT', first.message, 'input.content');
}
