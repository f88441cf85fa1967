import type { PrivateText } from '../../../standards/indicators/private.js';
import type { SealedRow, SealedTable } from '../../sealing/upkeep/sealedTable.js';
import { CASE_INDEX, placeOfPart } from './sealPart.js';

/** The words of private parts, with the index of their case reference. */
export const SEALED_PARTS: SealedTable = {
  name: 'indicator_private',

  placeOf: placeOfPart,

  take: ({ sql }, keyIds, { limit, except }) => sql<SealedRow[]>`
    select indicator_id as row, sealed, key_id as "keyId" from indicator_private
    where key_id = any(${[...keyIds]}::uuid[]) and indicator_id <> all(${[...except]}::uuid[])
    limit ${limit} for update`,

  async replace(store, vault, { organizationId, month, before, resealed }) {
    const rows = [];
    for (const { row, sealed, keyId, text } of resealed) {
      const { caseReference } = JSON.parse(text) as PrivateText;
      const index =
        caseReference === null ? null : await vault.index(store, organizationId, CASE_INDEX, caseReference, month);
      rows.push({ row, sealed: sealed.toString('base64'), key: keyId, index: index?.toString('base64') ?? null });
    }
    await store.sql`update indicator_private
      set sealed = decode(s.sealed, 'base64'), key_id = s.key, case_index = decode(s.index, 'base64')
      from jsonb_to_recordset(${rows as never}::jsonb) as s("row" uuid, sealed text, key uuid, index text)
      where indicator_id = s."row" and (indicator_private.sealed is null) = ${before === 'unsealed'}`;
  },

  async count({ sql }, keyIds) {
    const [row] = await sql<[{ count: number }]>`
      select count(*)::int as count from indicator_private where key_id = any(${[...keyIds]}::uuid[])`;
    return row.count;
  },
};
