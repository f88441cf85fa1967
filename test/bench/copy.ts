import type { Sql } from '../../db/client.js';

export type CopyField = string | number | boolean | null;

/** Lines of the text format of PostgreSQL's COPY; the bench's own text holds nothing that needs escaping. */
export const copyLine = (fields: readonly CopyField[]): string =>
  `${fields.map((field) => (field === null ? '\\N' : String(field))).join('\t')}\n`;

export async function copyOut(sql: Sql, query: string): Promise<Buffer[]> {
  const chunks: Buffer[] = [];
  for await (const chunk of await sql.unsafe(`copy (${query}) to stdout`).readable()) chunks.push(chunk as Buffer);
  return chunks;
}

const CHUNK = 1_000;

/** Lines in pieces, so that a write is worth its while. */
export function* linesOf<T>(rows: readonly T[], line: (row: T) => string): Generator<string> {
  for (let start = 0; start < rows.length; start += CHUNK) {
    yield rows
      .slice(start, start + CHUNK)
      .map(line)
      .join('');
  }
}
