import type { GroupPartsFragment } from '../../../generated/operations.js';
import { inLanguage, row } from '../../text.js';

export const COLUMNS = 'id, keeper, members, name, purpose, what new members are shown';

/** The columns of `COLUMNS`, tab-separated. */
export const groupLine = ({ id, keeper, members, name, purpose, showsPast }: GroupPartsFragment): string =>
  row(id, keeper.key, membersNow(members), inLanguage(name, 'en'), purpose, showsPast ? 'everything' : 'from then on');

/** The group, and each stay in it on a line of its own. */
export const groupLines = (group: GroupPartsFragment): string[] => [
  groupLine(group),
  ...group.members.map(({ organization, joinedAt, leftAt }) => row(organization.key, joinedAt, leftAt)),
];

const membersNow = (members: GroupPartsFragment['members']) =>
  members.flatMap(({ organization, leftAt }) => (leftAt ? [] : [organization.key])).join(', ');
