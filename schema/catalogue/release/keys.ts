import { listStatements, type StatementRow } from '../../../db/catalogue/release/store.js';
import type { Operation } from '../../../db/operation.js';
import { isSeated } from '../../../standards/access/actor.js';
import { permits } from '../../../standards/access/permissions.js';
import { canonicalJson } from '../../../standards/catalogue/digest.js';
import type { SignedKeySet } from '../../../standards/catalogue/release/keys/chain.js';
import { officerOf } from '../../../standards/catalogue/release/keys/keySet.js';
import type { StatementKind } from '../../../standards/catalogue/release/kinds.js';
import { digestOfStatement, type Signed } from '../../../standards/catalogue/release/statement.js';

/** A stored statement, which was parsed before it was stored. */
export const signedOf = <T>({ content, signatures }: StatementRow): Signed<T> => ({
  content: JSON.parse(content) as T,
  signatures,
});

/** What nobody has begun to sign, as it would be told if somebody had. */
export const unsigned = (kind: StatementKind, content: object) => ({
  digest: digestOfStatement(kind, content),
  content: canonicalJson(content),
  inForceAt: null,
  signatures: [],
});

export interface StoredKeys {
  readonly rows: readonly StatementRow[];
  /** In force, the first one first. */
  readonly sets: readonly SignedKeySet[];
}

export async function keysOfCommittee(op: Operation, committeeId: string): Promise<StoredKeys> {
  const rows = await listStatements(op, 'key-set', committeeId);
  return { rows, sets: rows.filter(({ inForceAt }) => inForceAt).map((row) => signedOf(row)) };
}

/** How the actor is named in the committee's key sets; null for whoever has no seat of an officer there. */
export function actingOfficer({ actor }: Operation, committeeId: string): string | null {
  if (!isSeated(actor) || actor.organizationId !== committeeId) return null;
  return permits(actor, 'release:sign') ? officerOf(committeeId, actor.personId) : null;
}
