import type { Request, RequestHandler, Response } from 'express';
import { type Operation, openOperation } from '../../db/operation.js';
import type { Caller } from '../../db/seat.js';
import { insertUpload } from '../../db/uploads/store.js';
import { isSeated } from '../../standards/access/actor.js';
import { permits } from '../../standards/access/permissions.js';
import { HubError } from '../../standards/errors.js';
import { tellable } from '../graphql/errors.js';
import type { Resources } from '../graphql/execution/executor.js';
import { retrying } from '../graphql/execution/retry.js';
import { callerOf } from '../identity/caller.js';
import type { Verifier } from '../identity/verifier.js';
import { httpStatusOf } from './status.js';

export const MAX_UPLOAD_BYTES = 64 * 1024 * 1024;

/** `POST /uploads`: the body is the file; the answer's `id` is for one mutation of the same person. */
export const uploadRoute =
  (resources: Resources, verify: Verifier, report: (cause: unknown) => void): RequestHandler =>
  async (request, response) => {
    try {
      const caller = await callerOf(request.headers, verify);
      refuseWrapped(request);
      // Who may not upload is told before the file is read; no transaction stays open while it arrives.
      await asUploader(resources, caller, 'read', async () => {});
      const content = await readBody(request);
      const id = resources.newId();
      await retrying(() =>
        asUploader(resources, caller, 'write', (op, personId) => insertUpload(op, { id, personId, content })),
      );
      response.status(201).json({ id, size: content.length });
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

async function asUploader(
  { client }: Resources,
  caller: Caller | null,
  mode: 'read' | 'write',
  work: (op: Operation, personId: string) => Promise<void>,
): Promise<void> {
  const op = await openOperation(client, caller, mode);
  try {
    if (!permits(op.actor, 'upload:write') || !isSeated(op.actor)) throw new HubError('FORBIDDEN', 'Not allowed.');
    await work(op, op.actor.personId);
    await op.commit();
  } finally {
    await op.rollback();
  }
}

async function readBody(request: Request): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  // A loop that is left destroys what it reads, and with it the connection that the refusal is to go out on.
  for await (const chunk of request.iterator({ destroyOnReturn: false })) {
    size += chunk.length;
    if (size > MAX_UPLOAD_BYTES) throw new HubError('LIMIT_EXCEEDED', `A file has at most ${MAX_UPLOAD_BYTES} bytes.`);
    chunks.push(chunk);
  }
  if (size === 0) throw new HubError('BAD_USER_INPUT', 'The body is empty.');
  return Buffer.concat(chunks);
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
