import { type Institution, idOf } from './ids.js';

interface Stay {
  readonly institution: Institution;
  /** Minutes of the world. */
  readonly from: number;
  readonly until?: number;
}

interface Group {
  readonly keeper: Institution;
  readonly showsPast: boolean;
  readonly stays: readonly Stay[];
}

/**
 * borealis is in two and had left one for a while; cascade has left one for good. Others came to two after everything was shared:
 * to one that shows what came before, and to one that does not.
 */
export const GROUPS = {
  ring: {
    keeper: 'aurora',
    showsPast: false,
    stays: [
      { institution: 'aurora', from: 1 },
      { institution: 'borealis', from: 1 },
      { institution: 'cascade', from: 1, until: 3 },
    ],
  },
  desk: {
    keeper: 'borealis',
    showsPast: false,
    stays: [
      { institution: 'borealis', from: 1, until: 2 },
      { institution: 'borealis', from: 4 },
      { institution: 'cascade', from: 2 },
    ],
  },
  later: {
    keeper: 'aurora',
    showsPast: false,
    stays: [
      { institution: 'aurora', from: 1 },
      { institution: 'cascade', from: 50 },
    ],
  },
  past: {
    keeper: 'cascade',
    showsPast: true,
    stays: [
      { institution: 'cascade', from: 1 },
      { institution: 'aurora', from: 50 },
    ],
  },
} as const satisfies Record<string, Group>;

export type GroupKey = keyof typeof GROUPS;
export const GROUP_KEYS = Object.keys(GROUPS) as GroupKey[];

export const groupId = (group: GroupKey): string => idOf(`group ${group}`);
export const groupName = (group: GroupKey): string => `name-of-group-${group}`;

export const staysIn = (group: GroupKey): readonly Stay[] => GROUPS[group].stays;
export const stayId = (group: GroupKey, { institution, from }: Stay): string =>
  idOf(`${institution} in ${group} from ${from}`);

/** Who is shown what the group was sent while all that the world shares was shared. */
export const shownMembersOf = (group: GroupKey): Institution[] =>
  staysIn(group).flatMap(({ institution, from, until }) =>
    until === undefined && (from < 10 || GROUPS[group].showsPast) ? [institution] : [],
  );

/** Who is in the group now. */
export const membersOf = (group: GroupKey): Institution[] =>
  staysIn(group).flatMap(({ institution, until }) => (until === undefined ? [institution] : []));
