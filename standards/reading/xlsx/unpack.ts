import { type UnzipFileInfo, unzipSync } from 'fflate';
import { badInput, HubError } from '../../errors.js';
import { tooMuch } from '../guard.js';

/** Bytes of all parts that are read of a workbook, unpacked: a file of 64 MiB may say that it holds 64 GiB. */
const UNPACKED = 134_217_728;
const PARTS = 10_000;
/** PKWARE APPNOTE 6.3.10, section 4.4.5. */
const STORED = 0;

/** The parts of a package that are read for their rows (ECMA-376, part 2). */
const WANTED =
  /^xl\/(?:workbook\.xml|_rels\/workbook\.xml\.rels|sharedStrings\.xml|styles\.xml|worksheets\/[^/]+\.xml)$/i;

/**
 * The wanted parts by their names, as small letters. A part is unpacked into as many bytes as the directory says it has, and no
 * more; one that is stored as it is, is as long as it is packed, whatever is said. Several may be the same bytes: each counts.
 */
export function unpack(packed: Uint8Array): ReadonlyMap<string, Uint8Array> {
  let [parts, total] = [0, 0];
  const filter = ({ name, size, originalSize, compression }: UnzipFileInfo): boolean => {
    parts += 1;
    if (parts > PARTS) throw tooMuch(`A workbook has at most ${PARTS} parts.`);
    if (!WANTED.test(name)) return false;
    total += compression === STORED ? size : originalSize;
    if (total > UNPACKED) throw tooMuch(`A workbook has at most ${UNPACKED / 1_048_576} MiB unpacked.`);
    return true;
  };
  try {
    return new Map(Object.entries(unzipSync(packed, { filter })).map(([name, part]) => [name.toLowerCase(), part]));
  } catch (error) {
    if (error instanceof HubError) throw error;
    throw badInput('The file is a broken archive.', 'uploadId');
  }
}
