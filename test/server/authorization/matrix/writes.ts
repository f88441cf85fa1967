import { type GraphQLField, type GraphQLSchema, getNamedType, isInputObjectType } from 'graphql';
import { READERS, type Reader } from '../../../support/worldHub.js';
import { type Asker, resultAt } from './ask.js';
import type { Entry } from './fold.js';
import type { Cases, MutationCase } from './mutations/case.js';

/**
 * Asks every mutation as everybody, and with each field of its input as one who may. Who may give the field, and who gets what a
 * payload holds, the shield's table has.
 */
export async function askMutations(schema: GraphQLSchema, mutations: Cases, ask: Asker): Promise<Entry[]> {
  const entries: Entry[] = [];
  for (const field of Object.values(schema.getMutationType()?.getFields() ?? {})) {
    const mutation = mutations[field.name];
    if (!mutation) throw new Error(`Mutation.${field.name} has no case in test/server/authorization/matrix/mutations.`);
    const asked: Entry[] = [];
    for (const reader of READERS) asked.push(...(await askMutation(field, mutation, ask, reader)));
    const giver = asked.find(({ relation, result }) => relation === 'own' && result === 'value');
    entries.push(...asked, ...(giver ? await askInputs(field, mutation, ask, giver.reader) : []));
  }
  return entries;
}

type Mutation = GraphQLField<unknown, unknown>;

async function askMutation(field: Mutation, { relations, make, after }: MutationCase, ask: Asker, reader: Reader) {
  const entries: Entry[] = [];
  for (const relation of relations(reader)) {
    const result = await send(field, ask, reader, await make(reader, relation));
    await after?.();
    entries.push({ coordinate: `Mutation.${field.name}`, relation, reader, result });
  }
  return entries;
}

/** A field that every such input has was asked with the mutation itself. */
async function askInputs(field: Mutation, { make, fields }: MutationCase, ask: Asker, reader: Reader) {
  const entries: Entry[] = [];
  for (const coordinate of inputFields(field.args[0]?.type)) {
    const over = fields[coordinate];
    const result = over ? await send(field, ask, reader, merge(await make(reader, 'own'), over)) : 'value';
    entries.push({ coordinate: `${coordinate} (${field.name})`, relation: 'own', reader, result });
  }
  return entries;
}

async function send({ name, args }: Mutation, ask: Asker, reader: Reader, input: object): Promise<string> {
  const [declared] = args;
  if (args.length !== 1 || !declared) throw new Error(`${name} takes one input.`);
  const document = `mutation ($input: ${declared.type}) { ${name}(input: $input) { __typename } }`;
  return resultAt(await ask(reader, document, { input }), [name]);
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
