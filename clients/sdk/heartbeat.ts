import type { ClientOptions } from 'graphql-ws';

/** Pings, and gives up a connection that has not answered by the next ping: one that is cut off silently would stay open for ever. */
export function heartbeat(keepAlive: number, giveUp: () => void): Pick<ClientOptions, 'keepAlive' | 'on'> {
  let overdue: ReturnType<typeof setTimeout> | undefined;
  const calm = () => clearTimeout(overdue);
  return {
    keepAlive,
    on: {
      ping: (received) => {
        if (!received) overdue = setTimeout(giveUp, keepAlive);
      },
      pong: calm,
      closed: calm,
    },
  };
}
