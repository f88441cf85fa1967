import type { Caller } from '../../../db/seat.js';
import { discardUpload, myWaiting, openUpload, type Waiting, waitingOf } from '../../../db/uploads/store.js';
import type { Resources } from '../../graphql/execution/executor.js';
import type { Account } from '../../limits/account.js';
import { asUploader } from './uploader.js';

const MiB = 1_048_576;
/** Files that nobody names go within a day. */
const RETRY_SECONDS = 3_600;

/** Room for a file among those that wait: taken before anything of it is read, so that what is sent meanwhile finds it taken. */
export class Room {
  constructor(
    private readonly resources: Resources,
    private readonly caller: Caller | null,
    private readonly own: Account,
  ) {}

  /** The institution's account, which the file is on as well. @throws RateLimited */
  async take(file: { readonly id: string; readonly size: number }): Promise<Account> {
    const { client, quotas } = this.resources;
    const actor = await asUploader(client, this.caller, async (op, uploader) => {
      requireRoom(this.own, await myWaiting(op, uploader.personId), file.size);
      await openUpload(op, { ...file, personId: uploader.personId, institutionId: uploader.institutionId });
      return uploader;
    });
    const account = quotas.ofInstitution(actor);
    try {
      const { files, bytes } = await waitingOf(client, actor.institutionId);
      // Itself is among them by now.
      requireRoom(account, { files: files - 1, bytes: bytes - file.size }, file.size);
      return account;
    } catch (error) {
      await asUploader(client, this.caller, (op) => discardUpload(op, file.id));
      throw error;
    }
  }
}

function requireRoom(account: Account, waiting: Waiting, size: number): void {
  const { uploads, uploadMb } = account.quota;
  if (waiting.files < uploads && waiting.bytes + size <= uploadMb * MiB) return;
  throw account.refusal('uploads', `room for ${uploads} files of ${uploadMb} MiB that wait to be named`, RETRY_SECONDS);
}
