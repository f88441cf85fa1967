import express, { type Request, type RequestHandler, type Response } from 'express';
import { validate } from 'uuid';
import type { Operation } from '../../db/operation.js';
import { readAs } from '../../db/readAs.js';
import { canonicalRelease, publishedRelease, publishedReleases } from '../../schema/aggregates/published.js';
import { jsonOf } from '../../standards/aggregates/files/codebook.js';
import { csvOf } from '../../standards/aggregates/files/csv.js';
import { fileNameOf } from '../../standards/aggregates/files/datapackage.js';
import type { PublishedRelease } from '../../standards/aggregates/files/published.js';
import { sha256Hex } from '../../standards/catalogue/digest.js';
import { notFound } from '../../standards/errors.js';
import { shownJson } from '../../standards/shownText.js';
import type { Resources } from '../graphql/execution/executor.js';
import { addressOf } from '../limits/address.js';
import { pointsOfAnswer } from '../limits/cost.js';
import { refuse } from './refuse.js';

/** Points of a reading beside the bytes of its answer: it takes a transaction. */
const READING = 100;

const JSON_TYPE = 'application/json; charset=utf-8';

interface Format {
  readonly type: string;
  readonly write: (release: PublishedRelease) => string;
}

const FORMATS: ReadonlyMap<string, Format> = new Map([
  ['json', { type: JSON_TYPE, write: jsonOf }],
  ['csv', { type: 'text/csv; charset=utf-8; header=present', write: (release) => csvOf(release) }],
]);

/** A release never changes; others may appear beside it. */
const FOR_A_YEAR = 'public, max-age=31536000, immutable';
const FOR_MINUTES = 'public, max-age=300';

/** What the door to public releases needs of the hub. */
export interface AggregatesDoor {
  readonly resources: Pick<Resources, 'client' | 'quotas'>;
  readonly proxies: number;
  /** Where people reach the hub. */
  readonly hub: string;
  readonly report: (cause: unknown) => void;
}

interface Answer {
  readonly type: string;
  readonly etag: string;
  readonly cache: string;
  readonly name?: string;
  readonly body: string;
}

/**
 * `GET /aggregates`, and of each release `/aggregates/<id>.json`, `.csv` and `.canonical`, whose SHA-256 is its digest: what
 * anybody may read, whoever asks, so that caches may keep it for all. A token that comes along is not looked at.
 */
export function aggregatesRoute(door: AggregatesDoor): RequestHandler {
  const router = express.Router();
  router.get(
    '/',
    asVisitor(door, (op) => index(op, door.hub)),
  );
  router.get(
    '/:file',
    asVisitor(door, (op, { params }) => file(op, String(params.file))),
  );
  return router;
}

const asVisitor =
  (
    { resources: { client, quotas }, proxies, report }: AggregatesDoor,
    read: (op: Operation, request: Request) => Promise<Answer>,
  ): RequestHandler =>
  async (request, response) => {
    const asker = { caller: null, address: addressOf(request, proxies) };
    try {
      const answer = await quotas.perform(asker, READING, () => readAs(client, null, (op) => read(op, request)));
      send(response, answer);
      quotas.of(asker).owe(pointsOfAnswer(Number(response.getHeader('content-length') ?? 0)));
    } catch (error) {
      response.set('cache-control', 'no-store');
      refuse(response, error, report);
    }
  };

/** Express leaves the body away where it is not wanted: after HEAD, and where the reader has it under its tag. */
function send(response: Response, { type, etag, cache, name, body }: Answer): void {
  response.set({
    'content-type': type,
    etag: `"${etag}"`,
    'cache-control': cache,
    'x-content-type-options': 'nosniff',
  });
  if (name) response.set('content-disposition', `inline; filename="${name}"`);
  response.send(Buffer.from(body));
}

async function index(op: Operation, hub: string): Promise<Answer> {
  const releases = (await publishedReleases({ op })).map(({ id, number, table, title, view, periods, digest }) => ({
    ...{ number, table, title, view, periods, digest },
    urls: {
      json: `${hub}/aggregates/${id}.json`,
      csv: `${hub}/aggregates/${id}.csv`,
      canonical: `${hub}/aggregates/${id}.canonical`,
    },
  }));
  const body = `${shownJson(JSON.stringify({ releases }, null, 2))}\n`;
  return { type: JSON_TYPE, etag: sha256Hex(body), cache: FOR_MINUTES, body };
}

/** One that is hidden is answered as one that is not there, and as what names none. */
async function file(op: Operation, name: string): Promise<Answer> {
  const [, id = '', extension = ''] = /^(.+)\.(\w+)$/.exec(name) ?? [];
  if (extension === 'canonical') return await canonical(op, id);
  const format = FORMATS.get(extension);
  const release = format && validate(id) ? await publishedRelease({ op }, id) : null;
  if (!format || !release) throw notFound('release');
  return {
    type: format.type,
    etag: release.digest,
    cache: FOR_A_YEAR,
    name: `${fileNameOf(release)}.${extension}`,
    body: format.write(release),
  };
}

/** For whoever holds what was published against its digest: `sha256sum` of it is the digest. */
async function canonical(op: Operation, id: string): Promise<Answer> {
  const release = validate(id) ? await canonicalRelease({ op }, id) : null;
  if (!release) throw notFound('release');
  return { type: JSON_TYPE, etag: release.digest, cache: FOR_A_YEAR, body: release.form };
}
