import type { Io } from './io.js';

/** How far long work is, on one line that is rewritten. */
export interface Progress {
  show(text: string): void;
  clear(): void;
}

const ERASE_LINE = '\r\u001b[K';
const EVERY = 100;

export function progressOn(stderr: Io['stderr'], wanted: boolean): Progress {
  if (!wanted || !stderr.isTTY) return { show: () => {}, clear: () => {} };
  let last = 0;
  return {
    show: (text) => {
      if (Date.now() - last < EVERY) return;
      last = Date.now();
      stderr.write(`${ERASE_LINE}${text}`);
    },
    clear: () => {
      if (last > 0) stderr.write(ERASE_LINE);
    },
  };
}
