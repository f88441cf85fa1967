import type { Request, RequestHandler, Response } from 'express';
import type { Operation } from '../../db/operation.js';
import type { Caller } from '../../db/seat.js';
import { storeChunk } from '../../db/uploads/sealChunk.js';
import { completeUpload, discardUpload } from '../../db/uploads/store.js';
import type { SeatedActor } from '../../standards/access/actor.js';
import { HubError } from '../../standards/errors.js';
import type { Resources } from '../graphql/execution/executor.js';
import { askerOf } from '../identity/asker.js';
import type { Verifier } from '../identity/verifier.js';
import { pointsOfFile } from '../limits/cost.js';
import { nameOf } from '../limits/party.js';
import type { Limits } from '../limits/settings.js';
import { turns } from '../limits/turns.js';
import { refuse } from './refuse.js';
import { inChunks } from './upload/chunks.js';
import { Room } from './upload/room.js';
import { asUploader } from './upload/uploader.js';

const MiB = 1_048_576;

/** Points of an upload beside its bytes: it takes some transactions. */
const UPLOAD = 100;

/** Pieces of files that are written down at once; who sends several has them written by turns. */
const writing = turns({ all: 2, each: 1 });

/** One at a time makes room for a person: two who came at once would find the same room. */
const inTurn = turns({ all: Number.POSITIVE_INFINITY, each: 1 });

/** What the door to uploads needs of the hub. */
export interface UploadDoor {
  readonly resources: Resources;
  readonly verify: Verifier;
  readonly limits: Limits;
  readonly report: (cause: unknown) => void;
}

/** `POST /uploads`: the body is the file; the answer's `id` is for one mutation of the same person. */
export const uploadRoute =
  ({ resources, verify, limits, report }: UploadDoor): RequestHandler =>
  async (request, response) => {
    try {
      const { quotas, newId } = resources;
      const asker = await askerOf(request, verify, quotas, limits.proxies);
      refuseWrapped(request);
      const max = limits.fileMb * MiB;
      const file = { id: newId(), size: expected(request, max) };
      const own = quotas.of(asker);
      await own.pay(UPLOAD);
      // Who may not upload is told before the file is read; no transaction stays open while it arrives.
      const room = new Room(resources, asker.caller, own);
      const account = await inTurn(own.name, () => room.take(file));
      const size = await receive(resources, asker.caller, file.id, request, max, async (bytes) => {
        await own.pay(pointsOfFile(bytes));
        await account.pay(pointsOfFile(bytes));
      });
      response.status(201).json({ id: file.id, size });
    } catch (error) {
      refuseSender(request, response, error, report);
    }
  };

/** The body is the file itself: what wraps or packs it would be stored as if it were the file. */
function refuseWrapped({ headers }: Request): void {
  const wrapped = /^(multipart\/|application\/x-www-form-urlencoded)/i.test(headers['content-type'] ?? '');
  const packed = (headers['content-encoding'] ?? 'identity').toLowerCase() !== 'identity';
  if (wrapped || packed) {
    throw new HubError('BAD_USER_INPUT', 'Send the file as the body: no form, and no content-encoding.');
  }
}

/** As much as the sender says, and the most there may be where they do not. */
function expected({ headers }: Request, max: number): number {
  const said = Number(headers['content-length'] ?? max);
  if (said > max) throw tooLarge(max);
  return said;
}

const tooLarge = (max: number) => new HubError('LIMIT_EXCEEDED', `A file has at most ${max} bytes.`);

/** Writes the file down as it comes, sealed piece by piece, and says that it is whole; of what breaks off nothing stays. */
async function receive(
  { client, vault }: Resources,
  caller: Caller | null,
  id: string,
  request: Request,
  max: number,
  pay: (bytes: number) => Promise<void>,
): Promise<number> {
  const write = (work: (op: Operation, actor: SeatedActor) => Promise<void>) => asUploader(client, caller, work);
  try {
    let size = 0;
    let place = 0;
    for await (const content of inChunks(request)) {
      size += content.length;
      if (size > max) throw tooLarge(max);
      await pay(content.length);
      const chunk = { uploadId: id, place: place++, content };
      await writing(nameOf(caller), () =>
        write((op, { institutionId }) => storeChunk(op, vault, { ...chunk, institutionId })),
      );
    }
    if (size === 0) throw new HubError('BAD_USER_INPUT', 'The body is empty.');
    await write((op) => completeUpload(op, id, size));
    return size;
  } catch (error) {
    await write((op) => discardUpload(op, id)).catch(() => {});
    throw error;
  }
}

const LINGER_MS = 2_000;

/** Answers, and reads on for a moment: a sender that is cut off while it sends may never see the answer. */
function refuseSender(request: Request, response: Response, error: unknown, report: (cause: unknown) => void): void {
  refuse(response, error, report);
  if (request.complete) return;
  request.resume();
  const cut = setTimeout(() => request.destroy(), LINGER_MS);
  request.once('close', () => clearTimeout(cut));
}
