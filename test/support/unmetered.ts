import { createQuotas } from '../../server/limits/quotas.js';
import { readLimits } from '../../server/limits/settings.js';

const PARTIES = ['PERSON', 'INSTITUTION', 'ADDRESS'] as const;
const QUOTAS = ['COST', 'OPERATIONS', 'QUEUE', 'SOCKETS', 'SUBSCRIPTIONS', 'UPLOADS', 'UPLOAD_MB'] as const;

/** Settings under which a test, which asks as few and asks much, meets no quota but those that it sets. */
export const UNMETERED: NodeJS.ProcessEnv = Object.fromEntries(
  PARTIES.flatMap((party) => QUOTAS.map((quota) => [`QUOTA_${party}_${quota}`, '1000000000'])),
);

/** The same for what is put together without a hub. */
export const unmetered = () =>
  createQuotas(readLimits(UNMETERED), { lease: async () => true, now: Date.now, refused: () => {} });
