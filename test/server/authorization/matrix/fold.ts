import { READERS, type Reader } from '../../../support/worldHub.js';

export interface Entry {
  readonly coordinate: string;
  readonly relation: string;
  readonly reader: Reader;
  readonly result: string;
}

const nameOf = (reader: Reader) => reader ?? 'no-token';

/** Names for readers that usually go together; a line that has all of a group names the group. */
const GROUPS: readonly (readonly [string, (name: string) => boolean])[] = [
  ['everyone', () => true],
  ['institutions', (name) => /@(aurora|borealis|cascade)$/.test(name)],
  ['visitors', (name) => /@(committee|hub)$|^no-token$/.test(name)],
  ['committee', (name) => name.endsWith('@committee')],
  ['others', (name) => /@(aurora\.callcenter|university|authority|hub)$|^no-token$/.test(name)],
];

/**
 * One line for each coordinate and result, over all readers and relations for which it is the same, sorted. A reader that
 * cannot stand in a relation is in none of its lines.
 */
export function fold(entries: readonly Entry[]): string {
  const byRelation = gather(entries, ({ coordinate, relation, result }) =>
    [coordinate, relation, result].join(SEPARATOR),
  );
  const lines = new Map<string, string[]>();
  for (const [key, group] of byRelation) {
    const [coordinate = '', relation = '', result = ''] = key.split(SEPARATOR);
    const who = `${grouped(new Set(group.map(({ reader }) => nameOf(reader))))} → ${result}`;
    const line = [coordinate, who].join(SEPARATOR);
    lines.set(line, [...(lines.get(line) ?? []), relation]);
  }
  return [...lines]
    .map(([key, relations]) => key.replace(SEPARATOR, ` | ${relations.sort().join(' ')} | `))
    .sort()
    .join('\n');
}

const SEPARATOR = ' || ';

function gather(entries: readonly Entry[], keyOf: (entry: Entry) => string): Map<string, Entry[]> {
  const groups = new Map<string, Entry[]>();
  for (const entry of entries) groups.set(keyOf(entry), [...(groups.get(keyOf(entry)) ?? []), entry]);
  return groups;
}

function grouped(names: ReadonlySet<string>): string {
  let left = READERS.map(nameOf).filter((name) => names.has(name));
  const words: string[] = [];
  for (const [group, includes] of GROUPS) {
    const members = READERS.map(nameOf).filter(includes);
    if (!members.every((name) => left.includes(name))) continue;
    words.push(group);
    left = left.filter((name) => !members.includes(name));
  }
  return [...words, ...left].join(' ');
}
