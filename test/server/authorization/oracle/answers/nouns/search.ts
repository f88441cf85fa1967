import { mayReadField, maySee } from '../../indicators.js';
import { owns, worksAtInstitution } from '../../labels.js';
import type { Indicator } from '../../world.js';
import { millis, refusal, type Said, term, type View } from '../forms.js';
import { type Paged, pageOf } from '../page.js';
import { indicatorSaid, publisherOf } from './indicators.js';
import { organization } from './members.js';
import { waysOf } from './near.js';

interface Filter {
  readonly types?: readonly string[] | null;
  readonly tlp?: readonly string[] | null;
  readonly techniques?: readonly string[] | null;
  readonly channels?: readonly string[] | null;
  readonly sources?: readonly string[] | null;
  readonly validAt?: string | null;
  readonly revoked?: boolean | null;
  readonly text?: string | null;
  readonly caseReference?: string | null;
}

export interface Search extends Paged {
  readonly filter?: Filter | null;
  readonly order: string;
}

/** What is published and visible; a condition on a field holds of nothing that does not show it. */
function matching(view: View, filter: Filter, order: string): Indicator[] {
  const { world, asker, words } = view;
  const { types, tlp, techniques, channels, sources, validAt, revoked, text, caseReference } = filter;
  const has = (row: Indicator) => {
    const reads = (field: Parameters<typeof mayReadField>[3]) => mayReadField(world, asker, row, field);
    const says = (field: 'value' | 'name' | 'description') =>
      reads(field) &&
      String(row[field] ?? '')
        .toLowerCase()
        .includes(text?.toLowerCase() ?? '');
    const caseOf = () => {
      const part = world.indicator_private.find(({ indicator_id }) => indicator_id === row.id);
      return owns(world, asker, row) && words(part?.sealed)?.caseReference;
    };
    const key = () => organization(view, publisherOf(view, row))?.key;
    return (
      (!types || types.includes(term(row.type) ?? '')) &&
      (!tlp || tlp.includes(term(row.tlp) ?? '')) &&
      (!techniques || (reads('technique') && techniques.includes(String(row.technique)))) &&
      (!channels || (reads('channel') && channels.includes(term(row.channel) ?? ''))) &&
      (!sources || (reads('publisher') && sources.includes(key() ?? ' '))) &&
      (!validAt || (reads('validity') && isValid(row, millis(validAt)))) &&
      (typeof revoked !== 'boolean' || row.revoked === revoked) &&
      (!text || says('value') || says('name') || says('description')) &&
      (typeof caseReference !== 'string' || caseOf() === caseReference)
    );
  };
  // Who follows publication meets what was corrected at its new place only.
  const settled = (row: Indicator) => order !== 'PUBLISHED_ASC' || row.stamp_due === false;
  return world.indicator.filter(
    (row) => row.published_at !== null && settled(row) && maySee(world, asker, row) && has(row),
  );
}

const isValid = ({ valid_from, valid_until }: Indicator, at: number): boolean =>
  millis(valid_from) <= at && (valid_until === null || millis(valid_until) > at);

/** What an indicator does not show, it does not stand in a list by. */
function placeOf({ world, asker }: View, row: Indicator, sort: string): number {
  if (sort === 'published') return millis(row.published_at);
  const field = sort === 'confidence' ? 'confidence' : 'validity';
  const hidden = !mayReadField(world, asker, row, field);
  if (sort === 'confidence') return hidden ? -1 : Number(row.confidence ?? -1);
  return hidden ? 0 : millis(row.valid_from);
}

/** A page of a search: the indicators on it and how to go on. */
export function searched(view: View, { filter, order, ...paged }: Search) {
  const { asker } = view;
  if (filter && 'caseReference' in filter && !worksAtInstitution(asker)) throw refusal('FORBIDDEN');
  const sort = order
    .replace(/_(ASC|DESC)$/, '')
    .toLowerCase()
    .replace('_', '-');
  return pageOf(
    matching(view, filter ?? {}, order),
    paged,
    {
      kinds: ['text', sort === 'confidence' ? 'integer' : 'moment', 'uuid'],
      place: (row) => [sort, placeOf(view, row, sort), row.id],
      descends: order.endsWith('DESC'),
    },
    ([made]) => {
      if (made !== sort) throw refusal('BAD_USER_INPUT');
    },
  );
}

export const indicators = (view: View) => (search: Search) => {
  const { edges, pageInfo } = searched(view, search);
  return { pageInfo, edges: edges.map(({ cursor, row }) => ({ cursor, node: indicatorSaid(view, row) })) };
};

/** Each value as it stands in the worlds; those that are none of any type are told by their places. */
export const lookup =
  (view: View) =>
  ({ values, region, near }: { values: readonly string[]; region: string; near: boolean }): Said => {
    if (!/^[A-Z]{2}$/.test(region)) throw refusal('BAD_USER_INPUT');
    const { world, asker } = view;
    const newest = (one: Indicator, other: Indicator) =>
      millis(other.published_at) - millis(one.published_at) || (one.id < other.id ? 1 : -1);
    const known = world.indicator
      .filter((row) => row.published_at !== null && mayReadField(world, asker, row, 'value'))
      .sort(newest);
    const hits = values.flatMap((value, index) =>
      waysOf(value).flatMap(({ match, is }) => {
        if (!near && match !== 'EXACT') return [];
        const rows = known.filter((row) => is(String(row.value))).slice(0, 20);
        const indicators = rows.map((row) => indicatorSaid(view, row));
        return rows.length > 0 ? [{ index, value, match, on: rows[0]?.value, indicators }] : [];
      }),
    );
    return {
      hits,
      misses: values.flatMap((_, index) => (hits.some((hit) => hit.index === index) ? [] : [index])),
      unrecognized: values.flatMap((value, index) => (value === '?' ? [index] : [])),
    };
  };
