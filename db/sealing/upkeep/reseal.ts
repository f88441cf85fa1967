import type { Client } from '../../client.js';
import { asMaintainer } from '../../maintenance.js';
import type { Statements } from '../../operation.js';
import { isLive } from '../keyRing.js';
import { holdUpkeep } from '../lock.js';
import { listKeysOf } from '../store.js';
import type { Vault } from '../vault.js';
import type { SealedRow, SealedTable } from './sealedTable.js';
import { SEALED_TABLES } from './sealedTables.js';

/** One institution's values on their way to its newest key, and how far that went. */
export interface Resealing {
  readonly client: Client;
  readonly vault: Vault;
  readonly organizationId: string;
  resealed: number;
  /** `table row` of each value that does not open. */
  broken: string[];
}

const BATCH = 500;

/** Seals whatever is not under the institution's newest key under it, each batch in a transaction of its own. */
export async function resealAll(resealing: Resealing): Promise<void> {
  for (const table of SEALED_TABLES) {
    for (let taken = BATCH; taken > 0; ) {
      taken = await asMaintainer(resealing.client, (sql) => resealBatch({ sql }, resealing, table));
    }
  }
}

async function resealBatch(store: Statements, resealing: Resealing, table: SealedTable): Promise<number> {
  const { vault, organizationId } = resealing;
  await holdUpkeep(store);
  const rows = await table.take(store, await keysBefore(store, organizationId), {
    limit: BATCH,
    except: brokenIn(resealing, table),
  });
  const { sound, broken } = await openRows(store, resealing, table, rows);
  const texts = sound.map(({ row, text }) => [table.placeOf(row, organizationId), text] as const);
  const sealed = await vault.sealAll(store, texts);
  const resealed = sound.map((value, index) => ({ ...value, ...sealed[index] }));
  await table.replace(store, vault, { organizationId, before: 'sealed', resealed });
  resealing.resealed += resealed.length;
  resealing.broken.push(...broken.map((row) => `${table.name} ${row}`));
  return rows.length;
}

const brokenIn = ({ broken }: Resealing, { name }: SealedTable): string[] =>
  broken.filter((place) => place.startsWith(`${name} `)).map((place) => place.slice(name.length + 1));

async function openRows(
  store: Statements,
  { vault, organizationId }: Resealing,
  table: SealedTable,
  rows: readonly SealedRow[],
) {
  const texts = await vault.openAll(
    store,
    rows.map((value) => [table.placeOf(value.row, organizationId), value]),
  );
  const sound = rows.flatMap((value, index) => {
    const text = texts[index];
    return typeof text === 'string' ? [{ ...value, text }] : [];
  });
  const broken = rows.filter((_, index) => typeof texts[index] !== 'string').map(({ row }) => row);
  return { sound, broken };
}

/** Live keys of the institution that are not its newest. */
export async function keysBefore(store: Statements, organizationId: string): Promise<string[]> {
  const keys = await listKeysOf(store, organizationId);
  return keys
    .slice(0, -1)
    .filter(isLive)
    .map(({ id }) => id);
}
