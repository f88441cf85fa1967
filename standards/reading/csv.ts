import { BYTE, type Guard, tooMuch } from './guard.js';

export interface CsvLimits {
  readonly records: number;
  /** Of one record. */
  readonly cells: number;
  /** Bytes of one record, and of the empty lines before it. */
  readonly record: number;
  /** Byte of what parts the cells; by default a comma. */
  readonly delimiter?: number;
}

/**
 * CSV as RFC 4180 has it: between quotes a delimiter or a line break is text, and a quote is doubled. A quote within a cell that
 * did not begin with one is text.
 */
export function csvGuard({ delimiter = BYTE.comma, ...limits }: CsvLimits): Guard {
  let records = 1;
  let cells = 1;
  let length = 0;
  let filled = false;
  let quoted = false;
  /** Where a quote opens: a cell begins, or a quote has just ended that the next one doubles. */
  let opens = true;
  return {
    take(bytes) {
      // Not by its iterator, which takes several times as long.
      for (let place = 0; place < bytes.length; place++) {
        const byte = bytes[place];
        length += 1;
        if (length > limits.record) throw tooMuch(`A record has at most ${limits.record} bytes.`);
        if (byte === BYTE.quote) {
          const closes = quoted;
          if (quoted || opens) quoted = !quoted;
          opens = closes;
        } else if (!quoted) {
          opens = byte === delimiter || byte === BYTE.lineFeed || byte === BYTE.carriageReturn;
        }
        if (!quoted && byte === delimiter) {
          cells += 1;
          if (cells > limits.cells) throw tooMuch(`A record has at most ${limits.cells} cells.`);
        }
        if (quoted || (byte !== BYTE.lineFeed && byte !== BYTE.carriageReturn)) {
          filled = true;
          continue;
        }
        if (!filled) continue;
        records += 1;
        if (records > limits.records) throw tooMuch(`A file holds at most ${limits.records} records.`);
        cells = 1;
        length = 0;
        filled = false;
      }
    },
  };
}
