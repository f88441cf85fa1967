import type { Sql } from '../../../../db/client.js';
import { GROUP_KEYS, GROUPS, groupId, groupName, stayId, staysIn } from '../groups.js';
import { at, idOf } from '../ids.js';

export async function buildGroups(sql: Sql): Promise<void> {
  for (const group of GROUP_KEYS) {
    const name = { en: groupName(group), 'zh-CN': groupName(group) };
    await sql`insert into sharing_group (id, organization_id, name, purpose, shows_past, created_at)
      values (${groupId(group)}, ${idOf(GROUPS[group].keeper)}, ${name as never}::jsonb, ${groupName(group)},
        ${GROUPS[group].showsPast}, ${at(1)})`;
    for (const stay of staysIn(group)) {
      await sql`insert into group_member (id, group_id, organization_id, joined_at, left_at)
        values (${stayId(group, stay)}, ${groupId(group)}, ${idOf(stay.institution)}, ${at(stay.from)},
          ${stay.until === undefined ? null : at(stay.until)})`;
    }
  }
}
