import { canonicalJson } from '../../../../../standards/catalogue/digest.js';
import { chainFaults, type SignedKeySet } from '../../../../../standards/catalogue/release/keys/chain.js';
import type { KeySet } from '../../../../../standards/catalogue/release/keys/keySet.js';
import {
  KeySetsToSignDocument,
  SignKeySetDocument,
  type StatementPartsFragment,
} from '../../../../generated/operations.js';
import { ClientError } from '../../../../sdk/error.js';
import type { Session } from '../../../session.js';
import type { OwnKey } from '../keyFile.js';
import { keySetFrom, statementLine } from '../statements.js';

export interface Officers {
  /** How the hub names oneself in this committee's sets. */
  readonly officer: string;
  readonly sets: readonly SignedKeySet[];
  /** What others have begun to sign. */
  readonly pending: readonly SignedKeySet[];
}

/** A committee's keys as one of its officers sees them. What does not hold together is not built on. */
export async function officersOf({ client }: Session, key: string): Promise<Officers> {
  const { committeeKeys } = await client.request(KeySetsToSignDocument, { key });
  if (!committeeKeys?.officer) throw new ClientError('FORBIDDEN', 'You are no officer of this committee.', 'key');
  const sets = committeeKeys.sets.map(keySetFrom);
  const [wrong] = chainFaults(sets, '');
  if (wrong) throw new ClientError(wrong.code, `The hub’s key sets do not hold together: ${wrong.message}`, wrong.at);
  return { officer: committeeKeys.officer, sets, pending: (committeeKeys.pending ?? []).map(keySetFrom) };
}

/** Signs a set with each of one's keys that has to. */
export async function submit({ client, print }: Session, set: KeySet, keys: readonly OwnKey[]): Promise<void> {
  const content = canonicalJson(set);
  let statement: StatementPartsFragment | undefined;
  for (const key of keys) {
    const input = { content, ...key.sign('key-set', set) };
    statement = (await client.request(SignKeySetDocument, { input })).signKeySet?.statement;
  }
  print(statement, statement ? [statementLine(statement)] : []);
}
