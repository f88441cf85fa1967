import type { Asker, Indicator, Label, World } from './world.js';

/** What a reader is to an indicator of somebody else's. */
export type Relation = 'recipient' | 'group-member' | 'member' | 'regulator' | 'public';

const AT_INSTITUTIONS = ['analyst', 'administrator', 'assessor'];

/** A person who works for a member institution itself; only they own anything. */
export const worksAtInstitution = ({ role }: Asker): boolean => AT_INSTITUTIONS.includes(role);

/** Those who follow indicators for their work, and are told who has seen them. */
export const follows = (asker: Asker): boolean =>
  worksAtInstitution(asker) || asker.role === 'agent' || asker.role === 'regulator';

export const owns = (world: World, asker: Asker, { id }: { readonly id: string }): boolean =>
  worksAtInstitution(asker) &&
  world.indicator_owner.some((row) => row.indicator_id === id && row.organization_id === asker.organization);

/** Groups that the asker's institution is in now. */
export const groupsOf = (world: World, asker: Asker): readonly string[] =>
  world.group_member
    .filter((row) => row.left_at === null && row.organization_id === asker.institution)
    .map((row) => row.group_id);

/** Who joined a group later is shown what it had before only where the group is one that does. */
export const showsGroup = (world: World, asker: Asker, row: World['indicator_group'][number]): boolean =>
  world.group_member.some(
    (stay) =>
      stay.group_id === row.group_id &&
      stay.left_at === null &&
      stay.organization_id === asker.institution &&
      (world.sharing_group.some(({ id, shows_past }) => id === row.group_id && shows_past) ||
        Date.parse(row.shared_at) >= Date.parse(stay.joined_at)),
  );

/** FIRST, Traffic Light Protocol 2.0: how far each label lets what it stands on go, read for this consortium's parties. */
export function relationsTo(world: World, asker: Asker, indicator: Indicator): readonly Relation[] {
  if (asker.role === 'researcher' || indicator.audience === 'owner') return [];
  switch (indicator.tlp) {
    case 'clear':
      return [inCommunity(asker) ?? 'public'];
    case 'green':
      return [inCommunity(asker)].filter((relation) => relation !== null);
    default:
      return relationsByName(world, asker, indicator, indicator.tlp);
  }
}

function inCommunity(asker: Asker): 'member' | 'regulator' | null {
  if (asker.role === 'regulator') return 'regulator';
  return follows(asker) ? 'member' : null;
}

/** AMBER: those named and who works for them; AMBER+STRICT: those named; RED: individuals. */
function relationsByName(world: World, asker: Asker, { id }: Indicator, label: Label): Relation[] {
  if (!follows(asker) || (asker.role === 'agent' && label !== 'amber')) return [];
  const regulator = asker.role === 'regulator' ? (['regulator'] as const) : [];
  if (label === 'red') {
    const named = world.indicator_seat.some((row) => row.indicator_id === id && row.seat_id === asker.seat);
    return named ? ['recipient', ...regulator] : [];
  }
  const ofInstitution = (row: { indicator_id: string; organization_id: string }) =>
    row.indicator_id === id && row.organization_id === asker.institution;
  const received =
    world.indicator_recipient.some(ofInstitution) ||
    (asker.role === 'agent' && world.indicator_owner.some(ofInstitution));
  const grouped =
    asker.role !== 'regulator' &&
    world.indicator_group.some((row) => row.indicator_id === id && showsGroup(world, asker, row));
  return [...(received ? (['recipient', ...regulator] as const) : []), ...(grouped ? (['group-member'] as const) : [])];
}
