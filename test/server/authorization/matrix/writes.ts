import {
  type GraphQLField,
  type GraphQLSchema,
  getNamedType,
  isCompositeType,
  isInputObjectType,
  isObjectType,
} from 'graphql';
import { READERS, type Reader } from '../../../support/worldHub.js';
import { type Asker, resultAt } from './ask.js';
import type { Entry } from './fold.js';
import type { Cases, MutationCase } from './mutations/case.js';

/** Asks every mutation, each field of its payload and each field of its input. */
export async function askMutations(schema: GraphQLSchema, mutations: Cases, ask: Asker): Promise<Entry[]> {
  const entries: Entry[] = [];
  for (const field of Object.values(schema.getMutationType()?.getFields() ?? {})) {
    const mutation = mutations[field.name];
    if (!mutation) throw new Error(`Mutation.${field.name} has no case in test/server/authorization/matrix/mutations.`);
    for (const reader of READERS) entries.push(...(await askMutation(field, mutation, ask, reader)));
  }
  return entries;
}

async function askMutation(
  field: GraphQLField<unknown, unknown>,
  { relations, make, fields }: MutationCase,
  ask: Asker,
  reader: Reader,
): Promise<Entry[]> {
  const entries: Entry[] = [];
  const [input] = field.args;
  const payload = getNamedType(field.type);
  if (field.args.length !== 1 || !input || !isObjectType(payload)) throw new Error(`${field.name} takes one input.`);
  // What was refused has changed nothing, so the object made for it serves again.
  const unused = new Map<string, object>();
  const send = async (relation: string, over: object, selection: string, path: readonly (string | number)[]) => {
    const document = `mutation ($input: ${input.type}) { ${field.name}(input: $input) { ${selection} } }`;
    const made = unused.get(relation) ?? (await make(reader, relation));
    const answer = await ask(reader, document, { input: merge(made, over) });
    if (answer.errors) unused.set(relation, made);
    return resultAt(answer, [field.name, ...path]);
  };

  for (const relation of relations(reader)) {
    const result = await send(relation, {}, '__typename', []);
    entries.push({ coordinate: `Mutation.${field.name}`, relation, reader, result });
  }
  for (const [coordinate, selection, path] of payloadFields(payload, '', [])) {
    entries.push({ coordinate, relation: 'own', reader, result: await send('own', {}, selection, path) });
  }
  const plain = entries[0]?.result ?? '';
  for (const coordinate of inputFields(input.type)) {
    // A field that every such input has was asked with the mutation itself.
    const over = fields[coordinate];
    const result = over ? await send('own', over, '__typename', []) : plain;
    entries.push({ coordinate: `${coordinate} (${field.name})`, relation: 'own', reader, result });
  }
  return entries;
}

/** Payload types are met nowhere else, so their fields are asked here, lists by their first. */
function payloadFields(
  type: ReturnType<typeof getNamedType>,
  indent: string,
  path: readonly (string | number)[],
): [string, string, (string | number)[]][] {
  if (!isObjectType(type)) return [];
  return Object.values(type.getFields()).flatMap((field): [string, string, (string | number)[]][] => {
    const inner = getNamedType(field.type);
    const list = String(field.type).startsWith('[');
    const below = [...path, field.name];
    const own: [string, string, (string | number)[]] = [
      `${type.name}.${field.name}`,
      isCompositeType(inner) ? `${field.name} { __typename }` : field.name,
      below,
    ];
    const deeper = list && isObjectType(inner) ? payloadFields(inner, indent, [...below, 0]) : [];
    return [own, ...deeper.map(([name, selection, at]): typeof own => [name, `${field.name} { ${selection} }`, at])];
  });
}

/** Coordinates of an input and of the inputs in it. */
function inputFields(type: unknown, seen = new Set<string>()): string[] {
  const named = getNamedType(type as never);
  if (!isInputObjectType(named) || seen.has(named.name)) return [];
  seen.add(named.name);
  return Object.values(named.getFields()).flatMap((field) => [
    `${named.name}.${field.name}`,
    ...inputFields(field.type, seen),
  ]);
}

/** Lays `over` on the input; undefined takes a field away. */
export function merge(input: object, over: object): object {
  const merged: Record<string, unknown> = { ...input };
  for (const [name, value] of Object.entries(over)) {
    const known = merged[name];
    const deep =
      value !== null && typeof value === 'object' && !Array.isArray(value) && known && typeof known === 'object';
    merged[name] = deep ? merge(known as object, value as object) : value;
  }
  return merged;
}
