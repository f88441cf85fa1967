import type { Target } from './load.js';
import type { Stage } from './stage.js';

/** One answer of a target, asked over HTTP as the load asks it: the text, and what it says. */
export async function answerOf({ url, request }: Target): Promise<{ text: string; data: unknown }> {
  const [head = '', ...body] = request.toString().split('\r\n\r\n');
  const [, ...lines] = head.split('\r\n');
  const headers = lines.map((line) => line.split(/: (.*)/s, 2) as [string, string]);
  const response = await fetch(url, {
    method: 'POST',
    headers: headers.filter(([name]) => name !== 'host' && name !== 'content-length'),
    body: body.join('\r\n\r\n'),
  });
  const text = await response.text();
  const { data, errors } = JSON.parse(text);
  if (!response.ok || errors) throw new Error(`${url} answered ${response.status}: ${text.slice(0, 500)}`);
  return { text, data };
}

/** Asks the hub as the reader. */
export async function askHub<T>({ hub, reader }: Stage, query: string, variables: object): Promise<T> {
  const response = await fetch(hub, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${reader.token}` },
    body: JSON.stringify({ query, variables }),
  });
  const { data, errors } = (await response.json()) as { data: T; errors?: unknown };
  if (!response.ok || errors) throw new Error(`The hub answered ${response.status}: ${JSON.stringify(errors)}`);
  return data;
}
