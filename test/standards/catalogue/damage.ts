import fc from 'fast-check';

/** Every place in a JSON value: its holder and the name under which it stands there. */
function places(value: unknown): { holder: Record<string, unknown>; name: string }[] {
  if (typeof value !== 'object' || value === null) return [];
  const holder = value as Record<string, unknown>;
  return Object.keys(holder).flatMap((name) => [{ holder, name }, ...places(holder[name])]);
}

const junk = fc.oneof(
  fc.constantFrom(null, true, 0, -1.5, '', ' ', '\n', 'a b', 'x', '\ud800', '{{ ac-1_prm_1 }}', {}, [], [[]], [null]),
  fc.string({ unit: 'grapheme' }),
  fc.webUrl().map((url) => `${url} [x]%#a#b`),
  fc.constantFrom('http://[', '//', 'x:', '1:2', '#', '?%', '1999-12-31T23:59:60+05:17', 'a@b'),
  fc.jsonValue(),
);

export const mutation = fc.record({
  place: fc.nat(),
  deed: fc.constantFrom('delete', 'replace', 'replace', 'rename', 'copy'),
  junk,
});

/** In place, one after the other. */
export function mutate(root: object, mutations: readonly { place: number; deed: string; junk: unknown }[]): object {
  for (const { place, deed, junk } of mutations) {
    const all = places(root);
    const target = all[place % all.length];
    if (!target) continue;
    const { holder, name } = target;
    if (deed === 'rename') holder[String(junk)] = holder[name];
    if (deed === 'delete' || deed === 'rename') delete holder[name];
    if (deed === 'replace') holder[name] = structuredClone(junk);
    if (deed === 'copy') holder[name] = structuredClone(all[(place * 31) % all.length]?.holder);
  }
  return root;
}
