import type { Sql } from '../../../../db/client.js';
import { insertIndicator, setNamed, setPublisher } from '../../../../db/indicators/write/indicators.js';
import { storePrivatePart } from '../../../../db/indicators/write/sealPart.js';
import { audienceOf } from '../../../../standards/indicators/audience.js';
import { POLICY } from '../catalogue.js';
import { statementOn } from '../content.js';
import { groupId } from '../groups.js';
import { at, INSTITUTIONS, type Institution, idOf, nextOf } from '../ids.js';
import {
  groupsOf,
  heldSightingId,
  holdId,
  indicatorId,
  namedSeatsOf,
  privateText,
  recipientsOf,
  SHARE_KINDS,
  SHARES,
  type Share,
  sharedValue,
  sightingId,
} from '../indicators.js';
import { seatId } from '../members.js';
import { ensureDataKey, WORLD_VAULT } from '../vault.js';

export interface IndicatorOptions {
  readonly id?: string;
  readonly value?: string;
  readonly minute?: number;
  readonly named?: boolean;
}

export async function buildIndicator(
  sql: Sql,
  owner: Institution,
  share: Share,
  options: IndicatorOptions = {},
): Promise<void> {
  const { id = indicatorId(owner, share), value = sharedValue(owner, share), minute = 10 } = options;
  const { tlp, named } = { ...SHARES[share], ...options };
  await insertIndicator(
    { sql },
    {
      id,
      organizationId: idOf(owner),
      at: at(minute),
      content: {
        ...statementOn(value),
        tlp,
        audience: share === 'unpolicied' ? 'owner' : audienceOf(tlp),
        sharedUnder: share === 'unpolicied' ? [] : [POLICY],
      },
    },
  );
  await sql`update indicator set published_at = ${at(minute)}, stamp_due = false where id = ${id}`;
  if (named) await setPublisher({ sql }, id, idOf(owner));
  await setNamed(
    { sql },
    id,
    {
      organizations: recipientsOf(owner, share).map(idOf),
      groups: groupsOf(owner, share).map(groupId),
      seats: namedSeatsOf(owner, share).map(seatId),
    },
    at(minute),
  );
  await ensureDataKey(sql, owner, 'indicator-private');
  await storePrivatePart({ sql }, WORLD_VAULT, id, idOf(owner), {
    caseReference: privateText(owner),
    lossAmount: 987_654.25,
    lossCurrency: 'CNY',
    victims: 4321,
    customerReferences: [privateText(owner)],
    narrative: privateText(owner),
  });
}

export async function buildSighting(
  sql: Sql,
  { id, indicator, reporter, count }: { id: string; indicator: string; reporter: string; count: number },
): Promise<void> {
  await sql`insert into sighting (id, indicator_id, kind, seen_at, count, shared_under)
    values (${id}, ${indicator}, 'seen', ${at(20)}, ${count}, ${[POLICY]})`;
  await sql`insert into sighting_reporter (sighting_id, organization_id) values (${id}, ${idOf(reporter)})`;
}

async function buildHeldSighting(sql: Sql, owner: Institution): Promise<void> {
  const [id, indicator, reporter] = [heldSightingId(owner), indicatorId(owner, 'open'), nextOf(owner)];
  await buildSighting(sql, { id, indicator, reporter, count: 7 });
  await sql`insert into sighting_hold (id, indicator_id, tlp, audience, organizations, seats)
    values (${holdId(owner)}, ${indicator}, 'amber', 'recipients', ${[idOf(owner), idOf(reporter)]}, '{}')`;
  await sql`update sighting set hold_id = ${holdId(owner)}, audience = null where id = ${id}`;
}

/** Each with an earlier version and a sighting by the next institution. */
export async function buildIndicators(sql: Sql, shares: readonly Share[] = SHARE_KINDS) {
  let minute = 10;
  for (const owner of INSTITUTIONS) {
    for (const share of shares) {
      const id = indicatorId(owner, share);
      await buildIndicator(sql, owner, share, { minute: minute++ });
      await sql`insert into indicator_version (indicator_id, version, content, recorded_at)
        values (${id}, 0, ${{ value: `earlier-${sharedValue(owner, share)}` } as never}::jsonb, ${at(5)})`;
      await buildSighting(sql, { id: sightingId(owner, share), indicator: id, reporter: nextOf(owner), count: 3 });
    }
    if (shares.includes('open')) await buildHeldSighting(sql, owner);
  }
}
