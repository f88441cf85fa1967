import { parseValue, valueFromASTUntyped } from 'graphql';
import { everythingOf } from '../../../support/broad.js';
import type { Reader } from '../../../support/worldHub.js';
import { ARGUMENTS, FILTERS, ROOTS } from '../../authorization/matrix/arguments.js';
import { type Cases } from '../../authorization/matrix/mutations/case.js';
import { merge } from '../../authorization/matrix/writes.js';
import type { Question } from '../../authorization/worlds/hub/twin.js';
import { type Place, put, type Root } from './places.js';

export type Args = Readonly<Record<string, unknown>>;

/** The root with these arguments, each a variable, and everything it answers. */
export function questionOf({ kind, field }: Root, args: Args): Question {
  const given = field.args.filter(({ name }) => args[name] !== undefined);
  const list = (text: (arg: (typeof given)[number]) => string) =>
    given.length > 0 ? `(${given.map(text).join(', ')})` : '';
  const declared = list(({ name, type }) => `$${name}: ${type}`);
  const passed = list(({ name }) => `${name}: $${name}`);
  return { query: `${kind} ${declared} { ${field.name}${passed} ${everythingOf(field.type)} }`, variables: args };
}

const literal = (text: string, variables: Args) => valueFromASTUntyped(parseValue(text), { ...variables });

/** What a query must be given to be a real one, about each object that the reader stands in a relation to. */
export function argumentsOf({ field }: Root, reader: Reader): Args[] {
  const root = ROOTS[field.name];
  if (!root) throw new Error(`Query.${field.name} is not in ROOTS of ${ARGUMENTS}.`);
  return Object.values(root.subjects(reader)).map((variables) =>
    Object.fromEntries(Object.entries(root.required).map(([name, text]) => [name, literal(text, variables)])),
  );
}

/** A value that the matrix has for a place of a query. */
export function usualAt({ field, path, coordinate }: Place): unknown {
  const root = ROOTS[field.name];
  const [name] = path;
  const text = FILTERS[coordinate] ?? root?.optional[String(name)] ?? root?.required[String(name)];
  if (text === undefined) throw new Error(`${coordinate} has no value in FILTERS or ROOTS of ${ARGUMENTS}.`);
  return literal(text, {});
}

/** Input of a mutation as the case makes it, with what the place needs to be looked at. */
export const inputFor = (cases: Cases, { field, coordinate }: Place, made: Args): Args => ({
  input: merge(made, cases[field.name]?.fields[coordinate] ?? {}),
});

export const withValue = (args: Args, { path, isList }: Place, value: unknown): Args =>
  put(args, path, isList ? [value] : value) as Args;
