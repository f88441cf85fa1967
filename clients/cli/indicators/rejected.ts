import type { Format, FormatWanted } from '../../../standards/indicators/intake/file.js';
import { guardOf } from '../../../standards/indicators/intake/file.js';
import { rejectedPart } from '../../../standards/indicators/intake/mend.js';
import { reasonsByRow } from '../../../standards/indicators/intake/rejected.js';
import { readFile } from '../../../standards/reading/file.js';
import type { ImportIndicatorsMutation } from '../../generated/operations.js';
import { save } from '../files.js';

type Result = Pick<NonNullable<ImportIndicatorsMutation['importIndicators']>, 'format' | 'rejectedRows'>;

/** The hub keeps no file and says rows by their numbers: what stands in them is taken from the file as it was sent. */
export async function saveRejected(path: string, content: Uint8Array, { format, rejectedRows }: Result): Promise<void> {
  const read = await readFile(whole(content), () => guardOf(format.toLowerCase() as FormatWanted));
  await save(path, rejectedPart(read, format.toLowerCase() as Format, reasonsByRow(rejectedRows)));
}

async function* whole(content: Uint8Array): AsyncGenerator<Uint8Array> {
  yield content;
}
