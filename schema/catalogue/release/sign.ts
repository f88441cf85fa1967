import {
  insertSignature,
  insertStatement,
  listStatements,
  type StatementRow,
} from '../../../db/catalogue/release/store.js';
import { canonicalJson } from '../../../standards/catalogue/digest.js';
import { verifies } from '../../../standards/catalogue/release/ed25519.js';
import type { OfficerKey } from '../../../standards/catalogue/release/keys/keySet.js';
import { digestOfStatement, signedBytes } from '../../../standards/catalogue/release/statement.js';
import { badInput, HubError } from '../../../standards/errors.js';
import type { Context } from '../../context.js';
import type { SignInput } from './inputs.js';
import { actingOfficer } from './keys.js';

const DAY_MS = 86_400_000;
/** How far the clock of who draws up a statement may be ahead. */
const AHEAD_MS = 300_000;

export type DrawnUp = Pick<StatementRow, 'kind' | 'committeeId' | 'subjectId' | 'number'> & {
  readonly content: { readonly issuedAt: string };
};

/** Whether the actor is one of the officers that the committee may have. @throws HubError FORBIDDEN */
export function requireOfficer({ op }: Context, committeeId: string): string {
  const officer = actingOfficer(op, committeeId);
  if (!officer) throw new HubError('FORBIDDEN', 'The officers of another committee sign this.', 'input.content');
  return officer;
}

/**
 * Adds the actor's signature to a statement, which stands written down from its first one on. An officer signs with a key of
 * their own: whoever has another's key does not count for both.
 */
export async function sign(
  context: Context,
  statement: DrawnUp,
  { keyId, signature }: SignInput,
  keys: readonly OfficerKey[],
): Promise<StatementRow> {
  const { op, now } = context;
  const { kind, subjectId, content } = statement;
  const officer = requireOfficer(context, statement.committeeId);
  const key = keys.find(({ id }) => id === keyId);
  if (!key || key.officer !== officer)
    throw new HubError('FORBIDDEN', 'No key of yours that may sign this.', 'input.keyId');
  if (!verifies(key.publicKey, signedBytes(kind, content), signature))
    throw badInput('Not the signature of this key on this content.', 'input.signature');
  const digest = digestOfStatement(kind, content);
  const known = (await listStatements(op, kind, subjectId)).some((row) => row.digest === digest);
  if (!known) await drawUp(context, statement, digest);
  await insertSignature(op, digest, { keyId, signature }, now());
  const stored = (await listStatements(op, kind, subjectId)).find((row) => row.digest === digest);
  if (!stored) throw new Error('A statement is read by who wrote it.');
  return stored;
}

async function drawUp({ op, now }: Context, { content, ...place }: DrawnUp, digest: string): Promise<void> {
  const [at, issuedAt] = [now(), Date.parse(content.issuedAt)];
  if (issuedAt > at.getTime() + AHEAD_MS || issuedAt < at.getTime() - DAY_MS)
    throw badInput('What is drawn up is of today.', 'input.content');
  await insertStatement(op, { ...place, digest, content: canonicalJson(content), drawnUpAt: at });
}
