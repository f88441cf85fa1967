import { BYTE, type Guard, tooMuch } from './guard.js';

export interface LineLimits {
  readonly lines: number;
  /** Bytes of one line. */
  readonly line: number;
}

/** A text of lines, however they are ended: `\n`, `\r` or `\r\n`. */
export function lineGuard(limits: LineLimits): Guard {
  let lines = 1;
  let length = 0;
  let returned = false;
  return {
    take(bytes) {
      // Not by its iterator, which takes several times as long.
      for (let place = 0; place < bytes.length; place++) {
        const byte = bytes[place];
        const fed = byte === BYTE.lineFeed;
        if (fed || byte === BYTE.carriageReturn) {
          if (!(fed && returned)) lines += 1;
          length = 0;
          if (lines > limits.lines) throw tooMuch(`A file holds at most ${limits.lines} items.`);
        } else {
          length += 1;
          if (length > limits.line) throw tooMuch(`A line has at most ${limits.line} bytes.`);
        }
        returned = byte === BYTE.carriageReturn;
      }
    },
  };
}
