import { bringIntoForce, insertSignature, insertStatement } from '../../../../db/catalogue/release/store.js';
import type { Sql } from '../../../../db/client.js';
import { canonicalJson } from '../../../../standards/catalogue/digest.js';
import { at, idOf } from '../ids.js';
import { digestOf, STATEMENTS, type WorldStatement } from '../release.js';

/** Writes down a statement of the committee's with its signatures. */
export async function putStatement(sql: Sql, statement: WorldStatement): Promise<void> {
  const { kind, subjectId, number, signed, inForce } = statement;
  const place = { kind, subjectId, number, digest: digestOf(statement) };
  const content = canonicalJson(signed.content);
  await insertStatement({ sql }, { ...place, committeeId: idOf('committee'), content, drawnUpAt: at(6) });
  for (const signature of signed.signatures) await insertSignature({ sql }, place.digest, signature, at(6));
  if (inForce) await bringIntoForce({ sql }, place, at(6));
}

/** The committee signs what it publishes: who signs, the handbook's first version, that it is the newest; and what waits. */
export async function buildSigned(sql: Sql): Promise<void> {
  for (const statement of STATEMENTS) await putStatement(sql, statement);
}
