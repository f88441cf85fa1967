import { and, eq, gt, inArray, isNull, ne, or } from 'drizzle-orm';
import { type Actor, isSeated } from '../../standards/access/actor.js';
import type { Localized } from '../../standards/catalogue/document.js';
import type { Operation } from '../operation.js';
import { membership, organization, project } from './tables.js';

export interface OrganizationRow {
  id: string;
  key: string;
  kind: string;
  name: Localized;
  sector: string | null;
  region: string | null;
}

export const organizationColumns = {
  id: organization.id,
  key: organization.key,
  kind: organization.kind,
  name: organization.name,
  sector: organization.sector,
  region: organization.region,
};

/**
 * Who takes part. Which third parties an institution works with is told to its own people alone, and a channel finds itself only.
 */
const known = (actor: Actor) =>
  and(
    isNull(organization.leftAt),
    or(
      ne(organization.kind, 'channel'),
      isSeated(actor) ? eq(organization.institutionId, actor.organizationId) : undefined,
      isSeated(actor) ? eq(organization.id, actor.organizationId) : undefined,
    ),
  );

export const listOrganizations = (
  { orm, actor }: Operation,
  page: { first: number; after: string | null },
): Promise<OrganizationRow[]> =>
  orm
    .select(organizationColumns)
    .from(organization)
    .where(and(known(actor), page.after === null ? undefined : gt(organization.key, page.after)))
    .orderBy(organization.key)
    .limit(page.first + 1);

/** How many institutions take part: the roster. */
export async function countInstitutions({ sql }: Operation): Promise<number> {
  const [counted] = await sql<{ institutions: number }[]>`
    select count(*)::int as institutions from organization where kind = 'institution' and left_at is null`;
  return counted?.institutions ?? 0;
}

export interface SeatRow {
  name: string;
  role: string;
  seat: string;
  organization: OrganizationRow;
  projectId: string | null;
}

/** The seat an operation acts in, with its person and organization. */
export async function loadSeat({ orm }: Operation, seatId: string): Promise<SeatRow | undefined> {
  const [row] = await orm
    .select({
      name: membership.name,
      role: membership.role,
      seat: membership.id,
      organization: organizationColumns,
      projectId: membership.projectId,
    })
    .from(membership)
    .innerJoin(organization, eq(organization.id, membership.organizationId))
    .where(eq(membership.id, seatId));
  return row;
}

/** What a researcher was let in for. */
export async function findProject({ orm }: Operation, id: string) {
  const [row] = await orm
    .select({ name: project.name, endsAt: project.endsAt })
    .from(project)
    .where(eq(project.id, id));
  return row;
}

/** Organizations by key, in no order; unknown keys are absent. */
export const findOrganizations = ({ orm, actor }: Operation, keys: readonly string[]): Promise<OrganizationRow[]> =>
  orm
    .select(organizationColumns)
    .from(organization)
    .where(and(known(actor), inArray(organization.key, [...keys])));

/** Those of the ids that are seats whose person may be named as a reader, whether or not somebody still sits there. */
export const nameableSeats = async ({ sql }: Operation, ids: readonly string[]): Promise<string[]> =>
  (await sql<{ id: string }[]>`select entente.nameable_seats(${[...ids]}::uuid[]) as id`).map(({ id }) => id);

/** Those of the ids that are groups which the actor's institution is in. */
export const findMyGroups = async ({ sql }: Operation, ids: readonly string[]): Promise<string[]> =>
  (
    await sql<{ id: string }[]>`
      select group_id as id from entente.my_group where group_id = any(${[...ids]}::uuid[])`
  ).map(({ id }) => id);
