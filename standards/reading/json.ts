import { badInput } from '../errors.js';
import { BYTE, type Guard, tooMuch } from './guard.js';

export interface JsonLimits {
  /** Values of the whole: what `JSON.parse` would make an object, an entry or an element of. */
  readonly values: number;
  /** Objects and lists inside each other. */
  readonly depth: number;
  /** Bytes of one text, as written. */
  readonly text: number;
}

/** Bytes of a property's name, and of a number: no format that is read here has longer ones. */
const NAME = 2_048;
const WORD = 256;

/** The names that an open object has so far; null stands for a list. */
type Open = Set<string> | null;

/**
 * JSON (RFC 8259), only as far as it takes to count: what is malformed is left for `JSON.parse` to refuse, which what passes here
 * keeps from costing much. A name that stands twice in one object is refused: two readers would take two things from it.
 */
export function jsonGuard(limits: JsonLimits): Guard {
  const open: Open[] = [];
  let values = 0;
  let inText = false;
  let escaped = false;
  /** Bytes of the text so far, of the number or literal so far. */
  let length = 0;
  let word = 0;
  let nameNext = false;
  /** The name that is being read, in as many pieces as it came in. */
  let name: string | null = null;

  const count = () => {
    values += 1;
    if (values > limits.values) throw tooMuch(`A file holds at most ${limits.values} values.`);
  };
  const enter = (names: Open) => {
    open.push(names);
    if (open.length > limits.depth) throw badInput(`Nested deeper than ${limits.depth} levels.`);
    nameNext = names !== null;
    count();
  };
  const lengthen = (by: number) => {
    length += by;
    if (name !== null && length > NAME) throw tooMuch(`A name has at most ${NAME} bytes.`);
    if (length > limits.text) throw tooMuch(`A text has at most ${limits.text} bytes.`);
  };

  /** The text as far as it is in these bytes; the place after it. */
  const readText = (bytes: Uint8Array, start: number): number => {
    let place = start;
    while (place < bytes.length) {
      const byte = bytes[place++];
      if (escaped) escaped = false;
      else if (byte === BYTE.backslash) escaped = true;
      else if (byte === BYTE.quote) {
        inText = false;
        break;
      }
    }
    const end = inText ? place : place - 1;
    lengthen(end - start);
    if (name !== null) name += Buffer.from(bytes.buffer, bytes.byteOffset + start, end - start).toString('latin1');
    return place;
  };
  const closeText = () => {
    if (name === null) return;
    const names = open.at(-1);
    const said = plain(name);
    if (names?.has(said)) throw badInput(`A name stands twice in one object: ${JSON.stringify(said.slice(0, 64))}.`);
    names?.add(said);
    name = null;
    nameNext = false;
  };

  const readMark = (byte: number) => {
    if (byte === BYTE.quote) {
      inText = true;
      length = 0;
      if (nameNext) name = '';
    } else if (byte === BYTE.openBrace) enter(new Set());
    else if (byte === BYTE.openBracket) enter(null);
    else if (byte === BYTE.closeBrace || byte === BYTE.closeBracket) {
      open.pop();
      nameNext = false;
    } else if (byte === BYTE.comma) {
      count();
      nameNext = open.at(-1) instanceof Set;
    }
  };

  return {
    take(bytes) {
      let place = 0;
      while (place < bytes.length) {
        if (inText) {
          place = readText(bytes, place);
          if (!inText) closeText();
          continue;
        }
        const byte = bytes[place++] as number;
        word = isWord(byte) ? word + 1 : 0;
        if (word > WORD) throw tooMuch(`A number has at most ${WORD} digits.`);
        readMark(byte);
      }
    },
  };
}

/** What numbers and literals are of: letters, digits, signs and points. */
const isWord = (byte: number) => byte > BYTE.quote && byte !== BYTE.comma && (byte < BYTE.colon || isLetter(byte));
const isLetter = (byte: number) => {
  const small = byte | 0x20;
  return small >= 0x61 && small <= 0x7a;
};

/** A name without its escapes: `"\u0061"` is `"a"`. */
function plain(name: string): string {
  if (!name.includes('\\')) return name;
  try {
    return JSON.parse(`"${name}"`);
  } catch {
    return name;
  }
}
