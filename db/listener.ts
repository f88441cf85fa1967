import type { Sql } from 'postgres';

const RETRY_MS = 500;

/** Opens a client of a single connection that tells of notices, and of its own loss. */
export type OpenListener = (handlers: {
  onnotify: (channel: string) => void;
  onclose: () => void;
}) => Pick<Sql, 'unsafe' | 'end'>;

/**
 * Calls `wake` at each notice on one of the channels, and of each at every connection, since a notice may have been missed before
 * it. A lost connection is made anew until it holds; that of postgres' own `listen` is tried once only.
 */
export async function listenTo(open: OpenListener, channels: readonly string[], wake: (channel: string) => void) {
  let current: ReturnType<OpenListener> | null = null;
  let timer: NodeJS.Timeout | undefined;
  let stopped = false;
  const start = async (): Promise<void> => {
    const client = open({ onnotify: wake, onclose: () => lose(client) });
    current = client;
    await client.unsafe(channels.map((channel) => `listen ${channel}`).join(';'));
    channels.forEach(wake);
  };
  const lose = (client: ReturnType<OpenListener>) => {
    if (client !== current || stopped) return;
    current = null;
    void client.end({ timeout: 0 }).catch(() => {});
    timer = setTimeout(() => start().catch(() => current && lose(current)), RETRY_MS);
  };
  await start();
  return {
    stop: async () => {
      stopped = true;
      clearTimeout(timer);
      await current?.end({ timeout: 0 });
    },
  };
}
