import { type Institution, idOf } from './ids.js';

interface Stay {
  readonly institution: Institution;
  /** Minutes of the world. */
  readonly from: number;
  readonly until?: number;
}

interface Group {
  readonly keeper: Institution;
  readonly stays: readonly Stay[];
}

/** borealis is in both and had left one for a while; cascade has left the other for good. */
export const GROUPS = {
  ring: {
    keeper: 'aurora',
    stays: [
      { institution: 'aurora', from: 1 },
      { institution: 'borealis', from: 1 },
      { institution: 'cascade', from: 1, until: 3 },
    ],
  },
  desk: {
    keeper: 'borealis',
    stays: [
      { institution: 'borealis', from: 1, until: 2 },
      { institution: 'borealis', from: 4 },
      { institution: 'cascade', from: 2 },
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

/** Who is in the group now. */
export const membersOf = (group: GroupKey): Institution[] =>
  staysIn(group).flatMap(({ institution, until }) => (until === undefined ? [institution] : []));
