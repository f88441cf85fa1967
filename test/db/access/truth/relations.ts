import { ACTOR_NAMES, ACTORS, type ActorName } from '../../../support/actors.js';
import { type GroupKey, type staysIn } from '../../../support/world/groups.js';
import { INSTITUTIONS, type Institution } from '../../../support/world/ids.js';
import { indicatorName, isAmong, readersOf, SHARE_KINDS, type Share } from '../../../support/world/indicators.js';

/** Rows by name. Who is not mentioned has no grant: the whole statement is refused. */
export type Expected = Readonly<Partial<Record<ActorName, readonly string[]>>>;

export const ANYONE: readonly ActorName[] = ACTOR_NAMES.filter((name) => name !== 'maintainer');
export const SIGNED_IN = ANYONE.filter((name) => name !== 'public');
/** Actors of institutions: seats of one institution read alike unless a table says otherwise. */
export const INSIDERS = [
  'aurora',
  'admin',
  'borealis',
  'borealisAdmin',
  'cascade',
] as const satisfies readonly ActorName[];
export const AGENTS = ['agent', 'agency'] as const satisfies readonly ActorName[];
export const COMMITTEES = ['committee', 'chair', 'voter', 'council'] as const satisfies readonly ActorName[];
/** Who takes part in making standards. */
export const PARTICIPANTS: readonly ActorName[] = [...INSIDERS, 'regulator', ...COMMITTEES];
export const VISITORS = [...COMMITTEES, 'operator', 'public'] as const satisfies readonly ActorName[];

/** An actor's seat, or null for a visitor with no token. */
export const subjectOf = (name: ActorName): string | null => {
  const actor = ACTORS[name];
  return 'person' in actor ? actor.person : null;
};
export const homeOf = (name: ActorName): Institution => {
  const actor = ACTORS[name];
  return ('institution' in actor ? actor.institution : '') as Institution;
};

type Rows<A> = (me: A) => readonly string[];

export const everyone = (names: readonly ActorName[], rows: Rows<ActorName>): Expected =>
  Object.fromEntries(names.map((name) => [name, rows(name)]));
export const members = (rows: Rows<Institution>): Expected => everyone(INSIDERS, (name) => rows(homeOf(name)));
export const nobody = (...names: ActorName[]): Expected => everyone(names, () => []);
/** Of all that members may, what is an administrator's. */
export const administrators = (rows: Rows<Institution>): Expected =>
  everyone(INSIDERS, (name) => (subjectOf(name)?.startsWith('admin@') ? rows(homeOf(name)) : []));

export const ALL_SHARES = INSTITUTIONS.flatMap((owner) => SHARE_KINDS.map((share) => [owner, share] as const));
export const namesOf = (shares: readonly (readonly [Institution, Share])[]) =>
  shares.map(([owner, share]) => indicatorName(owner, share));
export const ownShares = (owner: Institution) => ALL_SHARES.filter(([other]) => other === owner);
export const visibleShares = (name: ActorName) =>
  ALL_SHARES.filter(([owner, share]) => isAmong(subjectOf(name), readersOf(owner, share)));
/** Each row with each of what belongs to it: `row → other`. */
export const links = (
  shares: readonly (readonly [Institution, Share])[],
  to: (owner: Institution, share: Share) => readonly string[],
) => shares.flatMap(([owner, share]) => to(owner, share).map((other) => `${indicatorName(owner, share)} → ${other}`));

export const heldName = (owner: Institution): string => `${owner}/open while it was for one`;

export const stayName = (group: GroupKey, { institution, from }: ReturnType<typeof staysIn>[number]): string =>
  `${institution} in ${group} from ${from}`;
