import { connect, type Socket } from 'node:net';

/** A server's address and the one request, as bytes, that it is asked again and again. */
export interface Target {
  readonly url: URL;
  readonly request: Buffer;
}

export function postJson(url: URL, body: object, headers: Record<string, string> = {}): Target {
  const content = JSON.stringify(body);
  const head = [
    `POST ${url.pathname} HTTP/1.1`,
    `host: ${url.host}`,
    'content-type: application/json',
    'accept: application/json',
    `content-length: ${Buffer.byteLength(content)}`,
    ...Object.entries(headers).map(([name, value]) => `${name}: ${value}`),
  ];
  return { url, request: Buffer.from(`${head.join('\r\n')}\r\n\r\n${content}`) };
}

const CONNECTIONS = 50;

/**
 * Answers a second over 50 kept-alive connections. Each answer must be as long as the verified one: a server that fails
 * fast is not fast. Bare sockets, because the client shares the processors with what it measures.
 */
export async function throughput(target: Target, seconds: number, length: number): Promise<number> {
  const started = performance.now();
  const until = started + seconds * 1000;
  const counts = await Promise.all(Array.from({ length: CONNECTIONS }, () => askUntil(target, until, length)));
  return counts.reduce((sum, count) => sum + count, 0) / ((performance.now() - started) / 1000);
}

function askUntil({ url, request }: Target, until: number, length: number): Promise<number> {
  return new Promise((resolve, reject) => {
    const socket: Socket = connect({ host: url.hostname, port: Number(url.port), noDelay: true });
    const fail = (why: string) => {
      socket.destroy();
      reject(new Error(`${url}: ${why}`));
    };
    let answers = 0;
    let missing = 0;
    socket.on('connect', () => socket.write(request));
    socket.on('data', (chunk: Buffer) => {
      missing = missing === 0 ? bodyLeft(chunk, length, fail) : missing - chunk.length;
      if (missing > 0) return;
      answers += 1;
      if (performance.now() < until) socket.write(request);
      else socket.end(() => resolve(answers));
    });
    socket.on('error', (error) => fail(error.message));
    socket.on('close', () => fail('closed the connection'));
  });
}

/** How much of an answer's body is still to come after its first chunk, which holds the whole head. */
function bodyLeft(chunk: Buffer, length: number, fail: (why: string) => void): number {
  const end = chunk.indexOf('\r\n\r\n');
  const head = chunk.toString('latin1', 0, Math.max(end, 0));
  const declared = Number(/^content-length: *(\d+)/im.exec(head)?.[1]);
  if (!head.startsWith('HTTP/1.1 200 ') || declared !== length) fail(`expected ${length} bytes, got: ${head || chunk}`);
  return declared - (chunk.length - end - 4);
}
