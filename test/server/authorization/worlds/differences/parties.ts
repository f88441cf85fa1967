import { idOf } from '../../../../support/world/ids.js';
import { groupsOf, worksAtInstitution } from '../../oracle/labels.js';
import type { Asker, Membership, Organization, World } from '../../oracle/world.js';
import type { Choices } from '../rows/choices.js';
import { time } from '../rows/values.js';

const isTheirs = (asker: Asker, { id, institution_id }: Organization) =>
  asker.organization !== null &&
  (id === asker.organization || id === asker.institution || institution_id === asker.organization);

/** People of other organizations: what they are called, since when, whether they have come or left, and who else there is. */
export function seats(world: World, asker: Asker, choices: Choices): World {
  const own = new Set(world.organization.filter((row) => isTheirs(asker, row)).map(({ id }) => id));
  const others = world.organization.filter(({ id, kind }) => !own.has(id) && kind === 'institution');
  const more = choices.some('more', ['one', 'two', 'three'], 0.6).map((name) => ({
    person: { id: idOf(`hidden person ${name}`), issuer: 'https://issuer.example', subject: `hidden-${name}` },
    seat: idOf(`hidden seat ${name}`),
    organization: choices.pick(name, others).id,
  }));
  return {
    ...world,
    membership: [
      ...world.membership.map((row) =>
        own.has(row.organization_id) || row.person_id === asker.person
          ? row
          : {
              ...row,
              name: `other name of ${row.id}`,
              started_at: time(4),
              invited_until: choices.chance(`acceptance of ${row.id}`, 0.4) ? '2100-01-01T00:00:00+00:00' : null,
              ended_at: choices.chance(`end of ${row.id}`, 0.4) ? time(6) : null,
            },
      ),
      ...more.map(
        ({ seat, person, organization }): Membership => ({
          id: seat,
          person_id: person.id,
          organization_id: organization,
          role: 'analyst',
          name: 'hidden',
          project_id: null,
          started_at: time(5),
          invited_until: null,
          ended_at: null,
        }),
      ),
    ],
    person: [...world.person, ...more.map(({ person }) => person)],
  };
}

/** Third parties that work for other institutions, and those that work for an agent's own. */
export function channels(world: World, asker: Asker, choices: Choices): World {
  const ofOthers = (row: Organization) => row.kind === 'channel' && !isTheirs(asker, row);
  const institutions = world.organization.filter(({ kind, id }) => kind === 'institution' && id !== asker.organization);
  const more = choices.some('channels', institutions, 0.7).map(
    (institution): Organization => ({
      ...institution,
      id: idOf(`hidden channel of ${institution.key}`),
      key: `${institution.key}.hidden`,
      kind: 'channel',
      institution_id: institution.id,
      created_at: time(3),
    }),
  );
  return {
    ...world,
    organization: [
      ...world.organization.map((row) =>
        ofOthers(row) ? { ...row, sector: 'another sector', created_at: time(2) } : row,
      ),
      ...more,
    ],
  };
}

/** Groups that one is not in, and stays in one's own that are not one's to know of. */
export function groups(world: World, asker: Asker, choices: Choices): World {
  const mine = new Set([...groupsOf(world, asker), ...keptBy(world, asker)]);
  const kept = new Set(keptBy(world, asker));
  const institutions = world.organization.filter(({ kind, id }) => kind === 'institution' && id !== asker.institution);
  const more = choices.some('groups', institutions, 0.5).map(({ id, key }) => ({
    id: idOf(`hidden group of ${key}`),
    organization_id: id,
    name: { en: 'Hidden' },
    purpose: null,
    shows_past: true,
    created_at: time(1),
  }));
  return {
    ...world,
    sharing_group: [
      ...world.sharing_group.map((row) =>
        mine.has(row.id)
          ? row
          : {
              ...row,
              purpose: 'another purpose',
              shows_past: !row.shows_past,
              name: { en: 'Another' },
              created_at: time(9),
            },
      ),
      ...more,
    ],
    group_member: [
      ...world.group_member.flatMap((row) => {
        if (row.organization_id === asker.institution || kept.has(row.group_id)) return [row];
        if (mine.has(row.group_id) && row.left_at === null) return [row];
        return choices.chance(row.id, 0.5) ? [] : [{ ...row, joined_at: time(0) }];
      }),
      ...more.map(({ id, organization_id }) => ({
        id: idOf(`stay in ${id}`),
        group_id: id,
        organization_id,
        joined_at: time(1),
        left_at: null,
      })),
    ],
  };
}

const keptBy = (world: World, asker: Asker): readonly string[] =>
  worksAtInstitution(asker)
    ? world.sharing_group.filter((row) => row.organization_id === asker.organization).map(({ id }) => id)
    : [];
