import type { RequestHandler } from 'express';
import type { Client } from '../../db/client.js';

/** Alive: the process answers. */
export const health: RequestHandler = (_request, response) => {
  response.json({ status: 'ok' });
};

/** Ready: the database answers, and the hub is not draining. */
export const ready =
  (client: Client, draining: () => boolean): RequestHandler =>
  async (_request, response) => {
    const up =
      !draining() &&
      (await client`select 1`.then(
        () => true,
        () => false,
      ));
    response.status(up ? 200 : 503).json({ status: up ? 'ready' : 'not ready' });
  };
