import { Cursor } from './cursor.js';
import { type Kind, lex, malformed, type Token } from './lex.js';

/** A comparison `object:path = literal`; `value` is unescaped. */
export interface Equality {
  readonly object: string;
  readonly path: readonly string[];
  readonly literal: Kind;
  readonly value: string;
}

type Subject = Pick<Equality, 'object' | 'path'>;

export interface ParsedPattern {
  /** White space and comments outside literals folded to single spaces. */
  readonly folded: string;
  /** Present when the whole pattern is one equality: no other comparison, negation, set or qualifier. */
  readonly equality?: Equality;
}

/** Bounds the stack, and the work of whoever matches the pattern. */
export const MAX_DEPTH = 32;
/** A value of the greatest length with every character escaped still fits. */
export const MAX_PATTERN = 16_384;

const LITERALS: readonly Kind[] = ['string', 'integer', 'float', 'timestamp', 'hex', 'binary'];
const ORDERS = ['=', '==', '!=', '<>', '<', '<=', '>', '>='];
const STRING_TESTS = ['LIKE', 'MATCHES', 'ISSUBSET', 'ISSUPERSET'];
const KEYWORDS = new Set([
  ...[
    'AND',
    'OR',
    'NOT',
    'FOLLOWEDBY',
    'IN',
    'EXISTS',
    'LAST',
    'START',
    'STOP',
    'SECONDS',
    'WITHIN',
    'REPEATS',
    'TIMES',
  ],
  ...[...STRING_TESTS, 'true', 'false'],
]);

/**
 * Checks a pattern against the grammar of STIX 2.1, section 9.
 * @throws HubError BAD_USER_INPUT with the position, counted in UTF-16 units from 0.
 */
export function parsePattern(pattern: string): ParsedPattern {
  if (pattern.length > MAX_PATTERN) throw malformed(`at most ${MAX_PATTERN} characters`, MAX_PATTERN);
  const { tokens, folded } = lex(pattern);
  const equality = new Parser(tokens).pattern();
  return { folded, ...(equality && { equality }) };
}

/** Recursive descent. Each rule consumes what it names, or throws where it stands. */
class Parser extends Cursor {
  private depth = 0;
  private equalities: Equality[] = [];
  /** How many comparisons and qualifiers there are: an equality is the whole pattern only when it is alone. */
  private parts = 0;

  pattern(): Equality | undefined {
    this.observations();
    if (this.token.kind !== 'end') throw this.expected('AND, OR, FOLLOWEDBY, a qualifier or the end');
    return this.parts === 1 ? this.equalities[0] : undefined;
  }

  private observations(): void {
    do this.observation();
    while (this.takes('AND') || this.takes('OR') || this.takes('FOLLOWEDBY'));
  }

  private observation(): void {
    if (this.takes('[')) this.nested(() => this.comparisons(), ']');
    else if (this.takes('(')) this.nested(() => this.observations(), ')');
    else throw this.expected('[ or (');
    this.qualifiers();
  }

  /** Observation Expression Qualifiers: at most one of each kind, with a positive number. */
  private qualifiers(): void {
    const seen = new Set<string>();
    for (let keyword = this.token.text; /^(?:WITHIN|REPEATS|START)$/.test(keyword); keyword = this.token.text) {
      if (seen.has(keyword)) throw this.expected(`no second ${keyword}`);
      seen.add(keyword);
      this.parts++;
      this.take(keyword);
      if (keyword === 'START') {
        this.literal('timestamp');
        this.take('STOP');
        this.literal('timestamp');
      } else {
        this.positive(keyword === 'WITHIN');
        this.take(keyword === 'WITHIN' ? 'SECONDS' : 'TIMES');
      }
    }
  }

  private positive(fractions: boolean): void {
    const { kind, text } = this.token;
    const number = kind === 'integer' || (fractions && kind === 'float');
    if (!number || !(Number(text) > 0)) throw this.expected('a positive number');
    this.skip();
  }

  private comparisons(): void {
    do this.comparison();
    while (this.takes('AND') || this.takes('OR'));
  }

  private comparison(): void {
    if (this.takes('(')) {
      this.nested(() => this.comparisons(), ')');
      return;
    }
    this.parts++;
    if (this.token.text === 'NOT' || this.token.text === 'EXISTS') this.existence();
    else this.test(this.objectPath());
  }

  private existence(): void {
    this.takes('NOT');
    this.take('EXISTS');
    this.objectPath();
  }

  private test(subject: Subject): void {
    const negated = this.takes('NOT');
    const operator = this.token.text;
    if (this.token.kind === 'sign' && ORDERS.includes(operator)) this.order(subject, negated);
    else if (operator === 'IN') this.set();
    else if (STRING_TESTS.includes(operator)) {
      this.take(operator);
      this.literal('string');
    } else throw this.expected('a comparison operator');
  }

  private order(subject: Subject, negated: boolean): void {
    const operator = this.take(this.token.text);
    const { kind, text } = this.primitive(/^(?:=|==|!=|<>)$/.test(operator));
    if (negated || !/^==?$/.test(operator)) return;
    this.equalities.push({ ...subject, literal: kind, value: kind === 'string' ? unquoted(text) : text });
  }

  private set(): void {
    this.take('IN');
    this.take('(');
    if (this.takes(')')) return;
    do this.primitive(true);
    while (this.takes(','));
    this.take(')');
  }

  private primitive(booleans: boolean): Token {
    const token = this.token;
    if (!LITERALS.includes(token.kind) && !(booleans && /^(?:true|false)$/.test(token.text))) {
      throw this.expected('a literal');
    }
    this.skip();
    return token;
  }

  private objectPath(): Subject {
    const object = this.word(true);
    this.take(':');
    const path = [this.step()];
    for (;;) {
      if (this.takes('.')) path.push(this.step());
      else if (this.takes('[')) path.push(this.listIndex());
      else return { object, path };
    }
  }

  private step(): string {
    return this.token.kind === 'string' ? unquoted(this.literal('string').text) : this.word(false);
  }

  private listIndex(): string {
    const index = this.takes('*') ? '*' : this.literal('integer').text;
    this.take(']');
    return `[${index}]`;
  }

  private word(hyphens: boolean): string {
    const { kind, text } = this.token;
    if (kind !== 'word' || KEYWORDS.has(text)) throw this.expected(hyphens ? 'an object type' : 'a property');
    if (!hyphens && text.includes('-')) throw this.expected('a property in quotes, since it has a hyphen');
    this.skip();
    return text;
  }

  private nested(rule: () => void, close: string): void {
    if (++this.depth > MAX_DEPTH) throw this.expected(`at most ${MAX_DEPTH} levels of brackets`);
    rule();
    this.take(close);
    this.depth--;
  }
}

/** Constants, type string: \ and ' are the only characters that are escaped. */
const unquoted = (literal: string) => literal.slice(1, -1).replace(/\\(['\\])/g, '$1');
