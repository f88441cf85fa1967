import type { Client } from '../../db/client.js';
import { deleteStaleUploads } from '../../db/uploads/store.js';

const HOUR_MS = 3_600_000;

/** Uploads that no mutation took within a day go. */
export function startSweeper(client: Client, now: () => Date, report: (cause: unknown) => void) {
  const sweep = () => deleteStaleUploads(client, new Date(now().getTime() - 24 * HOUR_MS)).catch(report);
  const timer = setInterval(sweep, HOUR_MS);
  void sweep();
  return { stop: () => clearInterval(timer) };
}
