/** Kinds of objects of which the access log tells. */
export const LOGGED_OBJECTS = ['indicator', 'assessment'] as const;

/** Private or granted fields that an operation read of one object. */
export interface Read {
  readonly ownerId: string;
  readonly objectType: (typeof LOGGED_OBJECTS)[number];
  readonly objectId: string;
  readonly fields: readonly string[];
}

/** One for each object, with all the fields that were read of it. */
export function oneForEach(reads: readonly Read[]): Read[] {
  const byObject = new Map<string, Read>();
  for (const read of reads) {
    const key = `${read.objectType} ${read.objectId} ${read.ownerId}`;
    const fields = [...(byObject.get(key)?.fields ?? []), ...read.fields];
    byObject.set(key, { ...read, fields: [...new Set(fields)].sort() });
  }
  return [...byObject.values()];
}
