import type { Sql } from '../../../../db/client.js';
import { EMBEDDED_ISSUER } from '../../../../db/seed/personas.js';
import { at, idOf } from '../ids.js';
import { INVITATION, PARTIES, personId, SEATS, seatId, UPLOADERS } from '../members.js';
import { putUpload } from '../upload.js';

export async function buildMembers(sql: Sql): Promise<void> {
  for (const { key, kind, name, sector = null, region = null, institution } of PARTIES.map((party) => ({
    sector: 'some sector',
    region: 'CN-SH',
    ...party,
  }))) {
    await sql`insert into organization (id, key, kind, name, sector, region, institution_id, created_at)
      values (${idOf(key)}, ${key}, ${kind}, ${name as never}::jsonb, ${sector}, ${region},
        ${institution ? idOf(institution) : null}, ${at(0)})`;
  }
  await sql`insert into project (id, organization_id, name, ends_at)
    values (${idOf('project')}, ${idOf('university')}, ${{ en: 'Project', 'zh-CN': '项目' } as never}::jsonb, '2100-01-01')`;
  for (const { subject, role, organization, ended } of SEATS) {
    await sql`insert into person (id, issuer, subject) values (${personId(subject)}, ${EMBEDDED_ISSUER}, ${subject})`;
    await sql`insert into membership (id, person_id, organization_id, role, name, project_id, started_at, invited_until, ended_at)
      values (${seatId(subject)}, ${personId(subject)}, ${idOf(organization)}, ${role}, ${subject},
        ${role === 'researcher' ? idOf('project') : null}, ${at(0)},
        ${ended ? at(2) : null}, ${ended ? at(1) : null})`;
  }
  const { id, subject, organization, role, name } = INVITATION;
  await sql`insert into membership (id, person_id, organization_id, role, name, started_at, invited_until)
    values (${id}, ${personId(subject)}, ${idOf(organization)}, ${role}, ${name}, ${at(2)}, '2100-01-01')`;
}

/** Over, for one under way would stop everything. */
export async function buildIncident(sql: Sql): Promise<void> {
  await sql`insert into incident_stop (id, reason, seat_id, stopped_at, resumed_at)
    values (${idOf('stop')}, 'A key was lost.', ${seatId('operator@hub')}, ${at(6)}, ${at(7)})`;
}

export async function buildUploads(sql: Sql): Promise<void> {
  await sql`insert into quota_lease (party, minute, points) values ('lease', ${at(0)}, 1)`;
  for (const subject of UPLOADERS) {
    const content = Buffer.from(`upload-of-${subject.replace('@', '-')}.example\n`);
    await putUpload(sql, idOf(`upload ${subject}`), subject, content);
  }
}
