import { bodyOf } from './files.js';
import type { Session } from './session.js';

/** Sends a file to the hub; the id for the mutation that takes it. */
export async function sendFile({ io, client, progress }: Session, path: string): Promise<string> {
  try {
    return await client.upload(
      await bodyOf(io, path, (bytes) => progress.show(`sent ${(bytes / 1_048_576).toFixed(1)} MiB`)),
    );
  } finally {
    progress.clear();
  }
}
