import type { Operation, Statements } from '../operation.js';
import { asMembers, definitions, members, ownNames, STORED, type StoredNode } from './requirementColumns.js';
import type { requirement } from './tables.js';

export type RequirementRow = Omit<typeof requirement.$inferSelect, 'versionId' | 'searchText'>;

const SELECTED = asMembers(STORED.filter((name) => name !== 'searchText'));

/** Every node of a version, in document order. */
export const listAllRequirements = ({ sql }: Operation, versionId: string): Promise<RequirementRow[]> =>
  sql<RequirementRow[]>`
    select ${sql.unsafe(SELECTED)} from requirement where version_id = ${versionId} order by ordinal`;

/** Those nodes of a version that have one of the keys. */
export const listRequirements = (
  { sql }: Operation,
  versionId: string,
  keys: readonly string[],
): Promise<RequirementRow[]> => sql<RequirementRow[]>`
  select ${sql.unsafe(SELECTED)} from requirement where version_id = ${versionId} and key = any(${[...keys]})`;

export interface RequirementQuery {
  readonly versionId: string;
  readonly first: number;
  /** Ordinal to go on after. */
  readonly after: number;
  /** Lower-cased text that must stand in the node's search text. */
  readonly text: string | null;
  readonly level: string | null;
  readonly parentKey: string | null;
}

/** A page of nodes in document order, one more than `first` when there are. */
export const searchRequirements = ({ sql }: Operation, query: RequirementQuery): Promise<RequirementRow[]> =>
  sql<RequirementRow[]>`
    select ${sql.unsafe(SELECTED)} from requirement
    where version_id = ${query.versionId} and ordinal > ${query.after}
      and ${query.text === null ? sql`true` : sql`position(${query.text} in search_text) > 0`}
      and ${query.level === null ? sql`true` : sql`level = ${query.level}`}
      and ${query.parentKey === null ? sql`true` : sql`parent_key = ${query.parentKey}`}
    order by ordinal limit ${query.first + 1}`;

/** In one statement, however many. */
export async function insertRequirements(
  { sql }: Statements,
  versionId: string,
  nodes: readonly StoredNode[],
): Promise<void> {
  await sql`insert into requirement (version_id, ${sql.unsafe(ownNames(STORED))})
    select ${versionId}, ${sql.unsafe(members(STORED))}
    from jsonb_to_recordset(${nodes as never}::jsonb) as node(${sql.unsafe(definitions(STORED))})`;
}
