import type { Membership, Organization } from '../../world.js';
import { found, localized, moment, refusal, type Said, term, type View } from '../forms.js';
import { connectionOf, type Paged } from '../page.js';

/** Whom an institution works with is its own affair, and none of those whom it works with either. */
const isKnown = ({ asker }: View, { kind, id, institution_id }: Organization): boolean =>
  kind !== 'channel' || (asker.organization !== null && [id, institution_id].includes(asker.organization));

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
    view.world.organization.filter((row) => row.left_at === null && isKnown(view, row)),
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

export function me(view: View): Said {
  const { world, asker } = view;
  const seat = found(world.membership.find(({ id }) => id === asker.seat));
  const project = world.project.find(({ id }) => id === seat.project_id);
  return {
    name: seat.name,
    role: term(seat.role),
    seat: seat.id,
    organization: organizationById(view, seat.organization_id),
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

/** Whether the asker sees a seat: one of their own, or one that they administer. */
export const seesSeat = (view: View, seat: Membership): boolean =>
  seat.person_id === view.asker.person || administers(view, seat);

function seatSaid(view: View, { id, name, role, started_at, ended_at, invited_until, ...row }: Membership): Said {
  const { issuer, subject } = found(view.world.person.find((person) => person.id === row.person_id));
  return {
    id,
    organization: organizationById(view, row.organization_id),
    role: term(role),
    name,
    startedAt: moment(started_at),
    invitedUntil: moment(invited_until),
    endedAt: moment(ended_at),
    person: { issuer, subject },
  };
}

/** Whoever is invited is told by whom, whether they knew of it or not. */
function invitationSaid({ world }: View, row: Membership): Said {
  const { key, name } = found(world.organization.find(({ id }) => id === row.organization_id));
  return {
    id: row.id,
    organizationKey: key,
    organizationName: localized(name),
    role: term(row.role),
    name: row.name,
    invitedAt: moment(row.started_at),
    expiresAt: moment(row.invited_until),
  };
}

const mayAnswer = ({ asker }: View, { person_id, invited_until, ended_at }: Membership): boolean =>
  asker.person !== null && person_id === asker.person && invited_until !== null && ended_at === null;

export const invitations = (view: View) => (): Said[] => {
  if (view.asker.person === null) throw refusal('FORBIDDEN');
  return view.world.membership.filter((row) => mayAnswer(view, row)).map((row) => invitationSaid(view, row));
};

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

/** The latest stop of all sharing. */
export function incident({ world }: View): Said | null {
  const [latest] = world.incident_stop.toSorted((one, other) => (one.stopped_at < other.stopped_at ? 1 : -1));
  return latest
    ? { reason: latest.reason, stoppedAt: moment(latest.stopped_at), resumedAt: moment(latest.resumed_at) }
    : null;
}
