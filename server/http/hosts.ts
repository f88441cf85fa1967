import type { IncomingMessage, Server } from 'node:http';
import type { RequestHandler } from 'express';

const LOOPBACK = ['localhost', '127.0.0.1', '[::1]'];

/**
 * Whoever reaches the demo chooses who to be, and a page of any site reaches it under a name of its own that points here (DNS
 * rebinding): so the demo answers to the names of loopback only.
 */
export const loopbackOnly: RequestHandler = (request, response, next) => {
  if (isLoopback(request)) return next();
  response.status(421).json({
    errors: [
      {
        message: 'The demo answers to localhost and 127.0.0.1 only; open it by one of these.',
        extensions: { code: 'FORBIDDEN' },
      },
    ],
  });
};

/** The same for sockets, which pass the listener's routes by. */
export function loopbackSocketsOnly(server: Server): void {
  server.prependListener('upgrade', (request, socket) => {
    if (!isLoopback(request)) socket.end('HTTP/1.1 421 Misdirected Request\r\nconnection: close\r\n\r\n');
  });
}

const isLoopback = ({ headers: { host = '' } }: IncomingMessage) =>
  LOOPBACK.includes(host.toLowerCase().replace(/:\d+$/, ''));
