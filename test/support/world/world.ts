import { OWNER_ROLE } from '../../../db/access/roles.js';
import { connect, type Sql } from '../../../db/client.js';
import { buildConformance } from './build/conformance.js';
import { buildCrosswalks } from './build/crosswalks.js';
import { buildDeliberation } from './build/deliberation.js';
import { buildGroups } from './build/groups.js';
import { buildIndicators } from './build/indicators.js';
import { buildIncident, buildMembers, buildUploads } from './build/members.js';
import { buildSigned } from './build/release.js';
import { buildCatalogue } from './catalogue.js';
import { settleEvents } from './events.js';
import { at, idOf } from './ids.js';
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
    await buildReleases(sql);
  });

export async function buildReleases(sql: Sql): Promise<void> {
  await sql`insert into aggregate_release (id, key, title, period_start, period_end, released_at)
    values (${idOf('release')}, 'release', ${{ en: 'Release', 'zh-CN': '发布' } as never}::jsonb, '2025-10-01', '2025-12-31', ${at(40)})`;
}
