import type { Client } from '../../db/client.js';
import { stampPublished } from '../../db/sequencer.js';

const INTERVAL_MS = 1_000;

/** Runs after each publication, and on its own for what a killed server left unstamped. */
export function startSequencer(client: Client, report: (cause: unknown) => void) {
  let running: Promise<unknown> = Promise.resolve();
  let waiting: Promise<unknown> | null = null;
  // Callers that come while a run is under way share the one after it, which sees what they committed.
  const stamp = () => {
    waiting ??= running.then(() => {
      waiting = null;
      running = stampPublished(client).catch(report);
      return running;
    });
    return waiting;
  };
  const timer = setInterval(stamp, INTERVAL_MS);
  return {
    stamp,
    stop: async () => {
      clearInterval(timer);
      await waiting;
      await running;
    },
  };
}
