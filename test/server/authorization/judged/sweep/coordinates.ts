import {
  type ASTNode,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isIntrospectionType,
  isObjectType,
  Kind,
  parse,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql';
import type { Question } from '../../worlds/hub/twin.js';

/** `Type.field`, of every type that an answer may hold. */
export const fieldsOf = (schema: GraphQLSchema): string[] =>
  typesOf(schema).flatMap((type) =>
    isObjectType(type) ? Object.keys(type.getFields()).map((name) => `${type.name}.${name}`) : [],
  );

/** `Query.field(argument)`, `Input.field` and, of what an argument chooses between, `Enum.VALUE`: all that a query may be given. */
export function givenOf(schema: GraphQLSchema): string[] {
  const roots = Object.values(schema.getQueryType()?.getFields() ?? {});
  const all = roots.flatMap(({ name, args }) =>
    args.flatMap((arg) => [`Query.${name}(${arg.name})`, ...below(arg.type), ...choices(arg.type)]),
  );
  return [...new Set(all)];
}

/** Coordinates below an argument's type. */
export function below(type: GraphQLInputType): string[] {
  const named = getNamedType(type);
  if (!isInputObjectType(named)) return [];
  return Object.values(named.getFields()).flatMap((field) => [`${named.name}.${field.name}`, ...below(field.type)]);
}

function choices(type: GraphQLInputType): string[] {
  const named = getNamedType(type);
  return isEnumType(named) ? named.getValues().map(({ name }) => `${named.name}.${name}`) : [];
}

const typesOf = (schema: GraphQLSchema): GraphQLNamedType[] =>
  Object.values(schema.getTypeMap()).filter((type) => !isIntrospectionType(type));

/** All that a question asks for and gives. */
export function askedIn(schema: GraphQLSchema, { query, variables }: Question): Set<string> {
  const asked = new Set<string>();
  const info = new TypeInfo(schema);
  const enter = (node: ASTNode) => {
    const field = `${info.getParentType()?.name}.${info.getFieldDef()?.name}`;
    if (node.kind === Kind.FIELD) asked.add(field);
    if (node.kind !== Kind.ARGUMENT) return;
    asked.add(`${field}(${node.name.value})`);
    const type = info.getArgument()?.type;
    if (node.value.kind !== Kind.VARIABLE || !type) return;
    for (const given of givenIn(variables[node.value.name.value], type)) asked.add(given);
  };
  visit(parse(query), visitWithTypeInfo(info, { enter }));
  return asked;
}

/** All that a query is given. */
export const givenBy = (
  { name, args: declared }: GraphQLField<unknown, unknown>,
  args: Readonly<Record<string, unknown>>,
) =>
  declared
    .filter((arg) => args[arg.name] !== undefined)
    .flatMap((arg) => [`Query.${name}(${arg.name})`, ...givenIn(args[arg.name], arg.type)]);

function givenIn(value: unknown, type: GraphQLInputType): string[] {
  const named = getNamedType(type);
  if (isEnumType(named)) return [`${named.name}.${value}`];
  if (!isInputObjectType(named) || value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([name, inner]) => {
    const field = named.getFields()[name];
    return field ? [`${named.name}.${name}`, ...givenIn(inner, field.type)] : [];
  });
}
