/** text[], varchar[], uuid[], int2[], int4[], int8[], float4[], float8[], numeric[], timestamptz[] and bool[], by their OIDs. */
export const ARRAY_TYPES = [1009, 1015, 2951, 1005, 1007, 1016, 1021, 1022, 1231, 1185, 1000];

/** A list as PostgreSQL writes an array of one dimension (its manual, 8.15.6), every element quoted; drizzle hands over text. */
export function writeArray(list: readonly unknown[] | string): string {
  if (typeof list === 'string') return list;
  return `{${list.map(writeElement).join(',')}}`;
}

function writeElement(element: unknown): string {
  if (element === null || element === undefined) return 'NULL';
  const text = element instanceof Date ? element.toISOString() : String(element);
  // Most text needs no escape, and a look-up has ten thousand.
  return text.includes('"') || text.includes('\\') ? `"${text.replaceAll(/["\\]/g, '\\$&')}"` : `"${text}"`;
}

/** The elements of such an array, as text. */
export function readArray(text: string): (string | null)[] {
  if (text === '{}') return [];
  const elements = text.slice(1, -1).matchAll(/"((?:[^"\\]|\\.)*)"|([^,]+)/gs);
  return [...elements].map(([, quoted, plain]) => {
    if (quoted !== undefined) return quoted.replaceAll(/\\(.)/gs, '$1');
    return plain === 'NULL' ? null : (plain ?? null);
  });
}
