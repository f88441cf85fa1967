import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { digestOfDocument } from '../../standards/catalogue/digest.js';
import { flatten } from '../../standards/catalogue/flatten.js';
import { searchText } from '../../standards/catalogue/text.js';
import { parseDocument } from '../../standards/catalogue/validate.js';
import { OWNER_ROLE } from '../access/roles.js';
import { insertDraft, insertStandard, markPublished } from '../catalogue/store.js';
import { connect } from '../client.js';
import type { Statements } from '../operation.js';
import { projectPath } from '../project.js';
import { seedIndicators } from './indicators.js';
import { idIn, ORGANIZATIONS, type OrganizationIds } from './organizations.js';
import { EMBEDDED_ISSUER, PERSONAS } from './personas.js';
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
      await seedStandards(store, sources, organizations);
      await seedIndicators(store, sources, organizations);
    });
  } finally {
    await client.end();
  }
}

async function seedMembers({ sql }: Statements, { newId }: SeedSources): Promise<OrganizationIds> {
  const ids = new Map(ORGANIZATIONS.map(({ key }) => [key, newId()]));
  for (const { key, kind, name, sector = null, region = null } of ORGANIZATIONS) {
    await sql`insert into organization (id, key, kind, name, sector, region)
      values (${idIn(ids, key)}, ${key}, ${kind}, ${name as never}::jsonb, ${sector}, ${region})`;
  }
  for (const { subject, role, organization } of PERSONAS) {
    const personId = newId();
    await sql`insert into person (id, issuer, subject, name) values (${personId}, ${EMBEDDED_ISSUER}, ${subject}, ${subject})`;
    await sql`insert into membership (id, person_id, organization_id, role)
      values (${newId()}, ${personId}, ${idIn(ids, organization)}, ${role})`;
  }
  return ids;
}

/** The hub's own standards, each version as it stands in `standards/published`, oldest first. */
async function seedStandards(
  store: Statements,
  { now, newId }: SeedSources,
  organizations: OrganizationIds,
): Promise<void> {
  const root = projectPath('standards/published');
  let minutes = 0;
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
      await markPublished(store, id, 1, createdAt);
    }
  }
}
