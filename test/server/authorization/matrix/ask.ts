import type { TestHub } from '../../../support/hub.js';
import type { Reader } from '../../../support/worldHub.js';

export interface Answer {
  readonly data?: unknown;
  readonly errors?: readonly {
    readonly path?: readonly (string | number)[];
    readonly extensions: { readonly code: string };
  }[];
}

export type Asker = (reader: Reader, query: string, variables?: object) => Promise<Answer>;

/** Asks over HTTP, on connections that are kept. */
export async function askerOf(hub: TestHub, readers: readonly Reader[]): Promise<Asker> {
  const headers = new Map<Reader, Record<string, string>>();
  for (const reader of readers) {
    const authorization = reader && { authorization: `Bearer ${await hub.token(reader)}` };
    headers.set(reader, { 'content-type': 'application/json', ...authorization });
  }
  return async (reader, query, variables = {}) => {
    const body = JSON.stringify({ query, variables });
    const response = await fetch(`${hub.url}/graphql`, { method: 'POST', headers: headers.get(reader) ?? {}, body });
    return (await response.json()) as Answer;
  };
}

/** What came back at the path: a value, null, nothing there, or the code of the refusal on the way to it. */
export function resultAt({ data, errors = [] }: Answer, path: readonly (string | number)[]): string {
  let found: unknown = data;
  for (const step of path) found = (found as Record<string | number, unknown> | null | undefined)?.[step];
  const refusals = errors.filter((error) => !error.path || meets(error.path, path));
  const codes = [...new Set(refusals.map(({ extensions }) => extensions.code))].sort();
  if (found !== null && found !== undefined) return ['value', ...codes].join(' and ');
  if (codes.length > 0) return codes.join(' and ');
  return found === null ? 'null' : 'absent';
}

/** Whether one of the two leads to the other. */
const meets = (a: readonly (string | number)[], b: readonly (string | number)[]) =>
  a.every((step, index) => index >= b.length || step === b[index]);

/** Runs the questions, a few at a time. */
export async function all<T, R>(items: readonly T[], work: (item: T) => Promise<R>, atOnce = 6): Promise<R[]> {
  const results: R[] = [];
  let next = 0;
  const worker = async () => {
    for (let index = next++; index < items.length; index = next++) results[index] = await work(items[index] as T);
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
  return results;
}
