import type { Client } from '../../client.js';
import { asMaintainer } from '../../maintenance.js';
import type { Statements } from '../../operation.js';
import { holdUpkeep } from '../lock.js';
import type { Vault } from '../vault.js';
import type { SealedTable } from './sealedTable.js';
import { SEALED_TABLES } from './sealedTables.js';

interface UnsealedRow {
  row: string;
  organizationId: string;
  content: unknown;
}

/**
 * Seals the private text that was stored before the hub sealed any, batch by batch, and returns how many texts. Each batch is a
 * transaction that also deletes what it sealed: several servers may do it at once, and one that is killed is taken over from.
 */
export async function sealUnsealed(client: Client, vault: Vault, batch = 500): Promise<number> {
  let total = 0;
  for (const table of SEALED_TABLES) {
    for (let taken = batch; taken > 0; total += taken) {
      taken = await asMaintainer(client, (sql) => sealBatch({ sql }, vault, table, batch));
    }
  }
  return total;
}

async function sealBatch(store: Statements, vault: Vault, table: SealedTable, limit: number): Promise<number> {
  await holdUpkeep(store);
  const rows = await takeUnsealed(store, table, limit);
  const organizationId = rows[0]?.organizationId ?? '';
  const texts = rows.map(({ row, content }) => [table.placeOf(row, organizationId), JSON.stringify(content)] as const);
  const sealed = await vault.sealAll(store, texts);
  const resealed = rows.flatMap(({ row }, index) => {
    const [value, text] = [sealed[index], texts[index]?.[1]];
    return value && text ? [{ ...value, row, text }] : [];
  });
  await table.replace(store, vault, { organizationId, before: 'unsealed', resealed });
  return rows.length;
}

/** Of one institution at a time. */
const takeUnsealed = ({ sql }: Statements, { name }: SealedTable, limit: number) => sql<UnsealedRow[]>`
  delete from unsealed where table_name = ${name} and row_key = any(array(
    select u.row_key from unsealed u where u.table_name = ${name}
      and u.organization_id = (select f.organization_id from unsealed f where f.table_name = ${name} limit 1)
    limit ${limit}))
  returning row_key as row, organization_id as "organizationId", content`;
