import { SaxesParser } from 'saxes';
import { badInput, HubError } from '../../errors.js';
import { tooMuch } from '../guard.js';

/** Much deeper than any part of a workbook is nested. */
const DEPTH = 64;
const AT_ONCE = 65_536;

export interface Visitor {
  /** Names are without the prefix of their namespace, which writers choose. */
  open?(name: string, attributes: Readonly<Record<string, string>>): void;
  text?(text: string): void;
  close?(name: string): void;
}

/** Walks an XML part a piece at a time. No entity that a document defines is expanded: the parser reads no DTD. */
export function walk(part: Uint8Array, visitor: Visitor): void {
  const parser = new SaxesParser();
  let depth = 0;
  parser.on('error', () => {
    throw badInput('A part of the workbook is not well-formed XML.', 'uploadId');
  });
  parser.on('opentag', ({ name, attributes }) => {
    depth += 1;
    if (depth > DEPTH) throw tooMuch(`A workbook is nested at most ${DEPTH} deep.`);
    visitor.open?.(local(name), attributes);
  });
  parser.on('text', (text) => visitor.text?.(text));
  parser.on('cdata', (text) => visitor.text?.(text));
  parser.on('closetag', ({ name }) => {
    depth -= 1;
    visitor.close?.(local(name));
  });
  const decoder = new TextDecoder('utf-8', { fatal: true });
  try {
    for (let start = 0; start < part.length; start += AT_ONCE) {
      parser.write(decoder.decode(part.subarray(start, start + AT_ONCE), { stream: true }));
    }
    parser.close();
  } catch (error) {
    if (error instanceof HubError) throw error;
    throw badInput('A part of the workbook is not XML in UTF-8.', 'uploadId');
  }
}

const local = (name: string) => name.slice(name.indexOf(':') + 1);
