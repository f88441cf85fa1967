import { badInput } from '../errors.js';
import type { AnswerContent, Evidence } from './answer.js';

const MAX_NOTE = 8_192;
const MAX_EVIDENCE = 20;

/** Refuses an answer whose parts are out of range, naming the place below `at`. */
export function checkAnswer({ maturity, note, evidence }: Omit<AnswerContent, 'status'>, at: string): void {
  if (maturity !== null && !(maturity >= 0 && maturity <= 5)) throw badInput('Maturity is 0 to 5.', `${at}.maturity`);
  if (note !== null && note.length > MAX_NOTE)
    throw badInput(`A note has at most ${MAX_NOTE} characters.`, `${at}.note`);
  if (evidence.length > MAX_EVIDENCE) throw badInput(`At most ${MAX_EVIDENCE} pieces of evidence.`, `${at}.evidence`);
  for (const [index, piece] of evidence.entries()) checkEvidence(piece, `${at}.evidence.${index}`);
}

function checkEvidence({ title, href, digest }: Evidence, at: string): void {
  if (title.length < 1 || title.length > 256) throw badInput('A title has 1 to 256 characters.', `${at}.title`);
  if (href !== undefined && href.length > 2_048) throw badInput('A link has at most 2048 characters.', `${at}.href`);
  if (digest !== undefined && !/^[0-9a-f]{64}$/.test(digest)) {
    throw badInput('A digest is SHA-256 in lower-case hexadecimal.', `${at}.digest`);
  }
}
