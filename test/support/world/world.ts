import { OWNER_ROLE } from '../../../db/access/roles.js';
import { connect, type Sql } from '../../../db/client.js';
import { buildAggregates } from './build/aggregates.js';
import { buildConformance } from './build/conformance.js';
import { buildCrosswalks } from './build/crosswalks.js';
import { buildDeliberation } from './build/deliberation.js';
import { buildGroups } from './build/groups.js';
import { buildIndicators } from './build/indicators.js';
import { buildIncident, buildMembers, buildUploads } from './build/members.js';
import { buildSigned } from './build/release.js';
import { buildCatalogue } from './catalogue.js';
import { settleEvents } from './events.js';
import { buildLog } from './log.js';

/** Runs `work` with every right, on a migrated database. */
export async function asOwner<T>(adminUrl: string, work: (sql: Sql) => Promise<T>): Promise<T> {
  const client = connect(adminUrl, { max: 1 });
  try {
    return (await client.begin(async (sql) => {
      await sql.unsafe(`set local role ${OWNER_ROLE}`);
      return await work(sql);
    })) as T;
  } finally {
    await client.end();
  }
}

/**
 * A consortium small enough to know by heart, the same at each run: three institutions with data of every kind and
 * audience, two committees with a draft each, and a row in every table.
 */
export const buildWorld = (adminUrl: string): Promise<void> =>
  asOwner(adminUrl, async (sql) => {
    await buildMembers(sql);
    await buildGroups(sql);
    await buildCatalogue(sql);
    await buildDeliberation(sql);
    await buildSigned(sql);
    await buildCrosswalks(sql);
    await settleEvents(sql);
    await buildIndicators(sql);
    await buildConformance(sql);
    await buildLog(sql);
    await buildUploads(sql);
    await buildIncident(sql);
    await buildAggregates(sql);
  });
