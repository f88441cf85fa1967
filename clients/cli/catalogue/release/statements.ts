import type { SignedKeySet } from '../../../../standards/catalogue/release/keys/chain.js';
import { type KeySet, parseKeySet } from '../../../../standards/catalogue/release/keys/keySet.js';
import { canonicalContent, type Signed } from '../../../../standards/catalogue/release/statement.js';
import { KeySetsDocument, type StatementPartsFragment } from '../../../generated/operations.js';
import { ClientError } from '../../../sdk/error.js';
import type { Session } from '../../session.js';
import { row } from '../../text.js';
import { told } from '../sources.js';

/** A statement as the hub tells it, read as strictly as one in a file. */
export const signedFrom = <T>(
  { content, signatures }: Pick<StatementPartsFragment, 'content' | 'signatures'>,
  parse: (value: unknown, at: string) => T,
): Signed<T> => ({
  content: told('hub', () => parse(canonicalContent(content, '/content'), '/content')),
  signatures,
});

export const keySetFrom = (statement: StatementPartsFragment): SignedKeySet =>
  signedFrom<KeySet>(statement, parseKeySet);

/** A committee's key sets, the first one first. */
export async function keySetsOf({ client }: Session, key: string): Promise<SignedKeySet[]> {
  const { committeeKeys } = await client.request(KeySetsDocument, { key });
  if (!committeeKeys) throw new ClientError('NOT_FOUND', 'No such committee.', 'key');
  return committeeKeys.sets.map(keySetFrom);
}

/** Tab-separated: digest, since when it holds, how many have signed. */
export const statementLine = ({ digest, inForceAt, signatures }: StatementPartsFragment): string =>
  row(
    digest,
    inForceAt ?? 'being signed',
    `${signatures.length} ${signatures.length === 1 ? 'signature' : 'signatures'}`,
  );
