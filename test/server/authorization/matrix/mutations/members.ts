import { randomUUID } from 'node:crypto';
import type { Sql } from '../../../../../db/client.js';
import { EMBEDDED_ISSUER } from '../../../../../db/seed/personas.js';
import type { Role } from '../../../../../standards/access/actor.js';
import { idOf } from '../../../../support/world/ids.js';
import { personId, seatOf } from '../../../../support/world/members.js';
import type { Reader } from '../../../../support/worldHub.js';
import { always, type Cases, ownOrNot } from './case.js';

/** Where a seat stands that a reader is asked to give or end, and as what. */
function placeOf(reader: Reader, relation: string): [organization: string, role: Role] {
  const home = reader ? seatOf(reader).organization : 'hub';
  if (relation === 'channel') return [home === 'borealis' ? 'borealis.agency' : 'aurora.callcenter', 'agent'];
  if (relation === "a stranger's channel")
    return [home === 'borealis' ? 'aurora.callcenter' : 'borealis.agency', 'agent'];
  if (relation === 'stranger') return home === 'committee' ? ['council', 'voter'] : ['cascade', 'analyst'];
  return [home, home === 'committee' ? 'voter' : 'analyst'];
}

export function memberCases(sql: Sql): Cases {
  const seat = async (reader: Reader, relation: string) => {
    const [organization, role] = placeOf(reader, relation);
    const [id, person] = [randomUUID(), randomUUID()];
    await sql`insert into person (id, issuer, subject) values (${person}, ${EMBEDDED_ISSUER}, ${person})`;
    await sql`insert into membership (id, person_id, organization_id, role, name)
      values (${id}, ${person}, ${idOf(organization)}, ${role}, 'somebody')`;
    return id;
  };
  /** An invitation of the reader's own person, or of somebody else's; to a seat whose project is over, so that who accepts has none more. */
  const invitation = async (reader: Reader, relation: string) => {
    const [id, organization, project, stranger] = [randomUUID(), randomUUID(), randomUUID(), randomUUID()];
    await sql`insert into organization (id, key, kind, name) values (${organization}, ${organization}, 'research', '{"en": "Research"}')`;
    await sql`insert into project (id, organization_id, name, ends_at)
      values (${project}, ${organization}, '{"en": "Project"}', '2020-01-01')`;
    await sql`insert into person (id, issuer, subject) values (${stranger}, ${EMBEDDED_ISSUER}, ${stranger})`;
    const person = reader && relation === 'own' ? personId(reader) : stranger;
    await sql`insert into membership (id, person_id, organization_id, role, name, project_id, invited_until)
      values (${id}, ${person}, ${organization}, 'researcher', 'somebody', ${project}, '2100-01-01')`;
    return { seatId: id };
  };
  const relations = always('own', 'channel', 'stranger', "a stranger's channel");
  return {
    leaveConsortium: {
      relations: always('own'),
      make: async (reader) => ({ key: reader ? seatOf(reader).organization : 'aurora', data: 'KEEP' }),
      fields: {},
    },
    stopSharing: { relations: always('own'), make: async () => ({ reason: 'Keys were stolen.' }), fields: {} },
    // Refused: a stop that it could end would be in the way of all else.
    resumeSharing: { relations: always('own'), make: async () => ({ stoppedAt: '2026-01-01T00:00:00Z' }), fields: {} },
    giveSeat: {
      relations: always('own', 'more than own', 'channel', 'stranger', "a stranger's channel"),
      make: async (reader, relation) => {
        const [organizationKey, role] = placeOf(reader, relation);
        const raised = reader?.endsWith('@committee') ? 'ADMINISTRATOR' : 'CHAIR';
        return {
          organizationKey,
          role: relation === 'more than own' ? raised : role.toUpperCase(),
          subject: randomUUID(),
          name: 'Somebody',
        };
      },
      fields: { 'GiveSeatInput.issuer': { issuer: 'https://issuer.example' } },
    },
    acceptSeat: { relations: ownOrNot, make: invitation, fields: {} },
    declineSeat: { relations: ownOrNot, make: invitation, fields: {} },
    renameSeat: {
      relations,
      make: async (reader, relation) => ({ seatId: await seat(reader, relation), name: 'Somebody else' }),
      fields: {},
    },
    endSeat: {
      relations,
      make: async (reader, relation) => ({ seatId: await seat(reader, relation) }),
      fields: {},
    },
    addChannel: {
      relations: always('own'),
      make: async () => ({ key: randomUUID(), name: { en: 'Channel' } }),
      fields: {
        'AddChannelInput.sector': { sector: 's' },
        'AddChannelInput.region': { region: 'CN' },
        'LocalizedTextInput.zhCN': { name: { zhCN: '渠道' } },
      },
    },
  };
}
