import type { Fragment } from 'postgres';
import type { GovernedField } from '../../../standards/access/disclosure.js';
import type { Operation } from '../../operation.js';
import type { ShownSql } from './shown.js';

/** Conditions on a list of indicators; all that are given must hold. */
export interface IndicatorFilter {
  readonly types?: readonly string[] | null;
  readonly tlp?: readonly string[] | null;
  readonly techniques?: readonly string[] | null;
  readonly channels?: readonly string[] | null;
  /** Keys of organizations named as publisher: an anonymous one matches none, its own included. */
  readonly sources?: readonly string[] | null;
  /** Only what is valid at this moment. */
  readonly validAt?: Date | null;
  readonly revoked?: boolean | null;
  /** Case-insensitive part of value, name or description. */
  readonly text?: string | null;
  /** Blind indices of a case reference, one for each live key of the owner's; only the owner's own rows match. */
  readonly ownCase?: OwnCase | null;
}

export interface OwnCase {
  readonly ownerId: string;
  readonly indices: readonly Buffer[];
}

/**
 * The filter as conditions, the same text whatever is given but for a case: each text is a statement that every connection
 * keeps prepared, and there must not be one for each combination that somebody may think of.
 */
export function matching(op: Operation, shown: ShownSql, filter: IndicatorFilter): Fragment {
  const { sql } = op;
  const { types, tlp, techniques, channels, sources, validAt, revoked, text, ownCase } = filter;
  const anyOf = (terms: readonly string[] | null | undefined) => (terms ? [...terms] : null);
  const pattern = text ? like(text) : null;
  /** A condition on a field holds of no row that does not show it. */
  const on = (field: GovernedField, condition: Fragment) => {
    const guard = shown.field(field);
    return guard ? sql`(${condition} and ${guard})` : condition;
  };
  return sql`
    and (${anyOf(types)}::text[] is null or i.type = any(${anyOf(types)}::text[]))
    and (${anyOf(tlp)}::text[] is null or i.tlp = any(${anyOf(tlp)}::text[]))
    and (${anyOf(techniques)}::text[] is null or ${on('indicator.technique', sql`i.technique = any(${anyOf(techniques)}::text[])`)})
    and (${anyOf(channels)}::text[] is null or ${on('indicator.channel', sql`i.channel = any(${anyOf(channels)}::text[])`)})
    and (${anyOf(sources)}::text[] is null or ${on(
      'indicator.publisher',
      sql`exists (
      select from indicator_publisher fp join organization fo on fo.id = fp.organization_id
      where fp.indicator_id = i.id and fo.key = any(${anyOf(sources)}::text[]))`,
    )})
    and (${validAt ?? null}::timestamptz is null or ${on(
      'indicator.validity',
      sql`(i.valid_from <= ${validAt ?? null}
      and (i.valid_until is null or i.valid_until > ${validAt ?? null}))`,
    )})
    and (${revoked ?? null}::boolean is null or i.revoked = ${revoked ?? null})
    and (${pattern}::text is null or ${on('indicator.value', sql`i.value ilike ${pattern}`)}
      or ${on('indicator.name', sql`i.name ilike ${pattern}`)}
      or ${on('indicator.description', sql`i.description ilike ${pattern}`)})
    ${ownCase ? ofCase(op, ownCase) : sql``}`;
}

/** Only where a case of one's own is asked for: a role with no private parts is refused any statement that names their table. */
function ofCase({ sql }: Operation, { ownerId, indices }: OwnCase): Fragment {
  if (indices.length === 0) return sql`and false`;
  return sql`and i.id in (select fc.indicator_id from indicator_private fc
    where fc.organization_id = ${ownerId}
      and fc.case_index = any(array(select decode(hex, 'hex') from unnest(${indices.map((index) => index.toString('hex'))}::text[]) hex)))`;
}

/** Whether the filter asks for anything. */
export const isFiltering = (filter: IndicatorFilter): boolean =>
  Object.values(filter).some((condition) => condition !== null && condition !== undefined);

const like = (text: string) => `%${text.replaceAll(/[\\%_]/g, '\\$&')}%`;
