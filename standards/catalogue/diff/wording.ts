/**
 * Text reduced to its words, for "the same but for whitespace, punctuation and case". Punctuation that carries a
 * quantity stays (`1.5`, `-3`, `90 %`), and so do symbols (`≥`, `<`, `+`): dropping them would call a change editorial.
 */
export function wording(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(
      /([%‰]|(?<=\p{N})\p{P}(?=\p{N})|(?<![\p{L}\p{N}])-(?=\p{N}))|[\p{P}\s]/gu,
      (_, kept?: string) => kept ?? ' ',
    )
    .replace(/ +/g, ' ')
    .trim();
}

/** The distinct words of a text; a Han character counts as one. */
export const wordSet = (text: string): ReadonlySet<string> =>
  new Set(text.toLowerCase().match(/\p{Script=Han}|[\p{L}\p{N}]+/gu) ?? []);

/** Jaccard index of two sets, 0 to 1. */
export function resemblance(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const [small, large] = a.size < b.size ? [a, b] : [b, a];
  if (large.size === 0) return 0;
  let shared = 0;
  for (const word of small) if (large.has(word)) shared += 1;
  return shared / (small.size + large.size - shared);
}
