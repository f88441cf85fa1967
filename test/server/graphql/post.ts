/** Sends a body to `/graphql` as it stands. */
export async function post(url: string, body: string | Buffer, headers: Record<string, string> = {}) {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: body as string,
  });
  const text = await response.text();
  // biome-ignore lint/suspicious/noExplicitAny: an answer is whatever the test asked for
  let json: any = null;
  try {
    json = JSON.parse(text);
  } catch {
    // Not every refusal is the hub's own.
  }
  return { status: response.status, text, json, code: json?.errors?.[0]?.extensions?.code as string | undefined };
}

export const ask = (url: string, query: string, headers: Record<string, string> = {}, variables: object = {}) =>
  post(url, JSON.stringify({ query, variables }), headers);
