import {
  IndicatorChangedDocument,
  type IndicatorChangedSubscription,
  type IndicatorFilterInput,
  NewestIndicatorDocument,
  StandardChangedDocument,
  type StandardChangedSubscription,
} from '../generated/operations.js';
import type { HubClient } from './client.js';
import { resumed, type WatchOptions } from './resumed.js';

export type { WatchOptions } from './resumed.js';
export type IndicatorChange = NonNullable<IndicatorChangedSubscription['indicatorChanged']>;
export type StandardChange = NonNullable<StandardChangedSubscription['standardChanged']>;

/** New and changed indicators, until `signal`. */
export async function* watch(
  client: HubClient,
  { filter, ...options }: WatchOptions & { readonly filter?: IndicatorFilterInput },
): AsyncGenerator<IndicatorChange> {
  // A start that is known, so that what comes while the first connection is lost is not missed either.
  const after = options.after ?? (await newest(client)) ?? undefined;
  const eventOf = (data: IndicatorChangedSubscription) => data.indicatorChanged;
  yield* resumed(client, { document: IndicatorChangedDocument, variables: { filter }, eventOf }, { ...options, after });
}

const newest = async (client: HubClient) =>
  (await client.request(NewestIndicatorDocument)).indicators?.pageInfo.endCursor;

/** What happens to standards, until `signal`. What comes while the connection is lost before the first event is not told. */
export const watchStandards = (
  client: HubClient,
  { standard, ...options }: WatchOptions & { readonly standard?: string | undefined },
): AsyncGenerator<StandardChange> =>
  resumed(
    client,
    {
      document: StandardChangedDocument,
      variables: { standard },
      eventOf: (data: StandardChangedSubscription) => data.standardChanged,
    },
    options,
  );
