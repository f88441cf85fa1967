import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Serves on a port of its own, and says where. */
export function serve(listener: RequestListener): void {
  const server = createServer(listener);
  server.listen(0, '127.0.0.1', () => {
    const { port } = server.address() as AddressInfo;
    process.stdout.write(`listening http://127.0.0.1:${port}/graphql\n`);
  });
  process.once('SIGTERM', () => process.exit(0));
}

/** Answers every request with the JSON text that `answer` gives. */
export function serveJson(answer: () => Promise<string>): void {
  serve(async (request, response) => {
    request.resume();
    try {
      const body = Buffer.from(await answer());
      response.writeHead(200, { 'content-type': 'application/json', 'content-length': body.length }).end(body);
    } catch (error) {
      response.writeHead(500).end(String(error));
    }
  });
}
