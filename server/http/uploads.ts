import type { Request, RequestHandler, Response } from 'express';
import type { Operation } from '../../db/operation.js';
import type { Caller } from '../../db/seat.js';
import {
  appendChunk,
  completeUpload,
  discardUpload,
  myWaiting,
  openUpload,
  waitingOf,
} from '../../db/uploads/store.js';
import type { SeatedActor } from '../../standards/access/actor.js';
import { HubError } from '../../standards/errors.js';
import { tellable } from '../graphql/errors.js';
import type { Resources } from '../graphql/executor.js';
import { callerOf } from '../identity/caller.js';
import type { Verifier } from '../identity/verifier.js';
import { nameOf } from '../limits/party.js';
import type { Limits } from '../limits/settings.js';
import { turns } from '../limits/turns.js';
import { httpStatusOf } from './status.js';
import { inChunks } from './upload/chunks.js';
import { asUploader } from './upload/uploader.js';

const MiB = 1_048_576;

/** One at a time makes room for a person: two who came at once would find the same room. */
const inTurn = turns({ all: Number.POSITIVE_INFINITY, each: 1 });

/** `POST /uploads`: the body is the file; the answer's `id` is for one mutation of the same person. */
export const uploadRoute =
  (resources: Resources, verify: Verifier, limits: Limits, report: (cause: unknown) => void): RequestHandler =>
  async (request, response) => {
    try {
      const caller = await callerOf(request.headers, verify);
      refuseWrapped(request);
      const id = resources.newId();
      // Who may not upload is told before the file is read; no transaction stays open while it arrives.
      const file = { id, size: expected(request, limits.fileMb * MiB) };
      await inTurn(nameOf(caller), () => makeRoom(resources, caller, limits, file));
      const size = await receive(resources, caller, id, request, limits.fileMb * MiB);
      response.status(201).json({ id, size });
    } catch (error) {
      refuse(request, response, error, report);
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

/** The room is taken before anything is read, and others that are sent at the same time find it taken. */
async function makeRoom(
  { client }: Resources,
  caller: Caller | null,
  { quotas }: Limits,
  file: { id: string; size: number },
): Promise<void> {
  const refuseAbove = (waiting: { files: number; bytes: number }, whose: 'person' | 'institution') => {
    const { uploads, uploadMb } = quotas[whose];
    if (waiting.files < uploads && waiting.bytes + file.size <= uploadMb * MiB) return;
    const some = whose === 'person' ? 'Of yours' : 'Of your institution’s';
    throw new HubError(
      'LIMIT_EXCEEDED',
      `${some} at most ${uploads} files of ${uploadMb} MiB together may wait; name one in a mutation, or let them expire.`,
    );
  };
  const { institutionId } = await asUploader(client, caller, async (op, actor) => {
    refuseAbove(await myWaiting(op, actor.personId), 'person');
    await openUpload(op, { ...file, personId: actor.personId, institutionId: actor.institutionId });
    return actor;
  });
  try {
    refuseAbove(less(await waitingOf(client, institutionId), file.size), 'institution');
  } catch (error) {
    await asUploader(client, caller, (op) => discardUpload(op, file.id));
    throw error;
  }
}

/** Without the file itself. */
const less = ({ files, bytes }: { files: number; bytes: number }, size: number) => ({
  files: files - 1,
  bytes: bytes - size,
});

/** Writes the file down as it comes, and says that it is whole; of what breaks off nothing stays. */
async function receive(
  { client }: Resources,
  caller: Caller | null,
  id: string,
  request: Request,
  max: number,
): Promise<number> {
  const write = (work: (op: Operation, actor: SeatedActor) => Promise<void>) => asUploader(client, caller, work);
  try {
    let size = 0;
    let place = 0;
    for await (const content of inChunks(request)) {
      size += content.length;
      if (size > max) throw tooLarge(max);
      const chunk = { uploadId: id, place: place++, content };
      await write((op) => appendChunk(op, chunk));
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
function refuse(request: Request, response: Response, error: unknown, report: (cause: unknown) => void): void {
  const known = tellable(error) ?? new HubError('INTERNAL_SERVER_ERROR', 'Internal error.');
  if (known !== error) report(error);
  if (known.code === 'UNAUTHENTICATED') response.set('www-authenticate', 'Bearer');
  response
    .status(httpStatusOf(known.code))
    .json({ errors: [{ message: known.message, extensions: { code: known.code } }] });
  if (request.complete) return;
  request.resume();
  const cut = setTimeout(() => request.destroy(), LINGER_MS);
  request.once('close', () => clearTimeout(cut));
}
