import { HubError } from '../../standards/errors.js';
import type { Identity } from '../../standards/members/identity.js';
import type { OrganizationKind } from '../../standards/members/organization.js';
import type { Register, RegisteredProject, RegisteredSeat } from '../../standards/members/register.js';
import type { Statements } from '../operation.js';

interface Sources {
  readonly now: Date;
  readonly newId: () => string;
}

/** The hub's organizations, locked: two who admit at once come one after the other. */
export async function lockOrganizations({ sql }: Statements): Promise<ReadonlyMap<string, OrganizationKind>> {
  await sql`lock table organization in share row exclusive mode`;
  const rows = await sql<{ key: string; kind: OrganizationKind }[]>`select key, kind from organization`;
  return new Map(rows.map(({ key, kind }) => [key, kind]));
}

/** Adds what the hub lacks of the register, and returns a line for each entry. Nothing that is there is changed. */
export async function addMissing(store: Statements, register: Register, sources: Sources): Promise<string[]> {
  const said: string[] = [];
  for (const organization of register.organizations) {
    const added = await addOrganization(store, organization, sources);
    if (added) said.push(`added organization ${organization.key}`);
  }
  const projects = new Map<string, string>();
  for (const project of register.projects) {
    const { id, added } = await addProject(store, project, sources);
    projects.set(project.key, id);
    if (added) said.push(`added project ${project.key} of ${project.organization}`);
  }
  for (const [index, seat] of register.seats.entries()) {
    const projectId = seat.project === null ? null : (projects.get(seat.project) ?? null);
    const outcome = await addSeat(store, { ...seat, projectId, at: `seats.${index}` }, sources);
    const name = `seat ${seat.role}@${seat.organization} of ${seat.name}`;
    if (outcome === 'added') said.push(`added ${name}`);
    if (outcome === 'ended') said.push(`left ${name} as it is: it has ended`);
  }
  return said;
}

async function addOrganization(
  { sql }: Statements,
  { key, kind, name, sector, region }: Register['organizations'][number],
  { newId, now }: Sources,
): Promise<boolean> {
  const { count } = await sql`insert into organization (id, key, kind, name, sector, region, created_at)
    values (${newId()}, ${key}, ${kind}, ${name as never}::jsonb, ${sector}, ${region}, ${now})
    on conflict (key) do nothing`;
  return count === 1;
}

/** Known by its organization and name. */
async function addProject(
  { sql }: Statements,
  { organization, name, endsAt }: RegisteredProject,
  { newId }: Sources,
): Promise<{ id: string; added: boolean }> {
  const known = await sql<{ id: string }[]>`select p.id from project p join organization o on o.id = p.organization_id
    where o.key = ${organization} and p.name = ${name as never}::jsonb`;
  if (known[0]) return { id: known[0].id, added: false };
  const id = newId();
  await sql`insert into project (id, organization_id, name, ends_at)
    select ${id}, o.id, ${name as never}::jsonb, ${endsAt} from organization o where o.key = ${organization}`;
  return { id, added: true };
}

type Seat = RegisteredSeat & { readonly projectId: string | null; readonly at: string };

interface Earlier {
  readonly id: string;
  readonly projectId: string | null;
  readonly invitedUntil: Date | null;
  readonly endedAt: Date | null;
  readonly endsAt: Date | null;
}

/** Nobody need accept it: the register is the operator's. A seat that was given once is not given again, though it ended: whoever ended it meant it. */
async function addSeat(store: Statements, seat: Seat, { newId, now }: Sources): Promise<'added' | 'there' | 'ended'> {
  const { sql } = store;
  const [left] = await sql`select from organization where key = ${seat.organization} and left_at is not null`;
  if (left) throw new HubError('CONFLICT', 'It has left the consortium.', `${seat.at}.organization`);
  const personId = await addPerson(store, seat, newId());
  const earlier = await sql<Earlier[]>`
    select m.id, m.invited_until as "invitedUntil", m.project_id as "projectId", m.ended_at as "endedAt", p.ends_at as "endsAt"
    from membership m join organization o on o.id = m.organization_id left join project p on p.id = m.project_id
    where m.person_id = ${personId} and o.key = ${seat.organization} and m.role = ${seat.role}`;
  const same = earlier.filter(({ projectId }) => projectId === seat.projectId);
  const live = same.find(({ endedAt }) => !endedAt);
  if (live?.invitedUntil) {
    await sql`update membership set invited_until = null, started_at = ${now} where id = ${live.id}`;
    return 'added';
  }
  if (live) return 'there';
  if (same.length > 0) return 'ended';
  for (const { id, endedAt, endsAt } of earlier) {
    if (endedAt) continue;
    if (!endsAt || endsAt > now)
      throw new HubError('CONFLICT', 'They sit there for another project.', `${seat.at}.project`);
    // The old seat ended with its project, and the row is told so only now: a person has one live seat of a role.
    await sql`update membership set ended_at = ${endsAt} where id = ${id}`;
  }
  await sql`insert into membership (id, person_id, organization_id, role, name, project_id, started_at)
    select ${newId()}, ${personId}, o.id, ${seat.role}, ${seat.name}, ${seat.projectId}, ${now}
    from organization o where o.key = ${seat.organization}`;
  return 'added';
}

async function addPerson({ sql }: Statements, { issuer, subject }: Identity, id: string): Promise<string> {
  await sql`insert into person (id, issuer, subject) values (${id}, ${issuer}, ${subject})
    on conflict (issuer, subject) do nothing`;
  const [row] = await sql<[{ id: string }]>`select id from person where issuer = ${issuer} and subject = ${subject}`;
  return row.id;
}
