import { randomUUID } from 'node:crypto';
import type { Sql } from '../../../../../db/client.js';
import { at, type Institution, idOf, nextOf } from '../../../../support/world/ids.js';
import type { Reader } from '../../../../support/worldHub.js';
import { homeOf } from '../subjects.js';
import { always, type Cases } from './case.js';

export function groupCases(sql: Sql): Cases {
  /** Kept by the reader's institution or another; with the reader's and a third in it unless they are strangers. */
  const group = async (reader: Reader, relation: string) => {
    const me: Institution = homeOf(reader) ?? 'aurora';
    const keeper = relation === 'own' ? me : nextOf(me);
    const others = relation === 'stranger' ? [nextOf(me, 2)] : [me, nextOf(me, 2)];
    const id = randomUUID();
    await sql`insert into sharing_group (id, organization_id, name, shows_past, created_at)
      values (${id}, ${idOf(keeper)}, ${{ en: 'Group' } as never}::jsonb, true, ${at(1)})`;
    for (const member of others) {
      await sql`insert into group_member (id, group_id, organization_id, joined_at)
        values (${randomUUID()}, ${id}, ${idOf(member)}, ${at(1)})`;
    }
    return id;
  };
  const relations = always('own', 'same group', 'stranger');
  const third = (reader: Reader, steps: number) => nextOf(homeOf(reader) ?? 'aurora', steps);
  return {
    createSharingGroup: {
      relations: always('own'),
      make: async () => ({ name: { en: 'Group' } }),
      fields: {
        'CreateSharingGroupInput.purpose': { purpose: 'p' },
        'CreateSharingGroupInput.showsPast': { showsPast: true },
        'LocalizedTextInput.zhCN': { name: { zhCN: '组' } },
      },
    },
    addGroupMember: {
      relations,
      make: async (reader, relation) => ({ groupId: await group(reader, relation), organizationKey: third(reader, 1) }),
      fields: {},
    },
    removeGroupMember: {
      relations,
      make: async (reader, relation) => ({ groupId: await group(reader, relation), organizationKey: third(reader, 2) }),
      fields: {},
    },
    leaveSharingGroup: {
      relations,
      make: async (reader, relation) => ({ groupId: await group(reader, relation) }),
      fields: {},
    },
  };
}
