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
  const elsewhere = (value: ValueNode) => {
    if (value.kind === Kind.VARIABLE) uses.set(value.name.value, false);
  };
  visit(document, {
    VariableDefinition: () => false,
    Field({ name, arguments: given = [] }) {
      for (const argument of given) {
        if (argument.value.kind !== Kind.VARIABLE) continue;
        const variable = argument.value.name.value;
        const here = name.value === 'lookup' && argument.name.value === 'values';
        uses.set(variable, here && uses.get(variable) !== false);
      }
    },
    ObjectField: ({ value }) => elsewhere(value),
    ListValue: ({ values }) => values.forEach(elsewhere),
  });
  return new Set([...uses].filter(([, onlyThere]) => onlyThere).map(([variable]) => variable));
}
