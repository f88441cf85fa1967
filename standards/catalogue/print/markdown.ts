import { shownText } from '../../shownText.js';
import type { Block, Span } from './blocks.js';

/** CommonMark 0.31. What is added or removed is HTML's `<ins>` and `<del>`, which it passes on. */
export const toMarkdown = (blocks: readonly Block[]): string => `${blocks.map(block).join('\n\n')}\n`;

function block(of: Block): string {
  switch (of.kind) {
    case 'heading':
      return `${'#'.repeat(of.level)} ${of.spans.map(({ text }) => escaped(line(text))).join('')}`;
    case 'facts':
      return of.rows
        .map(([name, value]) => `- **${escaped(line(name))}**: ${indented(escaped(value), '  ')}`)
        .join('\n');
    case 'prose':
      return paragraphs(of.label, of.spans);
    case 'note':
      return paragraphs(of.label, of.spans).replace(/^/gm, '> ').replace(/^> $/gm, '>');
  }
}

function paragraphs(label: string | undefined, spans: readonly Span[]): string {
  const text = spans.map(span).join('');
  return hardBreaks(label === undefined ? text : `**${escaped(label)}**  \n${text}`);
}

const TAGS = { added: 'ins', removed: 'del', strong: 'strong' } as const;

/** A tag ends with its line: an inline one may not reach over the blank line that ends a paragraph. */
function span({ text, mark }: Span): string {
  if (mark === undefined) return escaped(text);
  const tag = TAGS[mark];
  return text
    .split('\n')
    .map((part) => (part === '' ? '' : `<${tag}>${escaped(part)}</${tag}>`))
    .join('\n');
}

const line = (text: string) => text.replaceAll(/\s*\n\s*/g, ' ');

/** Lines of prose are lines of print; what indents them is made of spaces that stay. */
const hardBreaks = (text: string) =>
  text
    .replaceAll(/(?<![\n \t])[ \t]*\n(?!\n)/g, '  \n')
    .replaceAll(/^ +(?=\S)/gm, (indent) => '&nbsp;'.repeat(indent.length));

const indented = (text: string, indent: string) => text.replaceAll(/[ \t]*\n/g, `  \n${indent}`);

/** Text of others stays text: nothing in it is markup, a link or HTML. */
const escaped = (text: string) =>
  shownText(text)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll(/[\\`*_{}[\]#|~!]/g, '\\$&')
    .replaceAll(
      /^(\s*)([-+]|\d+[.)])(?=\s|$)/gm,
      (_, space: string, mark: string) => `${space}${mark.slice(0, -1)}\\${mark.slice(-1)}`,
    )
    .replaceAll(/^(\s*)(=+|-{2,})(\s*)$/gm, '$1\\$2$3');
