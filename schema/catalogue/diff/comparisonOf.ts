import type { VersionRow } from '../../../db/catalogue/store.js';
import type { Context } from '../../context.js';
import type { Compared, ComparisonPiece, Summary } from './compareVersions.js';
import type { Comparison } from './comparison.js';

/** What changed between two versions that the reader was found to see. */
export async function comparisonOf(context: Context, from: VersionRow, to: VersionRow): Promise<Comparison> {
  const { comparisons } = context;
  if (from.publishedAt === null || to.publishedAt === null) return await compared(context, from, to);
  // By id as well: the same digest under another standard's kind would be another comparison.
  const key = [from.id, from.digest, to.id, to.digest].join(' ');
  const known = comparisons.get(key) ?? (await compared(context, from, to));
  comparisons.set(key, known);
  return known;
}

async function compared({ aside }: Context, from: VersionRow, to: VersionRow): Promise<Comparison> {
  const pieces = aside({ task: 'compareVersions', key: keyOf(from, to), input: null, versions: [from.id, to.id] });
  const differences: Compared[] = [];
  for await (const piece of pieces.after(1))
    differences.push(...(piece as Extract<ComparisonPiece, { differences: unknown }>).differences);
  return { ...(pieces.first() as Summary), differences };
}

/** A draft may be edited meanwhile. */
export const keyOf = (from: VersionRow, to: VersionRow): string =>
  JSON.stringify(['compared', from.id, from.revision, to.id, to.revision]);
