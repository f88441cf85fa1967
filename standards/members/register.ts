import { ROLES, type Role } from '../access/actor.js';
import type { Localized } from '../catalogue/document.js';
import { badInput, HubError } from '../errors.js';
import { type Identity, identity } from './identity.js';
import { type OrganizationKind, organizationKey, ROLES_AT, region } from './organization.js';
import { listOf, objectOf, oneOf, time } from './read.js';
import { line, localizedName } from './text.js';

/** What a file says that a hub must have, for nobody in it could give it: parties, projects, and who sits first. */
export interface Register {
  readonly organizations: readonly RegisteredOrganization[];
  readonly projects: readonly RegisteredProject[];
  readonly seats: readonly RegisteredSeat[];
}

export interface RegisteredOrganization {
  readonly key: string;
  /** Channels are their institution's to add. */
  readonly kind: Exclude<OrganizationKind, 'channel'>;
  readonly name: Localized;
  readonly sector: string | null;
  readonly region: string | null;
}

export interface RegisteredProject {
  /** What the seats of the file call it. */
  readonly key: string;
  readonly organization: string;
  readonly name: Localized;
  readonly endsAt: Date;
}

export interface RegisteredSeat extends Identity {
  readonly organization: string;
  readonly role: Role;
  readonly name: string;
  /** Of researchers. */
  readonly project: string | null;
}

/** What is wrong, and the place in the file: `seats.0.role`. */
export interface Fault {
  readonly at: string;
  readonly message: string;
}

type Known = ReadonlyMap<string, OrganizationKind>;

/**
 * Reads a register, all of it before anything is done with it, so that every fault is told at once. `known` are the hub's
 * organizations: seats may be at one of those, and one of the file that is among them must be of its kind.
 */
export function readRegister(value: unknown, known: Known): { register: Register; faults: readonly Fault[] } {
  const faults: Fault[] = [];
  const attempt = <T>(read: () => T): T | null => {
    try {
      return read();
    } catch (error) {
      if (!(error instanceof HubError)) throw error;
      faults.push({ at: error.at ?? '', message: error.message });
      return null;
    }
  };
  const file = attempt(() => objectOf(value, ['organizations', 'projects', 'seats'], '')) ?? {};
  const each = <T>(name: string, read: (item: unknown, at: string) => T): T[] =>
    (attempt(() => listOf(file[name], name)) ?? []).flatMap((item, index) => {
      const found = attempt(() => read(item, `${name}.${index}`));
      return found === null ? [] : [found];
    });

  const organizations = each('organizations', (item, at) => organization(item, known, at));
  const kinds: Known = new Map([...known, ...organizations.map(({ key, kind }) => [key, kind] as const)]);
  const projects = each('projects', (item, at) => project(item, kinds, at));
  const seats = each('seats', (item, at) => seat(item, kinds, projects, at));
  for (const [name, keys] of Object.entries({ organizations, projects })) faults.push(...repeated(name, keys));
  return { register: { organizations, projects, seats }, faults };
}

function organization(item: unknown, known: Known, at: string): RegisteredOrganization {
  const given = objectOf(item, ['key', 'kind', 'name', 'sector', 'region'], at);
  const key = organizationKey(given.key, `${at}.key`);
  const kind = oneOf(given.kind, KINDS, `${at}.kind`);
  if ((known.get(key) ?? kind) !== kind) throw badInput(`The hub has ${key} as ${known.get(key)}.`, `${at}.kind`);
  return {
    key,
    kind,
    name: localizedName(given.name, `${at}.name`),
    sector: given.sector === undefined ? null : line(given.sector, `${at}.sector`),
    region: given.region === undefined ? null : region(given.region, `${at}.region`),
  };
}

function project(item: unknown, kinds: Known, at: string): RegisteredProject {
  const given = objectOf(item, ['key', 'organization', 'name', 'endsAt'], at);
  const key = organizationKey(given.key, `${at}.key`);
  const place = organizationIn(given.organization, kinds, `${at}.organization`);
  if (place.kind !== 'research') throw badInput('Projects are of research organizations.', `${at}.organization`);
  const name = localizedName(given.name, `${at}.name`);
  return { key, organization: place.key, name, endsAt: time(given.endsAt, `${at}.endsAt`) };
}

function seat(item: unknown, kinds: Known, projects: readonly RegisteredProject[], at: string): RegisteredSeat {
  const given = objectOf(item, ['organization', 'role', 'issuer', 'subject', 'name', 'project'], at);
  const { key, kind } = organizationIn(given.organization, kinds, `${at}.organization`);
  const role = oneOf(given.role, ROLES, `${at}.role`);
  const fitting: readonly Role[] = ROLES_AT[kind];
  if (!fitting.includes(role)) throw badInput(`At ${key}, ${kind}, sit: ${fitting.join(', ')}.`, `${at}.role`);
  const who = identity({ issuer: given.issuer, subject: given.subject }, at);
  const found = projects.find((one) => one.key === given.project && one.organization === key);
  if (role === 'researcher' && !found) {
    throw badInput(`A researcher's seat is for a project of ${key} in this file.`, `${at}.project`);
  }
  if (role !== 'researcher' && given.project !== undefined) throw badInput('Not of this role.', `${at}.project`);
  return { organization: key, role, name: line(given.name, `${at}.name`), ...who, project: found?.key ?? null };
}

const KINDS = (Object.keys(ROLES_AT) as OrganizationKind[]).filter((kind) => kind !== 'channel');

function organizationIn(value: unknown, kinds: Known, at: string): { key: string; kind: OrganizationKind } {
  const kind = typeof value === 'string' ? kinds.get(value) : undefined;
  if (typeof value !== 'string' || !kind) throw badInput('No such organization in the file or the hub.', at);
  return { key: value, kind };
}

const repeated = (name: string, items: readonly { readonly key: string }[]): Fault[] =>
  items.flatMap(({ key }, index) =>
    items.findIndex((other) => other.key === key) === index
      ? []
      : [{ at: `${name}.${index}.key`, message: `${key} stands in the file twice.` }],
  );
