import { searchKey } from '../../../standards/indicators/searchKey.js';
import type { Operation } from '../../operation.js';
import type { IndicatorContent } from '../columns.js';
import type { Named } from '../write/indicators.js';

/** Who would be told of it, and by whom. */
export interface Telling {
  readonly organizationId: string;
  readonly anonymous: boolean;
  readonly named: Named;
}

/** The oldest live indicator of this owner on the same thing, under the same label, for the same readers and named alike. */
export async function findAlike(
  { sql }: Operation,
  { type, value, tlp, audience }: IndicatorContent,
  { organizationId, anonymous, named: { organizations, groups, seats } }: Telling,
): Promise<string | undefined> {
  const [row] = await sql<{ id: string }[]>`
    select i.id from indicator i join indicator_owner o on o.indicator_id = i.id and o.organization_id = ${organizationId}
    where i.search_key = ${searchKey(value)} and i.type = ${type} and i.value = ${value} and i.tlp = ${tlp}
      and i.audience = ${audience} and not i.revoked
      and not exists (select from indicator_publisher p where p.indicator_id = i.id) = ${anonymous}
      and array(select r.organization_id from indicator_recipient r where r.indicator_id = i.id order by 1)
        = array(select unnest(${[...organizations]}::uuid[]) order by 1)
      and array(select g.group_id from indicator_group g where g.indicator_id = i.id order by 1)
        = array(select unnest(${[...groups]}::uuid[]) order by 1)
      and array(select s.seat_id from indicator_seat s where s.indicator_id = i.id order by 1)
        = array(select unnest(${[...seats]}::uuid[]) order by 1)
    order by i.created_at, i.id limit 1`;
  return row?.id;
}
