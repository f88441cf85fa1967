import { holdsOldPages, scrub } from '../../db/sealing/upkeep/scrub.js';
import { sealUnsealed } from '../../db/sealing/upkeep/sealUnsealed.js';
import type { Vault } from '../../db/sealing/vault.js';
import type { Database } from '../database.js';

/** Seals what was stored before private text was sealed, and clears it from the tables' files. If killed halfway, the next start goes on. */
export async function sealOldText(
  { client, adminUrl }: Database,
  vault: Vault,
  say: (what: string) => void,
): Promise<void> {
  if (!(await holdsOldPages(client))) return;
  say('sealing private text of before');
  await sealUnsealed(client, vault);
  const holding = adminUrl ? await scrub(adminUrl, 'unsealed') : [];
  for (const table of holding)
    say(`a transaction still reads text of before: VACUUM FULL ${table} is due once it has ended`);
}
