import { patternOf } from '../../../../../standards/indicators/pattern.js';
import { CHANNELS } from '../../../../../standards/indicators/types.js';
import { at } from '../../../../support/world/ids.js';
import { CONTENT_TOLD, type DecidedAs } from '../../oracle/content.js';
import type { Choices } from './choices.js';

/** What stands in a row for a domain name, or a network. */
export function subjectColumns(value: string) {
  const observable = { type: value.includes('/') ? 'ipv4-addr' : 'domain-name', value } as const;
  return { ...observable, pattern: patternOf(observable) };
}

/** Networks around an address that is asked for. */
export const NETWORKS = ['198.51.100.0/24', '198.51.0.0/16', '198.51.100.4/30'] as const;

/** The same for a phone number in E.164. */
export function numberColumns(value: string) {
  const observable = { type: 'phone-number', value } as const;
  return { ...observable, pattern: patternOf(observable) };
}

export const MINUTES = [0, 3, 10, 17, 20, 25, 31, 36, 40, 600_000] as const;

export const time = (minute: number): string => at(minute).toISOString();

const WORDS = ['alpha', 'beta', 'value-of', 'name of', 'borealis', '%', '_'] as const;

type Make = (choices: Choices, name: string) => Record<string, unknown>;

const otherText =
  (column: string): Make =>
  (choices, name) => ({ [column]: choices.pick(`${name} ${column}`, [null, ...WORDS]) });

/** Of a text that is said nothing else of, any words. */
const OTHER_TEXTS = Object.fromEntries(
  CONTENT_TOLD.flatMap(([, { column, decided, as }]) =>
    decided && decided !== 'pattern' && as === 'text' ? [[decided, otherText(column)]] : [],
  ),
);

const OTHER_THINGS: { readonly [decided in DecidedAs<'number' | 'terms' | 'moment' | 'term'>]: Make } = {
  confidence: (choices, name) => ({ confidence: choices.pick(`${name} confidence`, [null, 0, 1, 50, 99, 100]) }),
  validity: (choices, name) => ({
    valid_from: time(choices.pick(`${name} from`, MINUTES.slice(0, -1))),
    valid_until: choices.pick(`${name} until`, [null, time(41), time(600_000), time(700_000)]),
  }),
  channel: (choices, name) => ({ channel: choices.pick(`${name} channel`, [null, ...CHANNELS]) }),
  labels: (choices, name) => ({ labels: choices.some(`${name} labels`, ['some-label', 'other-label', 'third']) }),
};

/** Governed field → columns of an indicator with other content for them. */
export const OTHER_CONTENT: Readonly<Record<string, Make>> = {
  ...OTHER_TEXTS,
  ...OTHER_THINGS,
  // Of the same type, which is shown with the row.
  value: (choices, name) => subjectColumns(`other-${choices.pick(name, ['1', '2', '3'])}-${name.slice(0, 8)}.example`),
  technique: (choices, name) => ({ technique: choices.pick(`${name} technique`, [null, 'T1566.002', 'T1656']) }),
};
