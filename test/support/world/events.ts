import type { Sql } from '../../../db/client.js';
import { DECIDED, versionId } from './catalogue.js';
import { CODEX } from './crosswalks.js';
import { at, idOf } from './ids.js';

/** What happened to each version of the world, as kind and state, in turn. */
export const EVENTS = {
  'charter/published': ['drafted drafting', 'released published', 'moved withdrawn'],
  'charter/draft': ['drafted drafting', 'commented drafting'],
  'codex/published': ['drafted drafting', 'released published'],
  'handbook/published': ['drafted drafting', 'released published', 'ballot-opened ballot', 'ballot-closed ballot'],
  'handbook/draft': ['drafted drafting'],
  'handbook/ballot': [
    'drafted drafting',
    'commented drafting',
    'ballot-opened ballot',
    'moved comment',
    'moved review',
    'moved ballot',
  ],
} as const satisfies Record<string, readonly string[]>;

export const VERSIONS: Record<keyof typeof EVENTS, string> = {
  'charter/published': versionId('charter', '1.0.0'),
  'charter/draft': versionId('charter', '2.0.0'),
  'codex/published': CODEX.versionId,
  'handbook/published': versionId('handbook', '1.0.0'),
  'handbook/draft': versionId('handbook', '2.0.0'),
  'handbook/ballot': versionId('handbook', DECIDED),
};

export const EVENT_NAMES = Object.entries(EVENTS).flatMap(([version, events]) =>
  events.map((event) => `${version} ${event}`),
);
export const eventId = (name: string): string => idOf(`event ${name}`);

/** Triggers note events under ids and at times of their own: in the world these are the same at each run. */
export async function settleEvents(sql: Sql): Promise<void> {
  for (const [place, name] of EVENT_NAMES.entries()) {
    const [version, kind = '', state = ''] = name.split(' ');
    const settled = await sql`update standard_event
      set id = ${eventId(name)}, at = ${at(place)}, published_at = ${at(place)}, stamp_due = false
      where version_id = ${VERSIONS[version as keyof typeof EVENTS]} and kind = ${kind} and state = ${state}`;
    if (settled.count !== 1) throw new Error(`${name} happened ${settled.count} times.`);
  }
}
