import { Agent, request } from 'node:http';

/** Asks one thing again and again from a process of its own, and tells how long each answer took since it was last asked. */
interface Asked {
  readonly url: string;
  readonly token: string;
  readonly body: string;
}

const PAUSE_MS = 10;
const agent = new Agent({ keepAlive: true });
let taken: number[] = [];

function ask({ url, token, body }: Asked): Promise<void> {
  return new Promise((resolve, reject) => {
    const headers = { 'content-type': 'application/json', authorization: `Bearer ${token}` };
    const asked = request(url, { method: 'POST', agent, headers }, (response) => {
      response.resume();
      response.once('end', () =>
        response.statusCode === 200 ? resolve() : reject(new Error(`${response.statusCode}`)),
      );
    });
    asked.once('error', reject);
    asked.end(body);
  });
}

async function askOn(asked: Asked): Promise<void> {
  while (process.connected) {
    const started = performance.now();
    await ask(asked);
    taken.push(performance.now() - started);
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
  }
}

process.on('message', (message: Asked | 'tell') => {
  if (message === 'tell') {
    process.send?.(taken);
    taken = [];
  } else {
    askOn(message).catch((error: Error) => {
      process.send?.(error.message);
      process.exit(1);
    });
  }
});
