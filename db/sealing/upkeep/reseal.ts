import { CLASS_OF } from '../../../standards/sealing/classes.js';
import type { Client } from '../../client.js';
import { asMaintainer } from '../../maintenance.js';
import type { Statements } from '../../operation.js';
import { isLive, type LiveKey } from '../keyRing.js';
import { holdUpkeep } from '../lock.js';
import { listKeysOf } from '../store.js';
import type { Vault } from '../vault.js';
import type { SealedRow, SealedTable } from './sealedTable.js';
import { SEALED_TABLES } from './sealedTables.js';

/** One institution's values on their way to the newest keys, and how far that went. */
export interface Resealing {
  readonly client: Client;
  readonly vault: Vault;
  readonly organizationId: string;
  resealed: number;
  /** `table row` of each value that does not open. */
  broken: string[];
}

const BATCH = 500;

/** Seals whatever is not under the newest key of its class and month under that, each batch in a transaction of its own. */
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
  const { month, rows } = await takeOutdated(store, resealing, table);
  const { sound, broken } = await openRows(store, resealing, table, rows);
  const texts = sound.map(({ row, text }) => [table.placeOf(row, organizationId), text] as const);
  const sealed = await vault.sealAll(store, texts, month);
  const resealed = sound.map((value, index) => ({ ...value, ...sealed[index] }));
  await table.replace(store, vault, { organizationId, month, before: 'sealed', resealed });
  resealing.resealed += resealed.length;
  resealing.broken.push(...broken.map((row) => `${table.name} ${row}`));
  return rows.length;
}

/** Some of the table's values of one month that are not under the key that they should be. */
async function takeOutdated(store: Statements, resealing: Resealing, table: SealedTable) {
  const keys = (await liveKeysOf(store, resealing.organizationId)).filter((key) => !servesNow(key, table));
  const limits = { limit: BATCH, except: brokenIn(resealing, table) };
  for (const month of new Set(keys.map((key) => key.month))) {
    const ids = keys.filter((key) => key.month === month).map(({ id }) => id);
    const rows = await table.take(store, ids, limits);
    if (rows.length > 0) return { month, rows };
  }
  return { month: undefined, rows: [] };
}

const servesNow = (key: LiveKeyOf, { name }: SealedTable): boolean => key.newest && key.class === CLASS_OF[name];

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

/** A key that is not destroyed, and whether it is the newest of its class and month. */
export type LiveKeyOf = LiveKey & { readonly month: string; readonly newest: boolean };

export async function liveKeysOf(store: Statements, organizationId: string): Promise<LiveKeyOf[]> {
  const keys = await listKeysOf(store, organizationId);
  return keys.flatMap((key, place) => {
    const { month } = key;
    if (!isLive(key) || month === null) return [];
    const next = keys[place + 1];
    return [{ ...key, month, newest: next?.class !== key.class || next.month !== month }];
  });
}
