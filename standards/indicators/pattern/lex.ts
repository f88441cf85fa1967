import { badInput } from '../../errors.js';

export type Kind = 'string' | 'integer' | 'float' | 'timestamp' | 'hex' | 'binary' | 'word' | 'sign' | 'end';

/** `text` is as written; `at` counts UTF-16 units from 0. */
export interface Token {
  readonly kind: Kind;
  readonly text: string;
  readonly at: number;
}

/** The lexical rules of the STIX 2.1 pattern grammar (section 9, and the grammar OASIS publishes with it), longest first. */
const RULES: readonly (readonly [Kind, RegExp])[] = [
  [
    'timestamp',
    /t'\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])T(?:[01]\d|2[0-3]):[0-5]\d:(?:[0-5]\d|60)(?:\.\d+)?Z'/y,
  ],
  ['hex', /h'(?:[\da-fA-F]{2})*'/y],
  ['binary', /b'(?:[A-Za-z\d+/]{4})*(?:[A-Za-z\d+/]{4}|[A-Za-z\d+/]{3}=|[A-Za-z\d+/]{2}==)'/y],
  ['string', /'(?:[^'\\]|\\['\\])*'/y],
  ['float', /[+-]?\d*\.\d+/y],
  ['integer', /[+-]?(?:0|[1-9]\d*)/y],
  ['word', /[A-Za-z_][\w-]*/y],
  ['sign', /==|!=|<>|<=|>=|[=<>:.,()[\]*]/y],
];

const SPACE = /(?:[\s\u0085]+|\/\*[\s\S]*?\*\/|\/\/[^\r\n]*)+/y;

export const malformed = (expected: string, at: number) =>
  badInput(`A STIX pattern is malformed at position ${at}: expected ${expected}.`, `position ${at}`);

/** All tokens and an `end`, and the pattern with each run of white space and comments between them as one space. */
export function lex(pattern: string): { readonly tokens: readonly Token[]; readonly folded: string } {
  const tokens: Token[] = [];
  let folded = '';
  let at = skip(pattern, 0);
  while (at < pattern.length) {
    const token = tokenAt(pattern, at);
    tokens.push(token);
    const end = at + token.text.length;
    at = skip(pattern, end);
    folded += at > end && at < pattern.length ? `${token.text} ` : token.text;
  }
  return { tokens: [...tokens, { kind: 'end', text: '', at }], folded };
}

function skip(pattern: string, at: number): number {
  SPACE.lastIndex = at;
  return SPACE.test(pattern) ? SPACE.lastIndex : at;
}

function tokenAt(pattern: string, at: number): Token {
  for (const [kind, rule] of RULES) {
    rule.lastIndex = at;
    const text = rule.exec(pattern)?.[0];
    if (text !== undefined) return { kind, text, at };
  }
  throw malformed('a word, a literal or a sign', at);
}
