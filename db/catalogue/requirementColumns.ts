import { getTableColumns } from 'drizzle-orm';
import type { FlatNode } from '../../standards/catalogue/flatten.js';
import { membersWith } from '../../standards/catalogue/requirement.js';
import { requirement } from './tables.js';

/** A node as it is stored. */
export type StoredNode = FlatNode & { readonly searchText: string };

type Stored = keyof StoredNode;

const { versionId: _versionId, ...columns } = getTableColumns(requirement);

/** By what they hold: a member of a node that has no column does not compile. */
const COLUMNS: { readonly [name in Stored]-?: { readonly name: string; getSQLType(): string } } = columns;

/** All, in the order of the table. */
export const STORED = Object.keys(columns) as Stored[];

const PLACE: readonly Stored[] = ['parentKey', 'ordinal', 'depth'];
const AS_IMPORTED: readonly Stored[] = membersWith({ writtenBy: 'import' });

/** What edits of a draft write of what a node says. */
export const EDITED = STORED.filter((name) => ![...PLACE, ...AS_IMPORTED, 'key'].includes(name));

const nameOf = (name: Stored): string => COLUMNS[name].name;

/** The columns that they write, where nodes stand among them. */
export const UPDATED_COLUMNS = [...PLACE, ...EDITED].map(nameOf);

const each = (names: readonly Stored[], write: (name: Stored) => string): string => names.map(write).join(', ');

/** In SQL: columns by their own names, as members of a row, and set from a record `n` of members. */
export const ownNames = (names: readonly Stored[]): string => each(names, nameOf);
export const asMembers = (names: readonly Stored[]): string => each(names, (name) => `${nameOf(name)} as "${name}"`);
export const setFrom = (names: readonly Stored[]): string => each(names, (name) => `${nameOf(name)} = n."${name}"`);

/** Members by name, and as what `jsonb_to_recordset` makes of them. */
export const members = (names: readonly Stored[]): string => each(names, (name) => `"${name}"`);
export const definitions = (names: readonly Stored[]): string =>
  each(names, (name) => `"${name}" ${COLUMNS[name].getSQLType()}`);
