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
    const references = resealed.map(({ text }) => (JSON.parse(text) as PrivateText).caseReference);
    const known = references.filter((reference) => reference !== null);
    const indices = await vault.indexAll(store, organizationId, CASE_INDEX, known, month);
    const rows = resealed.map(({ row, sealed, keyId }, place) => ({
      row,
      sealed: sealed.toString('base64'),
      key: keyId,
      index: references[place] === null ? null : indices.shift()?.toString('base64'),
    }));
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
