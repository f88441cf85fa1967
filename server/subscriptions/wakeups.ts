import type { Client } from '../../db/client.js';
import { PUBLISHED_CHANNEL } from '../../db/sequencer.js';

/** Tells whoever waits that something was published; reconnecting counts as one, since a notice may have been missed. */
export async function startWakeups(client: Client) {
  const waiting = new Set<() => void>();
  const wake = () => {
    for (const resume of [...waiting]) resume();
  };
  const subscription = await client.follow(PUBLISHED_CHANNEL, wake);
  return {
    /** Resolves at the next notice, or when `signal` ends the wait. */
    next: (signal: AbortSignal) =>
      new Promise<void>((resolve) => {
        const resume = () => {
          waiting.delete(resume);
          signal.removeEventListener('abort', resume);
          resolve();
        };
        if (signal.aborted) return resume();
        waiting.add(resume);
        signal.addEventListener('abort', resume);
      }),
    stop: async () => {
      await subscription.stop();
      wake();
    },
  };
}

export type Wakeups = Awaited<ReturnType<typeof startWakeups>>;
