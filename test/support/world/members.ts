import type { Sql } from '../../../db/client.js';
import { ORGANIZATIONS } from '../../../db/seed/organizations.js';
import { EMBEDDED_ISSUER, PERSONAS, type Persona } from '../../../db/seed/personas.js';
import { at, idOf } from './ids.js';

/** A second committee, which no persona of the issuer sits on: another's drafts are its. */
const COUNCIL: Persona[] = [
  { subject: 'editor@council', role: 'editor', organization: 'council' },
  { subject: 'chair@council', role: 'chair', organization: 'council' },
];

const PARTIES: readonly (typeof ORGANIZATIONS)[number][] = [
  ...ORGANIZATIONS,
  { key: 'council', kind: 'committee', name: { en: 'Payments Council', 'zh-CN': '支付理事会' } },
];

export const personId = (subject: string): string => idOf(`person ${subject}`);

export const seatId = (subject: string): string => idOf(`seat ${subject}`);

/** Whom an organization of the world works for. */
export const institutionOf = (key: string): string => PARTIES.find((party) => party.key === key)?.institution ?? key;

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
  for (const { subject, role, organization } of [...PERSONAS, ...COUNCIL]) {
    await sql`insert into person (id, issuer, subject) values (${personId(subject)}, ${EMBEDDED_ISSUER}, ${subject})`;
    await sql`insert into membership (id, person_id, organization_id, role, name, project_id)
      values (${seatId(subject)}, ${personId(subject)}, ${idOf(organization)}, ${role}, ${subject},
        ${role === 'researcher' ? idOf('project') : null})`;
  }
}

export const UPLOADERS = ['analyst@aurora', 'analyst@borealis', 'editor@committee', 'editor@council'] as const;

export async function buildUploads(sql: Sql): Promise<void> {
  for (const subject of UPLOADERS) {
    const content = Buffer.from(`upload-of-${subject.replace('@', '-')}.example\n`);
    await sql`insert into upload (id, person_id, size, content, created_at)
      values (${idOf(`upload ${subject}`)}, ${personId(subject)}, ${content.length}, ${content}, now())`;
  }
}
