const NS = 'https://entente.example/ns/oscal';
const COMPARED = new Set(['controls', 'groups', 'parts', 'params', 'props', 'links', 'resources', 'roles', 'parties']);

/** Blank texts, empty lists and line breaks say nothing; what has an identity of its own is counted by itself. */
function said(value: unknown): unknown {
  if (typeof value === 'string') return value.replace(/\s+/g, ' ').trim() || undefined;
  if (Array.isArray(value)) return value.map(said).filter((item) => item !== undefined);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value)
    .filter(([name]) => !COMPARED.has(name) && name !== 'revisions')
    .map(([name, inner]) => [name, said(inner)] as const)
    .filter(([, inner]) => inner !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return entries.length > 0 ? Object.fromEntries(entries) : undefined;
}

/** Everything in a catalog that has an identity, as `list id content`, sorted: a multiset. The hub's own properties are left out. */
export function inventory(root: unknown): string[] {
  const found: string[] = [];
  const walk = (value: unknown, list: string): void => {
    if (Array.isArray(value)) for (const item of value) walk(item, list);
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return;
    const object = value as Record<string, unknown>;
    if (object.ns === NS) return;
    if (COMPARED.has(list)) found.push(`${list} ${object.id ?? object.uuid ?? ''} ${JSON.stringify(said(object))}`);
    for (const [name, inner] of Object.entries(object)) if (name !== 'revisions') walk(inner, name);
  };
  walk(root, '');
  return found.sort();
}
