import { randomBytes, randomUUID } from 'node:crypto';
import type { Client } from '../../db/client.js';
import { wrappingKeysInUse } from '../../db/sealing/upkeep/wrapping.js';
import { createVault, type Vault } from '../../db/sealing/vault.js';
import type { Config } from '../config.js';
import { openKeyProvider } from './provider.js';

/** The vault of this configuration's keys, on its database. */
export async function openVault(config: Config, client: Client): Promise<Vault> {
  const keys = await openKeyProvider(config, process.env, await wrappingKeysInUse(client));
  return createVault({ keys, now: () => new Date(), newId: randomUUID, randomBytes });
}
