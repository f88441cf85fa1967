import type { Client, Connection } from '../../../../../db/client.js';

/**
 * A client of one session inside an open transaction, where each operation's own transaction is a savepoint: an operation that
 * writes is seen by those after it, and nothing of it outlives the transaction around them all.
 */
export function undoneClient(session: Connection): Client {
  let reads = false;
  const instead = (text: string): string => {
    if (text.startsWith('begin')) {
      reads = text.endsWith('read only');
      return `set local role none; savepoint operation${reads ? '; set transaction read only' : ''}`;
    }
    if (text === 'commit' && !reads) return 'release savepoint operation; discard temporary';
    return text === 'commit' || text === 'rollback' ? UNDO : text;
  };
  const taken = new Proxy(session, {
    get: (target, name) => {
      if (name === 'release') return () => {};
      if (name !== 'unsafe') return Reflect.get(target, name);
      return (text: string, ...rest: []) => target.unsafe(instead(text), ...rest);
    },
  });
  return { reserve: async () => taken } as unknown as Client;
}

const UNDO = 'rollback to savepoint operation; release savepoint operation';

/** Whether a statement is one of those that `undoneClient` puts around an operation. */
export const isBoundary = (text: string): boolean =>
  /^(set local role|savepoint undoing|release savepoint|rollback to)/.test(text);
