import { parseSync } from '@swc/core';

export interface Edit {
  readonly change: string;
  readonly text: string;
}

interface Node {
  readonly type: string;
  readonly span: { readonly start: number; readonly end: number };
  readonly [name: string]: unknown;
}

/** A module's text with one expression of it changed: a part of a condition left out or turned round, an item left out. */
export function edits(source: string): Edit[] {
  const bytes = Buffer.from(source);
  // swc counts bytes, from one.
  const textOf = ({ span }: Node) => bytes.subarray(span.start - 1, span.end - 1).toString();
  const found: Edit[] = [];
  const replace = (node: Node, by: string) => {
    const { start, end } = node.span;
    const line = bytes
      .subarray(0, start - 1)
      .toString()
      .split('\n').length;
    found.push({
      change: `(line ${line}) ${short(textOf(node))} → ${short(by) || 'nothing'}`,
      text: Buffer.concat([bytes.subarray(0, start - 1), Buffer.from(by), bytes.subarray(end - 1)]).toString(),
    });
  };
  walk(parseSync(source, { syntax: 'ecmascript', target: 'es2023' }), (node) => {
    for (const by of replacements(node, textOf)) replace(node, by);
  });
  return found;
}

const short = (text: string) => text.replace(/\s+/g, ' ').slice(0, 80);

const OPPOSITE: Readonly<Record<string, string>> = {
  '===': '!==',
  '!==': '===',
  '>': '<=',
  '<': '>=',
  '&': '|',
  '|': '&',
};

function replacements(node: Node, textOf: (node: Node) => string): string[] {
  const part = (name: string) => textOf(node[name] as Node);
  switch (node.type) {
    case 'BinaryExpression': {
      const operator = String(node.operator);
      const [left, right] = [part('left'), part('right')];
      if (/^(&&|\|\||\?\?)$/.test(operator)) return [`(${left})`, `(${right})`];
      const opposite = OPPOSITE[operator];
      return opposite ? [`((${left}) ${opposite} (${right}))`] : [];
    }
    case 'UnaryExpression':
      return node.operator === '!' ? [`(${part('argument')})`] : [];
    case 'ConditionalExpression':
      return [`(${part('consequent')})`, `(${part('alternate')})`];
    case 'ArrayExpression': {
      const items = (node.elements as { spread: unknown; expression: Node }[]).map(
        ({ spread, expression }) => `${spread ? '...' : ''}${textOf(expression)}`,
      );
      return items.map((_, index) => `[${items.filter((_item, other) => other !== index).join(', ')}]`);
    }
    default:
      return [];
  }
}

function walk(node: unknown, visit: (node: Node) => void): void {
  if (node === null || typeof node !== 'object') return;
  const { type, span } = node as Partial<Node>;
  if (typeof type === 'string' && span) {
    if (type === 'ImportDeclaration') return;
    visit(node as Node);
  }
  for (const [name, inner] of Object.entries(node)) if (name !== 'span') walk(inner, visit);
}
