import type { Localized } from '../../standards/catalogue/document.js';
import type { Operation } from '../operation.js';

export interface OrganizationRow {
  id: string;
  key: string;
  kind: string;
  name: Localized;
  sector: string | null;
  region: string | null;
}

export const listOrganizations = (
  { sql }: Operation,
  page: { first: number; after: string | null },
): Promise<OrganizationRow[]> => sql<OrganizationRow[]>`
  select id, key, kind, name, sector, region from organization
  where ${page.after === null ? sql`true` : sql`key > ${page.after}`}
  order by key limit ${page.first + 1}`;

export interface SeatRow {
  name: string;
  role: string;
  seat: string;
  organization: OrganizationRow;
}

/** The seat an operation acts in, with its person and organization. */
export async function loadSeat({ sql }: Operation, seatId: string): Promise<SeatRow | undefined> {
  const [row] = await sql<SeatRow[]>`
    select p.name, m.role, m.id as seat,
      json_build_object('id', o.id, 'key', o.key, 'kind', o.kind, 'name', o.name,
        'sector', o.sector, 'region', o.region) as organization
    from membership m join person p on p.id = m.person_id join organization o on o.id = m.organization_id
    where m.id = ${seatId}`;
  return row;
}

/** Ids of organizations by key, in no order; unknown keys are absent. */
export const findOrganizations = ({ sql }: Operation, keys: readonly string[]) =>
  sql<
    { id: string; key: string; kind: string }[]
  >`select id, key, kind from organization where key = any(${[...keys]})`;
