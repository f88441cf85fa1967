import { createClient } from 'graphql-ws';
import WebSocket from 'ws';
import { encodeCursor } from '../../../../schema/paging.js';
import type { TestHub } from '../../../support/hub.js';
import { at, idOf } from '../../../support/world/ids.js';
import { READERS, type Reader } from '../../../support/worldHub.js';
import type { Entry } from './fold.js';
import { indicatorSubjects } from './subjects.js';

interface Event {
  readonly cursor: string;
  readonly indicator: { readonly id: string; readonly private: object | null; readonly publisher: object | null };
}

const START = JSON.stringify(encodeCursor('published', at(0).getTime(), idOf('x')));
const SELECTION = '{ cursor indicator { id private { narrative } publisher { key } } }';

/** Subscribes as each reader from the beginning; `sentinel`, published last, is every member's. */
export async function askEvents(hub: TestHub, sentinel: string): Promise<Entry[]> {
  const entries: Entry[] = [];
  const add = (coordinate: string, relation: string, reader: Reader, result: string) =>
    entries.push({ coordinate, relation, reader, result });
  for (const reader of READERS) {
    for (const [coordinate, args] of [
      ['Subscription.indicatorChanged', ''],
      ['Subscription.indicatorChanged(after)', `(after: ${START})`],
      ['Subscription.indicatorChanged(filter)', '(filter: {})'],
    ] as const) {
      if (coordinate.endsWith('(after)')) continue;
      // Nothing is published while this waits: only whether it is refused at once is of interest.
      add(coordinate, '-', reader, (await subscribe(hub, reader, args, null)).code ?? 'value');
    }
    const { events, code } = await subscribe(hub, reader, `(after: ${START})`, sentinel);
    add('Subscription.indicatorChanged(after)', '-', reader, code ?? 'value');
    for (const [relation, { id }] of Object.entries(indicatorSubjects(reader))) {
      const event = events.find(({ indicator }) => indicator.id === id);
      const result = code ?? (event ? 'value' : 'absent');
      add('IndicatorEvent.cursor', relation, reader, result);
      add('IndicatorEvent.indicator', relation, reader, result);
      for (const field of ['private', 'publisher'] as const) {
        const seen = event?.indicator[field] ? 'value' : 'null';
        add(`Indicator.${field} (indicatorChanged)`, relation, reader, event ? seen : result);
      }
    }
  }
  return entries;
}

const SETTLED_MS = 60;

/** Events until `last` came, or, without one, whether it stood for a moment; a refusal ends it either way. */
async function subscribe(hub: TestHub, reader: Reader, args: string, last: string | null) {
  const connectionParams = reader ? { Authorization: `Bearer ${await hub.token(reader)}` } : {};
  const url = `${hub.url.replace('http', 'ws')}/graphql`;
  const client = createClient({ url, webSocketImpl: WebSocket, connectionParams, retryAttempts: 0 });
  const events: Event[] = [];
  let code: string | null = null;
  await new Promise<void>((resolve, reject) => {
    const timer = last === null ? setTimeout(resolve, SETTLED_MS) : null;
    const done = () => {
      if (timer) clearTimeout(timer);
      resolve();
    };
    client.subscribe<{ indicatorChanged: Event }>(
      { query: `subscription { indicatorChanged${args} ${SELECTION} }` },
      {
        next: ({ data, errors }) => {
          if (errors) code = String(errors[0]?.extensions?.code);
          if (data?.indicatorChanged) events.push(data.indicatorChanged);
          if (errors || data?.indicatorChanged?.indicator.id === last) done();
        },
        error: (error) => {
          if (!Array.isArray(error)) return reject(error);
          code = String(error[0]?.extensions?.code);
          done();
        },
        complete: done,
      },
    );
  });
  await client.dispose();
  return { events, code };
}
