import type { Client } from '../../db/client.js';
import { PUBLISHED_CHANNEL } from '../../db/indicators/sequencer.js';

/** Tells whoever waits that something was published; reconnecting counts as one, since a notice may have been missed. */
export async function startWakeups(client: Client) {
  const waiting = new Set<() => void>();
  const wake = () => {
    for (const resume of waiting) resume();
    waiting.clear();
  };
  const subscription = await client.listen(PUBLISHED_CHANNEL, wake, wake);
  return {
    /** Resolves at the next notice, or when `signal` ends the wait. */
    next: (signal: AbortSignal) =>
      new Promise<void>((resolve) => {
        if (signal.aborted) resolve();
        waiting.add(resolve);
        signal.addEventListener('abort', () => resolve(), { once: true });
      }),
    stop: async () => {
      await subscription.unlisten().catch(() => {});
      wake();
    },
  };
}

export type Wakeups = Awaited<ReturnType<typeof startWakeups>>;
