import { createHash } from 'node:crypto';

/** So many of the items, the same for the same seed in whatever order they come. */
export function sampleOf<T extends { readonly name: string }>(items: readonly T[], size: number, seed: string): T[] {
  const place = ({ name }: T) => createHash('sha256').update(`${seed} ${name}`).digest('hex');
  return items
    .map((item) => ({ item, at: place(item) }))
    .sort((a, b) => (a.at < b.at ? -1 : 1))
    .slice(0, size)
    .map(({ item }) => item);
}
