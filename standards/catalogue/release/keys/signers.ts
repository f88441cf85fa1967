import { below } from '../../json.js';
import { isSignature, verifies } from '../ed25519.js';
import { type Fault, fault } from '../fault.js';
import { STATEMENT_KINDS, type StatementKind } from '../kinds.js';
import { type Signature, type Signed, signedBytes } from '../statement.js';
import { type OfficerKey, officersIn } from './keySet.js';

/** Whose signature is good, and what is wrong with the others. */
export interface Judged {
  readonly signers: readonly OfficerKey[];
  readonly faults: readonly Fault[];
}

/**
 * Every signature on a statement against the keys that may sign it. `others` are the committee's keys of other times: they
 * tell a key that was revoked from one that nobody knows. Any bad signature is a fault, even where there are enough.
 */
export function judge(
  kind: StatementKind,
  { content, signatures }: Signed<object>,
  { keys, others, at }: { keys: readonly OfficerKey[]; others: readonly OfficerKey[]; at: string },
): Judged {
  const signers: OfficerKey[] = [];
  const faults: Fault[] = [];
  for (const [index, signature] of signatures.entries()) {
    const place = below(below(at, 'signatures'), index);
    const key = keys.find(({ id }) => id === signature.keyId);
    const wrong = key
      ? faultOf(kind, content, key, signature, place)
      : strange(
          others.some(({ id }) => id === signature.keyId),
          signature,
          place,
        );
    if (wrong) faults.push(wrong);
    else if (key && signers.includes(key)) faults.push(fault('malformed', 'This key has signed already.', place));
    else if (key) signers.push(key);
  }
  return { signers, faults };
}

function faultOf(kind: StatementKind, content: object, key: OfficerKey, { signature }: Signature, at: string) {
  if (!isSignature(signature)) return fault('malformed', 'No signature of 64 bytes.', at);
  const signed = (as: StatementKind) => verifies(key.publicKey, signedBytes(as, content), signature);
  if (signed(kind)) return null;
  const other = STATEMENT_KINDS.find((as) => as !== kind && signed(as));
  return other
    ? fault('wrong-purpose', `Signed as a ${other}, not as a ${kind}.`, at)
    : fault('bad-signature', `Not signed by the key of ${key.name}, or changed since.`, at);
}

const strange = (known: boolean, { keyId }: Signature, at: string): Fault =>
  known
    ? fault('revoked-key', `The key ${keyId} is not, or not any more, among those that sign.`, at)
    : fault('unknown-key', `No key of the committee has the id ${keyId}.`, at);

/** Whether as many officers have signed as must: two keys of one officer count once. */
export function tooFew(signers: readonly OfficerKey[], threshold: number, of: string, at: string): Fault[] {
  const count = officersIn(signers).size;
  if (count >= threshold) return [];
  return [fault('too-few-signers', `Signed by ${count} of the ${threshold} officers that ${of} asks for.`, at)];
}
