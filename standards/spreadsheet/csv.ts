/** Spreadsheets take a file without it for one of their own encoding. */
const BYTE_ORDER_MARK = '\ufeff';

/** RFC 4180, UTF-8. What others wrote goes through `inert` first. */
export function csvText(records: readonly (readonly string[])[], { bom }: { readonly bom: boolean }): string {
  const lines = records.map((record) => `${record.map(field).join(',')}\r\n`);
  return (bom ? BYTE_ORDER_MARK : '') + lines.join('');
}

/** Quoted also where a spreadsheet of another country would part it. */
const field = (text: string): string => (/[",;\t\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

/** What a spreadsheet takes for the start of a formula, full width or not (OWASP, CSV injection). */
const FORMULA = '[=+\\-@\\t\\r\\n＝＋－＠]';
const STARTS = new RegExp(`^${FORMULA}`);
const KEPT_FROM_IT = new RegExp(`^'(?=${FORMULA})`);

/** Others' text as a spreadsheet shows it, and runs nothing: `+86…` becomes `'+86…`. */
export const inert = (text: string): string => (STARTS.test(text) ? `'${text}` : text);

/** The text again, of a cell that may have been made inert. */
export const plainCell = (cell: string): string => cell.replace(KEPT_FROM_IT, '');
