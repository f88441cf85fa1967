import { groupsOf, worksAtInstitution } from '../../labels.js';
import type { Row } from '../../world.js';
import { found, localized, millis, moment, type Said, type View } from '../forms.js';
import { connectionOf, type Paged } from '../page.js';
import { organizationById } from './members.js';

type Group = View['world']['sharing_group'][number];

const isMine = (view: View, { id, organization_id }: Group): boolean =>
  worksAtInstitution(view.asker) &&
  (organization_id === view.asker.organization || groupsOf(view.world, view.asker).includes(id));

function groupSaid(view: View, { id, organization_id, name, purpose, shows_past }: Group): Said {
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
    showsPast: shows_past,
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
