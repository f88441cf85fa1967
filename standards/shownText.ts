/**
 * What a terminal, a log or a page obeys and nobody sees: control characters, C1 among them, and marks that turn the direction
 * of text (Unicode Standard Annex 9, section 2; "Trojan Source", CVE-2021-42574). Line feeds and tabs are layout.
 */
const UNSEEN = /(?![\n\t])[\p{Cc}\u2028\u2029\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;
const CONTROL = /[\p{Cc}\u2028\u2029]/u;

/** Others' text to be read: a control character is a space, and a mark of direction shows that it is there. */
export const shownText = (text: string): string =>
  text.replaceAll(UNSEEN, (character) => (CONTROL.test(character) ? ' ' : '\ufffd'));

/** A JSON text that says the same and holds none of them; JSON.stringify escapes only the first 32. */
export const shownJson = (json: string): string =>
  json.replaceAll(UNSEEN, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
