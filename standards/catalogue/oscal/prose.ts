import { badInput } from '../../errors.js';
import type { Oscal } from '../document.js';
import type { MemberWith } from '../requirement.js';
import type { Parameter } from './parameter.js';

/** `{{ insert: param, id }}` of OSCAL 1.x, and the `{{ id }}` of its drafts. */
const INSERTION = /\{\{\s*(?:insert:\s*param,\s*)?([^{}\s,]+)\s*\}\}/g;

/** Ids of the parameters that a text inserts. */
export const insertionsIn = (text: string): string[] => [...text.matchAll(INSERTION)].map(([, id = '']) => id);

/** A parameter's choices may insert parameters; NIST SP 800-53 goes two deep. */
const MAX_LEVELS = 8;

const list = (value: unknown) => (value ?? []) as readonly Oscal[];

/** What an import's prose is rendered from: parts by name. */
const RENDERED: { readonly [M in MemberWith<{ rendered: true }>]: readonly string[] } = {
  statement: ['statement'],
  guidance: ['guidance', 'overview'],
};

export type Prose = { readonly [M in keyof typeof RENDERED]?: string };

/** Parts that no prose is rendered from. */
export const otherParts = (parts: readonly Oscal[] = []): Oscal[] =>
  parts.filter(({ name }) => !Object.values(RENDERED).flat().includes(String(name)));

/**
 * Turns parts into text to read and search: one line a part, indented by level, after its label. `budget` bounds the
 * text that parameters insert over the whole catalog: a few hundred bytes can otherwise expand without end.
 */
export class ProseRenderer {
  constructor(
    private readonly params: ReadonlyMap<string, Oscal>,
    private budget: number,
  ) {}

  /** @throws HubError BAD_USER_INPUT when parameters insert each other in a circle or expand past the budget. */
  render(parts: unknown, at: string): Prose {
    const prose = Object.entries(RENDERED).map(([member, names]) => [member, this.ofParts(parts, names, at)] as const);
    return Object.fromEntries(prose.filter(([, text]) => text !== ''));
  }

  /** One text, its parameters in place. @throws HubError as `render` does. */
  text(text: string, at: string): string {
    return this.insert(text, 0, at);
  }

  private ofParts(parts: unknown, names: readonly string[], at: string): string {
    const chosen = list(parts).filter((part) => names.includes(part.name as string));
    return chosen.flatMap((part) => this.lines(part, 0, at)).join('\n');
  }

  private lines(part: Oscal, level: number, at: string): string[] {
    const own = [labelOf(part), part.title, part.prose].map((text) => ((text as string | undefined) ?? '').trim());
    const line = this.insert(own.filter((text) => text !== '').join(' '), 0, at);
    const inner = list(part.parts).flatMap((item) => this.lines(item, line ? level + 1 : level, at));
    return line ? ['  '.repeat(level) + line, ...inner] : inner;
  }

  private insert(text: string, level: number, at: string): string {
    return text.replace(INSERTION, (whole, id: string) => {
      const param = this.params.get(id);
      return param ? this.paramText(param, id, level + 1, at) : whole;
    });
  }

  private paramText(param: Oscal, id: string, level: number, at: string): string {
    if (level > MAX_LEVELS) throw badInput('Parameters insert each other too deeply.', at);
    const text = `[${this.insert(labelText(param) ?? id, level, at)}]`;
    this.budget -= text.length;
    if (this.budget < 0) throw badInput('The parameters expand to more text than the catalog may hold.', at);
    return text;
  }
}

const labelOf = (part: Oscal) =>
  list(part.props).find((prop) => prop.name === 'label' && prop.class === undefined)?.value;

function labelText({ label, select, values }: Parameter): string | undefined {
  if (label !== undefined) return label;
  if (select?.choice)
    return `${select['how-many'] === 'one-or-more' ? 'one or more: ' : ''}${select.choice.join('; ')}`;
  return values?.join('; ');
}
