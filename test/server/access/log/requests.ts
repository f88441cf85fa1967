import type { TestHub } from '../../../support/hub.js';

export const LOG = `query ($filter: AccessLogFilterInput, $first: Int! = 100, $after: String) {
  accessLog(filter: $filter, first: $first, after: $after) {
    edges { cursor node { id at reader { key } readerSeat { id role } objectType objectId fields } }
    pageInfo { hasNextPage endCursor } } }`;

export interface Entry {
  readonly id: string;
  readonly at: string;
  readonly reader: { readonly key: string };
  readonly readerSeat: { readonly id: string; readonly role: string | null };
  readonly objectType: string;
  readonly objectId: string;
  readonly fields: readonly string[];
}

/** What an institution's administrator reads in its access log. */
export async function entries(hub: TestHub, persona: string, filter: object = {}): Promise<Entry[]> {
  const { data, text } = await hub.ask(persona, LOG, { filter });
  if (!data?.accessLog) throw new Error(text);
  return data.accessLog.edges.map(({ node }: { node: Entry }) => node);
}

export const seatOf = async (hub: TestHub, persona: string): Promise<string> =>
  (await hub.ask(persona, '{ me { seat } }')).data.me.seat;
