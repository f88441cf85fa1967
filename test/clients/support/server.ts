import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { connect, createServer as createTcpServer, type Server, type Socket } from 'node:net';

export interface Standin {
  readonly url: string;
  stop(): Promise<void>;
}

/** A server that stands in for a hub or an issuer. */
export async function serve(answer: (request: IncomingMessage, response: ServerResponse) => void): Promise<Standin> {
  return await listening(createServer(answer));
}

/** Answers each request with the next of these, and the last one ever after. */
export async function serveInTurn(...answers: readonly { status: number; body: unknown }[]) {
  const seen: string[] = [];
  const server = await serve((request, response) => {
    const { status, body } = answers[Math.min(seen.length, answers.length - 1)] ?? { status: 500, body: null };
    seen.push(`${request.method} ${request.url}`);
    request.resume().on('end', () => {
      response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
    });
  });
  return { ...server, seen };
}

/** A relay before a hub that can cut the connections through it, or leave them open and carry nothing more. */
export async function relayTo(url: string): Promise<Standin & { cut(): void; freeze(): void }> {
  const { hostname, port } = new URL(url);
  const sockets = new Set<Socket>();
  const server = createTcpServer((near) => {
    const far = connect(Number(port), hostname);
    for (const socket of [near, far]) {
      sockets.add(socket);
      socket.on('error', () => {}).on('close', () => sockets.delete(socket));
    }
    near.pipe(far).pipe(near);
  });
  const cut = () => {
    for (const socket of sockets) socket.destroy();
  };
  const freeze = () => {
    for (const socket of sockets) socket.unpipe().pause();
  };
  const standin = await listening(server);
  return {
    url: standin.url,
    cut,
    freeze,
    stop: async () => {
      cut();
      await standin.stop();
    },
  };
}

async function listening(server: Server): Promise<Standin> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    stop: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve());
        if ('closeAllConnections' in server) (server as ReturnType<typeof createServer>).closeAllConnections();
      }),
  };
}
