import type { FormattedExecutionResult } from 'graphql';
import { createClient } from 'graphql-ws';
import WebSocket from 'ws';
import { encodeCursor } from '../../../../schema/paging.js';
import type { TestHub } from '../../../support/hub.js';
import { EVENTS, eventId, VERSIONS } from '../../../support/world/events.js';
import { at, idOf } from '../../../support/world/ids.js';
import { asOwner } from '../../../support/world/world.js';
import { READERS, type Reader } from '../../../support/worldHub.js';
import { type Answer, resultAt } from './ask.js';
import type { Entry } from './fold.js';
import { indicatorSubjects } from './subjects.js';

type Event = FormattedExecutionResult<Record<string, Record<string, unknown> | null>>;

const START = JSON.stringify(encodeCursor('published', at(0).getTime(), idOf('x')));
const SELECTION = '{ cursor indicator { id private { narrative } publisher { key } } }';

/** Subscribes as each reader, from now and from the beginning; `sentinel`, published last, is every member's. */
export async function askEvents(hub: TestHub, sentinel: string): Promise<Entry[]> {
  const indicators = { field: 'indicatorChanged', selection: SELECTION, table: 'indicator', id: sentinel } as const;
  const perReader = await Promise.all([
    fromNow(hub, { ...indicators, ways: ['', '(filter: {})'], isLast: isIndicator(sentinel) }),
    ...READERS.map((reader) => fromStart(hub, reader, sentinel)),
  ]);
  const lastEvent = eventId(LAST_EVENT);
  const ofStandards = await Promise.all([
    fromNow(hub, { ...STANDARDS, table: 'standard_event', id: lastEvent, ways: ['', '(standard: "handbook")'] }),
    ...READERS.map((reader) => standardsFromStart(hub, reader)),
  ]);
  return [...perReader, ...ofStandards].flat();
}

const NUDGE_MS = 300;

interface Asked {
  readonly field: 'indicatorChanged' | 'standardChanged';
  readonly selection: string;
  /** Whether the event is the one that everybody is told of who is told of any. */
  readonly isLast: (event: Record<string, unknown>) => boolean;
}

const isIndicator = (id: string) => (event: Record<string, unknown>) => (event.indicator as { id: string }).id === id;

/** Whoever is not refused is told of the row that is published again and again until all have heard. */
async function fromNow(
  hub: TestHub,
  { table, id, ways, ...asked }: Asked & { table: 'indicator' | 'standard_event'; id: string; ways: readonly string[] },
): Promise<Entry[]> {
  const publish = () =>
    asOwner(hub.databaseUrl, (sql) => sql`update ${sql(table)} set stamp_due = true where id = ${id}`).catch(() => {});
  const timer = setInterval(publish, NUDGE_MS);
  const answers = READERS.flatMap((reader) =>
    ways.map(async (args) => ({
      coordinate: `Subscription.${asked.field}${args.replace(/:.*/, ')')}`,
      relation: '-',
      reader,
      result: (await subscribe(hub, reader, args, asked)).code ?? 'value',
    })),
  );
  return await Promise.all(answers).finally(() => clearInterval(timer));
}

async function fromStart(hub: TestHub, reader: Reader, sentinel: string): Promise<Entry[]> {
  const asked = { field: 'indicatorChanged', selection: SELECTION, isLast: isIndicator(sentinel) } as const;
  const { events, code } = await subscribe(hub, reader, `(after: ${START})`, asked);
  const entries: Entry[] = [];
  const add = (coordinate: string, relation: string, result: string) =>
    entries.push({ coordinate, relation, reader, result });
  add('Subscription.indicatorChanged(after)', '-', code ?? 'value');
  for (const [relation, { id }] of Object.entries(indicatorSubjects(reader))) {
    const event = events.find(({ data }) => data?.indicatorChanged && isIndicator(String(id))(data.indicatorChanged));
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

const LAST_EVENT = 'handbook/ballot moved ballot';
const STANDARDS: Asked = {
  field: 'standardChanged',
  selection: `{ cursor kind at standardKey versionId version status
    standardVersion { id } comment { id } ballot { id } }`,
  isLast: ({ kind, status, standardKey }) => `${standardKey} ${kind} ${status}` === 'handbook MOVED BALLOT',
};
const FIRST_EVENT = JSON.stringify(encodeCursor(0, '00000000-0000-4000-8000-000000000000'));
/** Fields of an event, and one that has a value in each. */
const EVENT_FIELDS = {
  cursor: 'RELEASED',
  kind: 'RELEASED',
  at: 'RELEASED',
  standardKey: 'RELEASED',
  versionId: 'RELEASED',
  version: 'RELEASED',
  status: 'RELEASED',
  standardVersion: 'RELEASED',
  comment: 'COMMENTED',
  ballot: 'BALLOT_CLOSED',
};

/** Which of the world's events reach a reader, and what of them. */
async function standardsFromStart(hub: TestHub, reader: Reader): Promise<Entry[]> {
  const { events, code } = await subscribe(hub, reader, `(after: ${FIRST_EVENT})`, STANDARDS);
  const told = events.flatMap(({ data }) => (data?.standardChanged ? [data.standardChanged] : []));
  const entries: Entry[] = [
    { coordinate: 'Subscription.standardChanged(after)', relation: '-', reader, result: code ?? 'value' },
  ];
  for (const [field, kind] of Object.entries(EVENT_FIELDS)) {
    const event = events.find(({ data }) => data?.standardChanged?.kind === kind);
    const result = event ? resultAt(event as Answer, ['standardChanged', field]) : (code ?? 'absent');
    entries.push({ coordinate: `StandardEvent.${field}`, relation: '-', reader, result });
  }
  for (const [version, happened] of Object.entries(EVENTS)) {
    for (const event of happened) {
      const found = told.some(
        ({ versionId, kind, status }) =>
          versionId === VERSIONS[version as keyof typeof EVENTS] && isCalled(event, kind, status),
      );
      const relation = `${version}:${event.replace(' ', ':')}`;
      const result = code ?? (found ? 'value' : 'absent');
      entries.push({ coordinate: 'StandardEvent.cursor', relation, reader, result });
    }
  }
  return entries;
}

const isCalled = (event: string, kind: unknown, status: unknown) =>
  event === `${String(kind).toLowerCase().replace('_', '-')} ${String(status).toLowerCase()}`;

/** Events until the last came, or the code of a refusal. */
async function subscribe(hub: TestHub, reader: Reader, args: string, { field, selection, isLast }: Asked) {
  const connectionParams = reader ? { Authorization: `Bearer ${await hub.token(reader)}` } : {};
  const url = `${hub.url.replace('http', 'ws')}/graphql`;
  const client = createClient({ url, webSocketImpl: WebSocket, connectionParams, retryAttempts: 0 });
  const events: Event[] = [];
  let code: string | null = null;
  await new Promise<void>((resolve, reject) => {
    client.subscribe<NonNullable<Event['data']>>(
      { query: `subscription { ${field}${args} ${selection} }` },
      {
        next: ({ data, errors }) => {
          const event = data?.[field];
          if (event) events.push({ data, errors });
          else code = String(errors?.[0]?.extensions?.code);
          if (code || (event && isLast(event))) resolve();
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
