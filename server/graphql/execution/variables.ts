import { type DocumentNode, Kind, type ValueNode, visit } from 'graphql';
import { badInput } from '../../../standards/errors.js';

/** Deeper than any input of the schema or document that is imported as JSON; what follows it recurses. */
const MAX_NESTING = 100;

/**
 * Refuses, with its place, text that UTF-8 cannot carry or PostgreSQL cannot store (a lone surrogate would be kept as another
 * character than was sent; a NUL would end the transaction, and with it the other fields), and what is nested to overflow the
 * stack.
 */
export function checkVariables(variables: Record<string, unknown>, unchecked: ReadonlySet<string> = new Set()): void {
  for (const [name, value] of Object.entries(variables)) if (!unchecked.has(name)) check(value, name);
}

function check(value: unknown, at: string, depth = 0): void {
  if (typeof value === 'string') {
    if (UNSTORABLE.test(value)) throw badInput('The text holds characters that are none; leave them out.', at);
  } else if (typeof value === 'object' && value !== null) {
    if (depth > MAX_NESTING) throw badInput(`Values are nested ${MAX_NESTING} levels deep at most.`, at.split('.')[0]);
    for (const [name, inner] of Object.entries(value)) check(inner, `${at}.${name}`, depth + 1);
  }
}

/** A lone surrogate (Unicode, section 3.9), or NUL. */
export const UNSTORABLE = /\p{Cs}|\0/u;

/** Variables that go to `lookup` and nowhere else: its values are as found, and of a text that is none it says so by itself. */
export function lookedUp(document: DocumentNode): ReadonlySet<string> {
  const uses = new Map<string, boolean>();
  const use = (value: ValueNode, here: boolean) => {
    if (value.kind === Kind.VARIABLE) uses.set(value.name.value, here && uses.get(value.name.value) !== false);
  };
  visit(document, {
    enter(node) {
      if (node.kind === Kind.FIELD)
        for (const { name, value } of node.arguments ?? [])
          use(value, node.name.value === 'lookup' && name.value === 'values');
      if (node.kind === Kind.OBJECT_FIELD) use(node.value, false);
      if (node.kind === Kind.LIST) for (const value of node.values) use(value, false);
    },
  });
  return new Set([...uses].filter(([, onlyThere]) => onlyThere).map(([variable]) => variable));
}
