import type { Reader } from '../worldHub.js';
import { draftText, STANDARDS, type StandardKey } from './catalogue.js';
import { answerText } from './conformance.js';
import { INSTITUTIONS, nextOf } from './ids.js';
import { indicatorId, privateText, SHARES, type Share, sharedValue } from './indicators.js';
import { UPLOADERS } from './members.js';

interface Secret {
  readonly text: string;
  /** Organizations whose people may read it through the API. */
  readonly readers: readonly string[];
}

const ofIndicators = INSTITUTIONS.flatMap((owner) =>
  (Object.keys(SHARES) as Share[]).flatMap((share): Secret[] => {
    const shared: Record<Share, readonly string[]> = {
      open: INSTITUTIONS,
      anonymous: INSTITUTIONS,
      granted: [owner, nextOf(owner)],
      red: [owner],
    };
    return [
      { text: sharedValue(owner, share), readers: shared[share] },
      { text: indicatorId(owner, share), readers: shared[share] },
    ];
  }),
);

/** Text that stands in exactly one place of the world, and who may read it. */
const SECRETS: readonly Secret[] = [
  ...ofIndicators,
  ...INSTITUTIONS.flatMap((owner) => [
    { text: privateText(owner), readers: [owner] },
    { text: answerText(owner), readers: [owner] },
  ]),
  ...(Object.keys(STANDARDS) as StandardKey[]).map((key) => ({ text: draftText(key), readers: [STANDARDS[key]] })),
  ...UPLOADERS.map((uploader) => ({ text: `upload-of-${uploader.replace('@', '-')}`, readers: [] })),
  { text: 'earlier-value-of', readers: [] },
];

const reads = (reader: Reader, { readers }: Secret) => readers.includes(reader?.split('@')[1] ?? 'nobody');

/** Every text of the answer that the reader should not have got. */
export const leaks = (reader: Reader, answer: string): string[] =>
  SECRETS.filter((secret) => !reads(reader, secret) && answer.includes(secret.text)).map(({ text }) => text);

/** Every text that the reader may read and that is missing in the answer. */
export const missing = (reader: Reader, answer: string): string[] =>
  SECRETS.filter((secret) => reads(reader, secret) && !answer.includes(secret.text)).map(({ text }) => text);

/** Every text that any reader may read and that is missing in the answer. */
export const missingToAll = (answer: string): string[] =>
  SECRETS.filter(({ text, readers }) => readers.length > 0 && !answer.includes(text)).map(({ text }) => text);
