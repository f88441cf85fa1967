import type { Client } from '../../db/client.js';
import { PUBLISHED_CHANNELS, type Published } from '../../db/sequencer.js';

/** Tells whoever waits that something of a kind was published; reconnecting counts as that, since a notice may have been missed. */
export async function startWakeups(client: Client) {
  const waiting = { indicators: new Set<() => void>(), standards: new Set<() => void>() };
  const kinds = Object.keys(waiting) as Published[];
  const wake = (kind: Published) => {
    for (const resume of [...waiting[kind]]) resume();
  };
  const subscription = await client.follow(Object.values(PUBLISHED_CHANNELS), (channel) => {
    for (const kind of kinds) if (PUBLISHED_CHANNELS[kind] === channel) wake(kind);
  });
  return {
    /** Resolves at the next notice, or when `signal` ends the wait. */
    next: (kind: Published, signal: AbortSignal) =>
      new Promise<void>((resolve) => {
        const resume = () => {
          waiting[kind].delete(resume);
          signal.removeEventListener('abort', resume);
          resolve();
        };
        if (signal.aborted) return resume();
        waiting[kind].add(resume);
        signal.addEventListener('abort', resume);
      }),
    stop: async () => {
      await subscription.stop();
      kinds.forEach(wake);
    },
  };
}

export type Wakeups = Awaited<ReturnType<typeof startWakeups>>;
