import { columnsOf, rowsOf } from './columns.js';
import type { PublishedRelease } from './published.js';

/** Spreadsheets take a file without it for one of their own encoding. */
const BYTE_ORDER_MARK = '\ufeff';

/** RFC 4180, UTF-8: one record a cell of the table, under the columns' plain names. */
export function csvOf(release: PublishedRelease, { bom = false }: { readonly bom?: boolean } = {}): string {
  const columns = columnsOf(release);
  const records = rowsOf(release).map((row) =>
    columns.map(({ name, type }) => {
      const text = row[name] ?? '';
      return field(type === 'string' ? inert(text) : text);
    }),
  );
  const lines = [columns.map(({ name }) => name), ...records].map((record) => `${record.join(',')}\r\n`);
  return (bom ? BYTE_ORDER_MARK : '') + lines.join('');
}

/** A value that was voted as text must not be run by a spreadsheet (OWASP, CSV injection). Numbers are digits and a sign. */
const inert = (text: string): string => (/^[=+\-@\t\r]/.test(text) ? `'${text}` : text);

const field = (text: string): string => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
