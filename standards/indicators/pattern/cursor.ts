import type { HubError } from '../../errors.js';
import { type Kind, malformed, type Token } from './lex.js';

/** A place in a list of tokens that ends with the token `end`, which is never passed. */
export class Cursor {
  private next = 0;

  constructor(private readonly tokens: readonly Token[]) {}

  protected get token(): Token {
    return this.tokens[this.next] ?? { kind: 'end', text: '', at: 0 };
  }

  protected skip(): void {
    if (this.token.kind !== 'end') this.next++;
  }

  /** Whether this keyword or sign stands here; if so, it is passed. A literal of the same text is neither. */
  protected takes(text: string): boolean {
    const { kind, text: found } = this.token;
    if (found !== text || (kind !== 'word' && kind !== 'sign')) return false;
    this.skip();
    return true;
  }

  protected take(text: string): string {
    if (!this.takes(text)) throw this.expected(text);
    return text;
  }

  protected literal(kind: Kind): Token {
    const token = this.token;
    if (token.kind !== kind) throw this.expected(`a literal of type ${kind}`);
    this.skip();
    return token;
  }

  protected expected(what: string): HubError {
    return malformed(what, this.token.at);
  }
}
