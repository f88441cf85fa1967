import { CLASS_OF } from '../../../standards/sealing/classes.js';
import type { Client } from '../../client.js';
import { asMaintainer } from '../../maintenance.js';
import type { Vault } from '../vault.js';
import { type Resealing, resealAll } from './reseal.js';

/**
 * Seals what stands under a key of another class under one of its own, of the same month, and gives the number of values. Keys of
 * before there were classes sealed everything: the first start parts what is under them, and one that is killed is taken over from.
 */
export async function partClasses(client: Client, vault: Vault): Promise<number> {
  let total = 0;
  for (const organizationId of await ownersOfStrays(client)) {
    const resealing: Resealing = { client, vault, organizationId, resealed: 0, broken: [] };
    await resealAll(resealing);
    total += resealing.resealed;
  }
  return total;
}

const ownersOfStrays = (client: Client): Promise<string[]> =>
  asMaintainer(client, async (sql) => {
    const rows = await sql<{ id: string }[]>`
      select distinct k.organization_id as id from data_key k where k.wrapped is not null and (
        k.class <> ${CLASS_OF.indicator_private} and exists (select from indicator_private p where p.key_id = k.id)
        or k.class <> ${CLASS_OF.assessment_answer} and exists (select from assessment_answer a where a.key_id = k.id))`;
    return rows.map(({ id }) => id);
  });
