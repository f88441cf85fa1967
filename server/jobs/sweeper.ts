import type { Client } from '../../db/client.js';
import { deleteStaleUploads } from '../../db/uploads/store.js';

const HOUR_MS = 3_600_000;

/** Uploads that no mutation took within a day go. */
export function startSweeper(client: Client, now: () => Date, report: (cause: unknown) => void) {
  let running: Promise<unknown> = Promise.resolve();
  const sweep = () => {
    running = deleteStaleUploads(client, new Date(now().getTime() - 24 * HOUR_MS)).catch(report);
  };
  const timer = setInterval(sweep, HOUR_MS);
  sweep();
  return {
    // A hub that fails to listen stops right after its start, while the first sweep may still be running.
    stop: async () => {
      clearInterval(timer);
      await running;
    },
  };
}
