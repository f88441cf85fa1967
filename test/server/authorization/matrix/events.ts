import type { FormattedExecutionResult } from 'graphql';
import { createClient } from 'graphql-ws';
import WebSocket from 'ws';
import { encodeCursor } from '../../../../schema/paging.js';
import type { TestHub } from '../../../support/hub.js';
import { at, idOf } from '../../../support/world/ids.js';
import { asOwner } from '../../../support/world/world.js';
import { READERS, type Reader } from '../../../support/worldHub.js';
import { type Answer, resultAt } from './ask.js';
import type { Entry } from './fold.js';
import { indicatorSubjects } from './subjects.js';

type Event = FormattedExecutionResult<{ indicatorChanged: { indicator: { id: string } } | null }>;

const START = JSON.stringify(encodeCursor('published', at(0).getTime(), idOf('x')));
const SELECTION = '{ cursor indicator { id private { narrative } publisher { key } } }';

/** Subscribes as each reader, from now and from the beginning; `sentinel`, published last, is every member's. */
export async function askEvents(hub: TestHub, sentinel: string): Promise<Entry[]> {
  const perReader = await Promise.all([
    fromNow(hub, sentinel),
    ...READERS.map((reader) => fromStart(hub, reader, sentinel)),
  ]);
  return perReader.flat();
}

const NUDGE_MS = 300;

/** Whoever is not refused is told of the sentinel, which is published again and again until all have heard. */
async function fromNow(hub: TestHub, sentinel: string): Promise<Entry[]> {
  const publish = () =>
    asOwner(hub.databaseUrl, (sql) => sql`update indicator set stamp_due = true where id = ${sentinel}`).catch(
      () => {},
    );
  const timer = setInterval(publish, NUDGE_MS);
  const asked = READERS.flatMap((reader) =>
    (['', '(filter: {})'] as const).map(async (args) => ({
      coordinate: `Subscription.indicatorChanged${args && '(filter)'}`,
      relation: '-',
      reader,
      result: (await subscribe(hub, reader, args, sentinel)).code ?? 'value',
    })),
  );
  return await Promise.all(asked).finally(() => clearInterval(timer));
}

async function fromStart(hub: TestHub, reader: Reader, sentinel: string): Promise<Entry[]> {
  const { events, code } = await subscribe(hub, reader, `(after: ${START})`, sentinel);
  const entries: Entry[] = [];
  const add = (coordinate: string, relation: string, result: string) =>
    entries.push({ coordinate, relation, reader, result });
  add('Subscription.indicatorChanged(after)', '-', code ?? 'value');
  for (const [relation, { id }] of Object.entries(indicatorSubjects(reader))) {
    const event = events.find(({ data }) => data?.indicatorChanged?.indicator.id === id);
    const result = code ?? (event ? 'value' : 'absent');
    add('IndicatorEvent.cursor', relation, result);
    add('IndicatorEvent.indicator', relation, result);
    for (const field of ['private', 'publisher'] as const) {
      const seen = event && resultAt(event as Answer, ['indicatorChanged', 'indicator', field]);
      add(`Indicator.${field} (indicatorChanged)`, relation, seen ?? result);
    }
  }
  return entries;
}

/** Events until `last` came, or the code of a refusal. */
async function subscribe(hub: TestHub, reader: Reader, args: string, last: string) {
  const connectionParams = reader ? { Authorization: `Bearer ${await hub.token(reader)}` } : {};
  const url = `${hub.url.replace('http', 'ws')}/graphql`;
  const client = createClient({ url, webSocketImpl: WebSocket, connectionParams, retryAttempts: 0 });
  const events: Event[] = [];
  let code: string | null = null;
  await new Promise<void>((resolve, reject) => {
    client.subscribe<NonNullable<Event['data']>>(
      { query: `subscription { indicatorChanged${args} ${SELECTION} }` },
      {
        next: ({ data, errors }) => {
          if (data?.indicatorChanged) events.push({ data, errors });
          else code = String(errors?.[0]?.extensions?.code);
          if (code || data?.indicatorChanged?.indicator.id === last) resolve();
        },
        error: (error) => {
          if (!Array.isArray(error)) return reject(error);
          code = String(error[0]?.extensions?.code);
          resolve();
        },
        complete: resolve,
      },
    );
  });
  await client.dispose();
  return { events, code };
}
