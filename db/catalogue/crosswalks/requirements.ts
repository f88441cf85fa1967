import type { Mapping, Oscal } from '../../../standards/catalogue/document.js';
import type { Operation } from '../../operation.js';

/** As much of a requirement as crosswalks ask of it. */
export interface MappableRow {
  readonly key: string;
  readonly digest: string;
  readonly props: Oscal[] | null;
  readonly parts: Oscal[] | null;
  readonly mappings: Mapping[] | null;
}

/** The requirements of a version, headings left out, in document order; all, or those of these keys. */
export const listMappable = (
  { sql }: Operation,
  versionId: string,
  keys: readonly string[] | null = null,
): Promise<MappableRow[]> => sql<MappableRow[]>`
  select key, digest, props, parts, mappings from requirement
  where version_id = ${versionId} and kind = 'requirement'
    and ${keys === null ? sql`true` : sql`key = any(${[...keys]})`}
  order by ordinal`;
