import type { Fragment } from 'postgres';
import type { Operation } from '../operation.js';

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
}

export function matching({ sql }: Operation, filter: IndicatorFilter): Fragment {
  const { types, tlp, techniques, channels, sources, validAt, revoked, text } = filter;
  return sql`
    ${types ? sql`and i.type = any(${[...types]})` : sql``}
    ${tlp ? sql`and i.tlp = any(${[...tlp]})` : sql``}
    ${techniques ? sql`and i.technique = any(${[...techniques]})` : sql``}
    ${channels ? sql`and i.channel = any(${[...channels]})` : sql``}
    ${
      sources
        ? sql`and exists (select from indicator_publisher fp join organization fo on fo.id = fp.organization_id
            where fp.indicator_id = i.id and fo.key = any(${[...sources]}))`
        : sql``
    }
    ${validAt ? sql`and i.valid_from <= ${validAt} and (i.valid_until is null or i.valid_until > ${validAt})` : sql``}
    ${typeof revoked === 'boolean' ? sql`and i.revoked = ${revoked}` : sql``}
    ${text ? sql`and (i.value ilike ${like(text)} or i.name ilike ${like(text)} or i.description ilike ${like(text)})` : sql``}`;
}

const like = (text: string) => `%${text.replaceAll(/[\\%_]/g, '\\$&')}%`;
