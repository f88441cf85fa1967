import { and, eq, gt, or } from 'drizzle-orm';
import type { Localized } from '../../standards/catalogue/document.js';
import type { Operation } from '../operation.js';
import { type OrganizationRow, organizationColumns } from './store.js';
import { organization } from './tables.js';

export type PlaceRow = OrganizationRow & { institutionId: string | null };

/** The organization itself or one of its channels, by key. */
export async function findPlace({ orm }: Operation, ownId: string, key: string | null): Promise<PlaceRow | undefined> {
  const [row] = await orm
    .select({ ...organizationColumns, institutionId: organization.institutionId })
    .from(organization)
    .where(
      key === null
        ? eq(organization.id, ownId)
        : and(eq(organization.key, key), or(eq(organization.id, ownId), eq(organization.institutionId, ownId))),
    );
  return row;
}

/** By key. */
export const listChannels = (
  { orm }: Operation,
  institutionId: string,
  page: { first: number; after: string | null },
): Promise<OrganizationRow[]> =>
  orm
    .select(organizationColumns)
    .from(organization)
    .where(
      and(
        eq(organization.institutionId, institutionId),
        page.after === null ? undefined : gt(organization.key, page.after),
      ),
    )
    .orderBy(organization.key)
    .limit(page.first + 1);

export async function insertChannel(
  { orm }: Operation,
  channel: {
    id: string;
    institutionId: string;
    key: string;
    name: Localized;
    sector: string | null;
    region: string | null;
    createdAt: Date;
  },
): Promise<void> {
  await orm.insert(organization).values({ ...channel, kind: 'channel' });
}
