import type { RequestHandler } from 'express';
import type { Client } from '../../db/client.js';

/** Alive: the process answers. */
export const health: RequestHandler = (_request, response) => {
  response.json({ status: 'ok' });
};

const PATIENCE_MS = 3_000;

/** Ready: the database answers in good time, and the hub is not draining. */
export const ready =
  (client: Client, draining: () => boolean): RequestHandler =>
  async (_request, response) => {
    const up = !draining() && (await Promise.race([answers(client), later(PATIENCE_MS)]));
    response.status(up ? 200 : 503).json({ status: up ? 'ready' : 'not ready' });
  };

async function answers(client: Client): Promise<boolean> {
  try {
    const sql = await client.reserve();
    await sql.unsafe('select 1').finally(() => sql.release());
    return true;
  } catch {
    return false;
  }
}

const later = (ms: number) => new Promise<false>((resolve) => setTimeout(resolve, ms, false).unref());
