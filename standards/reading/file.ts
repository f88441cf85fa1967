import { badInput } from '../errors.js';
import type { Guard } from './guard.js';
import { TextReader } from './text.js';

/** A file as it was read: its text, or its bytes where it is an archive (ZIP, and so a spreadsheet). */
export interface FileRead {
  readonly text: string;
  readonly packed: Uint8Array | null;
}

export const NO_FILE: FileRead = { text: '', packed: null };

/** PKWARE APPNOTE 6.3.10, section 4.3.7. */
const ZIP = [0x50, 0x4b, 0x03, 0x04];
/** Compound files: workbooks of Excel before 2007, and those with a password (MS-CFB, section 2.2). */
const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0];

/** Reads a file as it comes. What is packed is no longer than a file may be; how long it is unpacked, its reader bounds. */
export async function readFile(chunks: AsyncIterable<Uint8Array>, guard: () => Guard): Promise<FileRead> {
  const text = new TextReader(guard);
  let packed: Uint8Array[] | undefined;
  let begun = false;
  for await (const bytes of chunks) {
    if (!begun && bytes.length > 0) {
      begun = true;
      if (begins(bytes, COMPOUND)) {
        throw badInput(
          'This is a workbook of an old format or with a password: save it as .xlsx without one.',
          'uploadId',
        );
      }
      if (begins(bytes, ZIP)) packed = [];
    }
    if (packed) packed.push(bytes);
    else text.take(bytes);
  }
  return packed ? { text: '', packed: Buffer.concat(packed) } : { text: text.text(), packed: null };
}

const begins = (bytes: Uint8Array, magic: readonly number[]) => magic.every((byte, place) => bytes[place] === byte);
