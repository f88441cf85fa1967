import { groupsOf, worksAtInstitution } from '../labels.js';
import type { Membership, Organization, Row } from '../world.js';
import { found, localized, millis, moment, refusal, type Said, term, type View } from './forms.js';
import { connectionOf, type Paged } from './page.js';

/** Whom an institution works with is its own affair. */
export const isKnown = ({ asker }: View, { kind, institution_id }: Organization): boolean =>
  kind !== 'channel' || (asker.institution !== null && institution_id === asker.institution);

export const organizationSaid = ({ id, key, kind, name, sector, region }: Organization): Said => ({
  id,
  key,
  kind: term(kind),
  name: localized(name),
  sector,
  region,
});

/** The organization where the asker may know of it; null otherwise. */
export function organization(view: View, id: unknown): Organization | null {
  const row = view.world.organization.find((candidate) => candidate.id === id);
  return row && isKnown(view, row) ? row : null;
}

export function organizationById(view: View, id: unknown): Said | null {
  const row = organization(view, id);
  return row && organizationSaid(row);
}

const BY_KEY = { kinds: ['text'], place: ({ key }: Organization) => [key] } as const;

export const organizations = (view: View) => (paged: Paged) =>
  connectionOf(
    view.world.organization.filter((row) => isKnown(view, row)),
    paged,
    BY_KEY,
    organizationSaid,
  );

export const channels = (view: View) => (paged: Paged) =>
  connectionOf(
    view.world.organization.filter((row) => row.institution_id === view.asker.organization),
    paged,
    BY_KEY,
    organizationSaid,
  );

export function me({ world, asker, ...view }: View): Said {
  const seat = found(world.membership.find(({ id }) => id === asker.seat));
  const project = world.project.find(({ id }) => id === seat.project_id);
  return {
    name: seat.name,
    role: term(seat.role),
    seat: seat.id,
    organization: organizationById({ world, asker, ...view }, seat.organization_id),
    project: project ? { name: localized(project.name), endsAt: moment(project.ends_at) } : null,
  };
}

const ADMINISTERED: Readonly<Record<string, readonly string[]>> = {
  administrator: ['analyst', 'administrator', 'assessor'],
  chair: ['editor', 'chair', 'voter'],
};

function administers({ world, asker }: View, { role, organization_id }: Membership): boolean {
  if (organization_id === asker.organization) return ADMINISTERED[asker.role]?.includes(role) ?? false;
  const place = world.organization.find(({ id }) => id === organization_id);
  return asker.role === 'administrator' && role === 'agent' && place?.institution_id === asker.organization;
}

export function seatSaid(view: View, { id, name, role, started_at, ended_at, ...row }: Membership): Said {
  const { issuer, subject } = found(view.world.person.find((person) => person.id === row.person_id));
  return {
    id,
    organization: organizationById(view, row.organization_id),
    role: term(role),
    name,
    startedAt: moment(started_at),
    endedAt: moment(ended_at),
    person: { issuer, subject },
  };
}

export const seatById = (view: View, id: unknown): Said =>
  seatSaid(view, found(view.world.membership.find((row) => row.id === id && administers(view, row))));

export const seats =
  (view: View) =>
  ({ organizationKey, ended, ...paged }: Paged & { organizationKey?: string | null; ended: boolean }): Said => {
    const { world, asker } = view;
    const own = world.organization.filter(
      ({ id, institution_id }) => id === asker.organization || institution_id === asker.organization,
    );
    const keys = new Map(own.map(({ id, key }) => [id, key]));
    const only = organizationKey ? found(own.find(({ key }) => key === organizationKey)).id : null;
    const rows = world.membership.filter(
      (row) =>
        administers(view, row) && (row.ended_at !== null) === ended && (only === null || row.organization_id === only),
    );
    const place = (row: Membership) => [keys.get(row.organization_id) ?? '', row.role, row.id];
    return connectionOf(rows, paged, { kinds: ['text', 'text', 'uuid'], place }, (row) => seatSaid(view, row));
  };

type Group = View['world']['sharing_group'][number];

const isMine = (view: View, { id, organization_id }: Group): boolean =>
  worksAtInstitution(view.asker) &&
  (organization_id === view.asker.organization || groupsOf(view.world, view.asker).includes(id));

export function groupSaid(view: View, { id, organization_id, name, purpose }: Group): Said {
  const { world, asker } = view;
  const stays = world.group_member
    .filter((stay) => stay.group_id === id)
    .filter(
      (stay) => stay.left_at === null || [stay.organization_id, organization_id].includes(asker.organization ?? ''),
    );
  const inOrder = [...stays].sort((one, other) => (placeOf(one) < placeOf(other) ? -1 : 1));
  return {
    id,
    name: localized(name),
    purpose,
    keeper: organizationById(view, organization_id),
    members: inOrder.map((stay) => ({
      organization: organizationById(view, stay.organization_id),
      joinedAt: moment(stay.joined_at),
      leftAt: moment(stay.left_at),
    })),
  };
}

const placeOf = ({ joined_at, id }: Row) => `${moment(joined_at)} ${id}`;

export const groupById = (view: View, id: unknown): Said =>
  groupSaid(view, found(view.world.sharing_group.find((row) => row.id === id && isMine(view, row))));

export const sharingGroups = (view: View) => (paged: Paged) =>
  connectionOf(
    view.world.sharing_group.filter((row) => isMine(view, row)),
    paged,
    { kinds: ['moment', 'uuid'], place: ({ created_at, id }) => [millis(created_at), id], descends: true },
    (row) => groupSaid(view, row),
  );

interface LogFilter {
  readonly objectType?: string | null;
  readonly objectId?: string | null;
  readonly readerKey?: string | null;
  readonly from?: string | null;
  readonly until?: string | null;
}

/** Of the administrator's own institution. */
export const accessLog =
  (view: View) =>
  ({ filter, ...paged }: Paged & { filter?: LogFilter | null }): Said => {
    const { objectType, objectId, readerKey, from, until } = filter ?? {};
    const { world, asker } = view;
    const rows = world.access_log.filter(
      (row) =>
        row.owner_id === asker.organization &&
        (!objectType || term(row.object_type) === objectType) &&
        (!objectId || row.object_id === objectId) &&
        (typeof readerKey !== 'string' || organization(view, row.reader_id)?.key === readerKey) &&
        (!from || millis(row.at) >= millis(from)) &&
        (!until || millis(row.at) < millis(until)),
    );
    const order = { kinds: ['moment', 'uuid'], descends: true } as const;
    return connectionOf(rows, paged, { ...order, place: (row) => [millis(row.at), row.id] }, (row) => {
      const seat = world.membership.find(({ id }) => id === row.reader_seat_id);
      return {
        id: row.id,
        at: moment(row.at),
        reader: organizationById(view, row.reader_id),
        readerSeat: { id: row.reader_seat_id, role: seat?.organization_id === row.owner_id ? term(seat?.role) : null },
        objectType: term(row.object_type),
        objectId: row.object_id,
        fields: row.fields,
      };
    });
  };

/** To researchers alone. */
export const aggregateReleases =
  ({ world, asker }: View) =>
  (paged: Paged): Said => {
    if (asker.role !== 'researcher') throw refusal('FORBIDDEN');
    return connectionOf(
      world.aggregate_release,
      paged,
      { kinds: ['moment', 'uuid'], place: ({ released_at, id }) => [millis(released_at), id], descends: true },
      (row) => ({
        id: row.id,
        key: row.key,
        title: localized(row.title),
        periodStart: row.period_start,
        periodEnd: row.period_end,
        releasedAt: moment(row.released_at),
      }),
    );
  };
