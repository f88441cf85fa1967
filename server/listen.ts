import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { StartError } from './config.js';

/** Listens, and returns the URL; a port that is taken is said by its setting's name. */
export function listen(server: Server, host: string, port: number, setting: string): Promise<string> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      const taken = error.code === 'EADDRINUSE';
      reject(
        taken ? new StartError(`Port ${port} on ${host} is in use, perhaps by another hub; set ${setting}.`) : error,
      );
    });
    server.listen(port, host, () => {
      const { port: actual } = server.address() as AddressInfo;
      resolve(`http://${host.includes(':') ? `[${host}]` : host}:${actual}`);
    });
  });
}

const GRACE_MS = 10_000;

/** Answers what is under way, then closes; what takes longer than ten seconds is cut off. */
export function stopListening(server: Server): Promise<void> {
  return new Promise((resolve) => {
    if (!server.listening) return resolve();
    const cut = setTimeout(() => server.closeAllConnections(), GRACE_MS);
    server.close(() => {
      clearTimeout(cut);
      resolve();
    });
    server.closeIdleConnections();
  });
}
