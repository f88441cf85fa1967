import { listStatements, type StatementRow } from '../../../db/catalogue/release/store.js';
import type { StandardRow } from '../../../db/catalogue/store.js';
import { canonicalJson } from '../../../standards/catalogue/digest.js';
import { drawUpHead, newestOf } from '../../../standards/catalogue/release/drawUp.js';
import type { Head } from '../../../standards/catalogue/release/head.js';
import type { KeySet } from '../../../standards/catalogue/release/keys/keySet.js';
import type { Context } from '../../context.js';
import { keysOfCommittee, signedOf } from './keys.js';
import { releasedVersions } from './released.js';

export interface StoredHeads {
  /** That holds now, expired or not. */
  readonly inForce: StatementRow | null;
  readonly keys: KeySet | null;
  /** What would be signed now; null where what is out is not signed. */
  readonly draw: ((times: Pick<Head, 'issuedAt' | 'expiresAt'>) => Head) | null;
  /** That are being signed, and still say what there is to say. */
  readonly pending: readonly StatementRow[];
}

export async function headsOf({ op, now }: Context, { id, key, committee }: StandardRow): Promise<StoredHeads> {
  const rows = await listStatements(op, 'head', id);
  const inForce = rows.filter(({ inForceAt }) => inForceAt).at(-1) ?? null;
  const keys = (await keysOfCommittee(op, committee.id)).sets.at(-1)?.content ?? null;
  const newest = newestOf(await releasedVersions(op, key));
  if (!keys || !newest) return { inForce, keys, draw: null, pending: [] };
  const last = inForce ? signedOf<Head>(inForce).content : undefined;
  const draw: StoredHeads['draw'] = (times) => drawUpHead(key, newest, { keys, last, ...times });
  const current = (row: StatementRow) => {
    const { content } = signedOf<Head>(row);
    return Date.parse(content.expiresAt) > now().getTime() && row.content === canonicalJson(draw(content));
  };
  return { inForce, keys, draw, pending: rows.filter(current) };
}
