import type { DisclosureProfile } from '../../standards/access/disclosure.js';
import { type Disclosure, disclosureOf } from '../../standards/access/policy.js';
import type { WidestLabels } from '../../standards/access/widest.js';
import type { Oscal } from '../../standards/catalogue/document.js';
import type { Client, Sql } from '../client.js';

interface PolicyRow {
  id: string;
  standardKey: string;
  version: string;
  effectiveAt: Date;
  profile: DisclosureProfile;
  exchange: Oscal | null;
  widestLabels: WidestLabels | null;
}

// A policy never changes, so what was compiled for one is kept for as long as the process lives.
const compiled = new WeakMap<Client, Map<string, Disclosure>>();

const NOTHING_IN_FORCE = disclosureOf([]);

/** What decides while the policy `inForce` is in force; the first operation under it reads it, as `sql`, from its snapshot. */
export async function disclosureAt(client: Client, sql: Sql, inForce: string | null): Promise<Disclosure> {
  if (inForce === null) return NOTHING_IN_FORCE;
  const known = compiled.get(client) ?? new Map<string, Disclosure>();
  compiled.set(client, known);
  const disclosure = known.get(inForce) ?? disclosureOf(await listPolicies(sql));
  known.set(inForce, disclosure);
  return disclosure;
}

const listPolicies = (sql: Sql): Promise<PolicyRow[]> => sql<PolicyRow[]>`
  select p.id, s.key as "standardKey", v.version, p.effective_at as "effectiveAt", v.disclosure as profile,
    v.exchange, v.widest_labels as "widestLabels"
  from disclosure_policy p join standard_version v on v.id = p.version_id join standard s on s.id = v.standard_id
  order by p.effective_at, p.id`;

/** Puts a published version's profile in force. */
export async function insertPolicy(sql: Sql, policy: { id: string; versionId: string; at: Date }): Promise<void> {
  await sql`insert into disclosure_policy (id, version_id, effective_at)
    values (${policy.id}, ${policy.versionId}, ${policy.at})`;
}
