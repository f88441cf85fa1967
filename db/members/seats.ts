import { and, count, eq, gt, inArray, isNotNull, isNull, or, sql } from 'drizzle-orm';
import type { Role } from '../../standards/access/actor.js';
import type { Administration } from '../../standards/access/administration.js';
import type { Identity } from '../../standards/members/identity.js';
import type { Operation } from '../operation.js';
import { organizationColumns } from './store.js';
import { membership, organization, person } from './tables.js';

/** Seats that one administers, as row-level security has it too. */
const administeredBy = ({ organizationId, here, atChannels }: Administration) =>
  or(
    and(eq(membership.organizationId, organizationId), inArray(membership.role, [...here])),
    and(eq(organization.institutionId, organizationId), inArray(membership.role, [...atChannels])),
  );

const select = ({ orm }: Operation) =>
  orm
    .select({
      id: membership.id,
      organization: organizationColumns,
      role: membership.role,
      name: membership.name,
      startedAt: membership.startedAt,
      invitedUntil: membership.invitedUntil,
      endedAt: membership.endedAt,
      person: { issuer: person.issuer, subject: person.subject },
    })
    .from(membership)
    .innerJoin(organization, eq(organization.id, membership.organizationId))
    .innerJoin(person, eq(person.id, membership.personId));

export type AdministeredSeat = Awaited<ReturnType<typeof select>>[number];

interface SeatPage {
  readonly first: number;
  /** Key of the organization, role and id of the seat before. */
  readonly after: readonly [string, string, string] | null;
  readonly organizationId: string | null;
  readonly ended: boolean;
}

/** By organization and role: neither ever changes, so a cursor keeps its place. */
export const listSeats = (op: Operation, administration: Administration, page: SeatPage): Promise<AdministeredSeat[]> =>
  select(op)
    .where(
      and(
        administeredBy(administration),
        page.ended ? isNotNull(membership.endedAt) : isNull(membership.endedAt),
        page.organizationId ? eq(membership.organizationId, page.organizationId) : undefined,
        page.after ? following(page.after) : undefined,
      ),
    )
    .orderBy(organization.key, membership.role, membership.id)
    .limit(page.first + 1);

const following = ([key, role, id]: NonNullable<SeatPage['after']>) =>
  or(
    gt(organization.key, key),
    and(eq(organization.key, key), sql`${membership.role} > ${role}`),
    and(eq(organization.key, key), sql`${membership.role} = ${role}`, gt(membership.id, id)),
  );

export async function findSeat(
  op: Operation,
  administration: Administration,
  id: string,
): Promise<AdministeredSeat | undefined> {
  const [row] = await select(op).where(and(administeredBy(administration), eq(membership.id, id)));
  return row;
}

/** The one id of a person, made if nobody has named them before. Whether it was made is not told. */
export async function personOf({ sql: ask }: Operation, { issuer, subject }: Identity): Promise<string | null> {
  const [row] = await ask<[{ id: string | null }]>`select entente.person_of(${issuer}, ${subject}) as id`;
  return row.id;
}

/** The issuer that an actor themselves signs in with. */
export async function issuerOf({ orm }: Operation, personId: string): Promise<string | undefined> {
  const [row] = await orm.select({ issuer: person.issuer }).from(person).where(eq(person.id, personId));
  return row?.issuer;
}

export async function insertSeat(
  { orm }: Operation,
  seat: {
    id: string;
    personId: string;
    organizationId: string;
    role: Role;
    name: string;
    startedAt: Date;
    invitedUntil: Date;
  },
): Promise<void> {
  await orm.insert(membership).values(seat);
}

/** How many people sit in a seat of the role at the organization; who is invited does not. */
export async function countLive({ orm }: Operation, organizationId: string, role: Role): Promise<number> {
  const [row] = await orm
    .select({ live: count() })
    .from(membership)
    .where(
      and(
        eq(membership.organizationId, organizationId),
        eq(membership.role, role),
        isNull(membership.endedAt),
        isNull(membership.invitedUntil),
      ),
    );
  return row?.live ?? 0;
}

/** The seat of the role that the person has there, or is invited to. */
export async function seatOf(
  { orm }: Operation,
  seat: { personId: string; organizationId: string; role: Role },
): Promise<{ id: string; invitedUntil: Date | null } | undefined> {
  const [row] = await orm
    .select({ id: membership.id, invitedUntil: membership.invitedUntil })
    .from(membership)
    .where(
      and(
        eq(membership.personId, seat.personId),
        eq(membership.organizationId, seat.organizationId),
        eq(membership.role, seat.role),
        isNull(membership.endedAt),
      ),
    );
  return row;
}

export async function updateSeat(
  { orm }: Operation,
  id: string,
  change: { endedAt: Date } | { name: string },
): Promise<void> {
  await orm.update(membership).set(change).where(eq(membership.id, id));
}
