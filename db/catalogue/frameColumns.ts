import { EDITED_MEMBERS, FRAME_MEMBERS, type FrameMember } from '../../standards/catalogue/frame.js';
import { standardVersion } from './tables.js';

/** What stands beside the nodes of a version, by its column: a member that has none does not compile. */
const COLUMNS: { readonly [member in FrameMember]: { readonly name: string; getSQLType(): string } } = standardVersion;

const each = (write: (column: string, member: FrameMember) => string): string =>
  FRAME_MEMBERS.map((member) => write(COLUMNS[member].name, member)).join(', ');

/** The column of a member, and its type. */
export const columnOf = (member: FrameMember): string => COLUMNS[member].name;
export const typeOf = (member: FrameMember): string => COLUMNS[member].getSQLType();

/** In SQL: of a row; as members; from a record `f` of members, and what `jsonb_to_record` makes of them. */
export const frameOf = (row: string): string => each((column) => `${row}.${column}`);
export const FRAME_AS_MEMBERS = each((column, member) => `v.${column} as "${member}"`);
export const FRAME_COLUMNS = each((column) => column);
export const FRAME_FROM_RECORD = each((_column, member) => `f."${member}"`);
export const FRAME_RECORD = each((_column, member) => `"${member}" ${typeOf(member)}`);

/** What a copy takes over: the source's own name of the version is of that alone. */
export const COPIED_COLUMNS = FRAME_MEMBERS.filter((member) => member !== 'label')
  .map(columnOf)
  .join(', ');

/** What edits of a draft write. */
export const EDITED_COLUMNS: readonly string[] = EDITED_MEMBERS.map(columnOf);
