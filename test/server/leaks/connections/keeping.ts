import type { Client, Connection } from '../../../../db/client.js';

/** A pool whose connections go on as the actor that took them first: what a forgotten reset does. */
export function keepingActors(client: Client): Client {
  const first = new Map<unknown, unknown[]>();
  const kept = (connection: Connection, session: number): Connection =>
    new Proxy(connection, {
      apply: (target, self, [strings, ...values]: [readonly string[], ...unknown[]]) => {
        if (!strings.join('').includes('resolve_actor')) return Reflect.apply(target, self, [strings, ...values]);
        if (!first.has(session)) first.set(session, values);
        return Reflect.apply(target, self, [strings, ...(first.get(session) ?? values)]);
      },
    });
  return Object.assign(Object.create(client), { reserve: async () => kept(await client.reserve(), 1) }) as Client;
}
