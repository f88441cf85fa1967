import { type Actor, ROLES } from '../../../../standards/access/actor.js';
import { GOVERNED_FIELDS } from '../../../../standards/access/disclosure.js';
import { type FieldSet, NO_FIELDS, setOf } from '../../../../standards/access/fields.js';
import type { Decided } from '../../../../standards/access/permissions.js';

const OWN = 'organization of the asker';

/** An actor of each role, of one organization. */
export const ASKERS: readonly Actor[] = [
  ...ROLES.map((role) => ({ role, personId: 'person', seatId: 'seat', organizationId: OWN, institutionId: OWN })),
  { role: 'public' },
];

/** Objects that a field may stand on: the asker's own, and another's of which nothing or one field is shown. */
export const OBJECTS: Readonly<Record<string, Decided>> = {
  any: { ownerId: null, seen: NO_FIELDS },
  own: { ownerId: OWN, seen: NO_FIELDS },
  ...Object.fromEntries(GOVERNED_FIELDS.map((field) => [`shown ${field}`, another(setOf([field]))])),
};

function another(seen: FieldSet): Decided {
  return { ownerId: 'another organization', seen };
}

/** Roles by their names, or what they are together. */
export const rolesTold = (actors: readonly Actor[]): string =>
  actors.length === ASKERS.length ? 'everyone' : actors.map(({ role }) => role).join(' ') || 'nobody';
