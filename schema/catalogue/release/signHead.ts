import { bringIntoForce } from '../../../db/catalogue/release/store.js';
import { listStandards } from '../../../db/catalogue/store.js';
import { canonicalJson } from '../../../standards/catalogue/digest.js';
import { parseHead } from '../../../standards/catalogue/release/head.js';
import { judge, tooFew } from '../../../standards/catalogue/release/keys/signers.js';
import { canonicalContent } from '../../../standards/catalogue/release/statement.js';
import { badInput, HubError, notFound } from '../../../standards/errors.js';
import type { Context } from '../../context.js';
import { headsOf } from './heads.js';
import type { SignInput } from './inputs.js';
import { signedOf } from './keys.js';
import { requireOfficer, sign } from './sign.js';

/** An officer signs which release is the newest, until when. It holds in the place of the one before once enough have. */
export async function signHead(context: Context, input: SignInput) {
  const { op, now } = context;
  const head = parseHead(canonicalContent(input.content, 'input.content'), 'input.content');
  const [standard] = await listStandards(op, { first: 1, after: null, key: head.standard });
  if (!standard) throw notFound('standard');
  const committeeId = standard.committee.id;
  requireOfficer(context, committeeId);
  const at = now();
  if (Date.parse(head.expiresAt) <= at.getTime()) throw badInput('It has expired.', 'input.content');
  const { draw, keys } = await headsOf(context, standard);
  if (!draw || !keys)
    throw new HubError('CONFLICT', 'Nothing of this standard is released with signatures.', 'input.content');
  if (canonicalJson(draw(head)) !== input.content)
    throw new HubError('CONFLICT', 'The newest release, the head before or the keys are others now.', 'input.content');
  const place = { kind: 'head', committeeId, subjectId: standard.id, number: head.sequence } as const;
  const row = await sign(context, { ...place, content: head }, input, keys.keys);
  const { signers } = judge('head', signedOf(row), { keys: keys.keys, others: [], at: '' });
  if (tooFew(signers, keys.threshold, '', '').length > 0) return { statement: row };
  await bringIntoForce(op, row, at);
  return { statement: { ...row, inForceAt: at } };
}
