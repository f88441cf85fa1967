export const INTERNAL = 'INTERNAL_SERVER_ERROR';

interface Body {
  readonly data?: unknown;
  readonly errors?: readonly { readonly message: string; readonly extensions: { readonly code: string } }[];
}

/** Whether an answer has nothing but values of the whole one, at their places, and nulls. */
export function isWithin(part: unknown, whole: unknown): boolean {
  if (part === null || part === undefined) return true;
  if (typeof part !== 'object' || typeof whole !== 'object' || whole === null) return part === whole;
  return Object.entries(part).every(([name, value]) => isWithin(value, (whole as Record<string, unknown>)[name]));
}

/**
 * What is wrong with the answer of a hub in which something broke: data that the whole hub would not give, an error of another
 * code than this, no error at all although something is missing, or words on how it broke.
 */
export function faultsOf(answer: string, whole: string, code: string, secrets: RegExp): string[] {
  const [told, right] = [JSON.parse(answer) as Body, JSON.parse(whole) as Body];
  const known = (right.errors ?? []).map(({ extensions }) => extensions.code);
  const said = (told.errors ?? []).map(({ extensions }) => extensions.code);
  return [
    ...(isWithin(told.data, right.data) ? [] : ['data that is not theirs']),
    ...(said.every((one) => one === code || known.includes(one)) ? [] : [`codes ${said}`]),
    ...(answer === whole || said.includes(code) ? [] : ['something missing and no error']),
    ...(secrets.test(answer) ? [`words: ${secrets.exec(answer)?.[0]}`] : []),
  ];
}
