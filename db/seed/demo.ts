import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { governsAfter } from '../../standards/access/governance.js';
import type { Policy } from '../../standards/access/policy.js';
import { DEFAULT_RULE, monthsAfter } from '../../standards/catalogue/ballot/rule.js';
import { digestOfDocument } from '../../standards/catalogue/digest.js';
import { flatten } from '../../standards/catalogue/flatten.js';
import { searchText } from '../../standards/catalogue/text.js';
import { parseDocument } from '../../standards/catalogue/validate.js';
import { insertPolicy } from '../access/disclosure.js';
import { OWNER_ROLE } from '../access/roles.js';
import { putRepresentative } from '../catalogue/committees/store.js';
import { moveVersion } from '../catalogue/lifecycle.js';
import { insertDraft, insertStandard } from '../catalogue/store.js';
import { connect } from '../client.js';
import type { Statements } from '../operation.js';
import { projectPath } from '../project.js';
import { seedIndicators } from './indicators.js';
import { idIn, ORGANIZATIONS, type OrganizationIds } from './organizations.js';
import { EMBEDDED_ISSUER, PERSONAS, REPRESENTATIVES } from './personas.js';
import type { SeedSources } from './sources.js';

/** The demo consortium, once: a database with an organization in it is left as it is. One transaction, so all or nothing. */
export async function seedDemo(adminUrl: string, sources: SeedSources): Promise<void> {
  const client = connect(adminUrl, { max: 1 });
  try {
    await client.begin(async (sql) => {
      await sql.unsafe(`set local role ${OWNER_ROLE}`);
      // Two first starts on one database must not both find it empty.
      await sql`lock table organization in exclusive mode`;
      const [known] = await sql`select from organization limit 1`;
      if (known) return;
      const store: Statements = { sql };
      const organizations = await seedMembers(store, sources);
      const policyId = await seedStandards(store, sources, organizations);
      await seedIndicators(store, { ...sources, policyId }, organizations);
    });
  } finally {
    await client.end();
  }
}

async function seedMembers({ sql }: Statements, { newId, now }: SeedSources): Promise<OrganizationIds> {
  const ids = new Map(ORGANIZATIONS.map(({ key }) => [key, newId()]));
  for (const { key, kind, name, sector = null, region = null, institution } of ORGANIZATIONS) {
    await sql`insert into organization (id, key, kind, name, sector, region, institution_id)
      values (${idIn(ids, key)}, ${key}, ${kind}, ${name as never}::jsonb, ${sector}, ${region},
        ${institution ? idIn(ids, institution) : null})`;
  }
  for (const { subject, role, organization } of PERSONAS) {
    const personId = newId();
    const projectId = role === 'researcher' ? await seedProject({ sql }, newId(), idIn(ids, organization), now) : null;
    await sql`insert into person (id, issuer, subject) values (${personId}, ${EMBEDDED_ISSUER}, ${subject})`;
    const seatId = newId();
    await sql`insert into membership (id, person_id, organization_id, role, name, project_id)
      values (${seatId}, ${personId}, ${idIn(ids, organization)}, ${role}, ${subject}, ${projectId})`;
    const [, institution] = REPRESENTATIVES.find(([voter]) => voter === subject) ?? [];
    if (!institution) continue;
    const represented = { committeeId: idIn(ids, organization), institutionId: idIn(ids, institution) };
    await putRepresentative({ sql }, { ...represented, seatId, alternate: false, address: null });
  }
  return ids;
}

/** What the demo's researchers are let in for, for as long as a demo may run. */
async function seedProject({ sql }: Statements, id: string, organizationId: string, now: Date): Promise<string> {
  const name = { en: 'Spread of impersonation calls', 'zh-CN': '冒充电话的传播' };
  const endsAt = new Date(now.getTime() + 10 * 365 * 86_400_000);
  await sql`insert into project (id, organization_id, name, ends_at)
    values (${id}, ${organizationId}, ${name as never}::jsonb, ${endsAt})`;
  return id;
}

/**
 * The hub's own standards, each version as it stands in `standards/published`, oldest first; the id of the disclosure policy
 * in force then.
 */
async function seedStandards(
  store: Statements,
  { now, newId }: SeedSources,
  organizations: OrganizationIds,
): Promise<string> {
  const root = projectPath('standards/published');
  let minutes = 0;
  let inForce: (Pick<Policy, 'standardKey' | 'version'> & { id: string }) | null = null;
  for (const key of readdirSync(root).sort()) {
    const standardId = newId();
    for (const [index, file] of readdirSync(join(root, key)).sort().entries()) {
      const document = parseDocument(JSON.parse(readFileSync(join(root, key, file), 'utf8')));
      if (index === 0)
        await insertStandard(store, { id: standardId, committeeId: idIn(organizations, 'committee'), ...document });
      const id = newId();
      const nodes = flatten(document).map((node) => ({ ...node, searchText: searchText(node) }));
      // A minute apart, so that the newest of a standard is the one listed first.
      const createdAt = new Date(now.getTime() + minutes++ * 60_000 - 86_400_000);
      await insertDraft(store, { id, standardId, document, nodes, digest: digestOfDocument(document), createdAt });
      const move = { id, revision: 1, from: 'drafting', to: 'published' } as const;
      const reviewDueAt = monthsAfter(createdAt, DEFAULT_RULE.reviewMonths);
      await moveVersion(store, move, { publishedAt: createdAt, reviewDueAt });
      const version = { ...document, standardKey: key, disclosure: document.disclosure ?? null };
      if (governsAfter(inForce, version)) {
        inForce = { id: newId(), standardKey: key, version: document.version };
        await insertPolicy(store.sql, { id: inForce.id, versionId: id, at: createdAt });
      }
    }
  }
  if (!inForce) throw new Error('The demo has no sharing standard.');
  return inForce.id;
}
