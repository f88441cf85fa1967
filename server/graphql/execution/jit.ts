import {
  type DocumentNode,
  type ExecutionResult,
  GraphQLBoolean,
  GraphQLError,
  GraphQLScalarType,
  type GraphQLSchema,
  getNamedType,
  Kind,
  type OperationDefinitionNode,
  print,
  typeFromAST,
  type VariableDefinitionNode,
} from 'graphql';
import { getVariableValues } from 'graphql/execution/values.js';
import { compileQuery, isCompiledQuery } from 'graphql-jit';
import { GraphQLDateTimeISO } from 'graphql-scalars';
import { writeMoment } from './moment.js';

export type Run = (
  rootValue: object,
  contextValue: object,
  variables: Record<string, unknown>,
) => ExecutionResult | Promise<ExecutionResult>;

/**
 * An operation compiled. graphql-jit 0.8.9 coerces variables in ways of its own (it drops defaults of input fields and
 * refuses `Int! = 2`), so graphql-js coerces them, and graphql-jit is told that they are of a type it must leave alone.
 */
export function compileOperation(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
): Run {
  const definitions = operation.variableDefinitions ?? [];
  const compiled = compileQuery(
    knowingCoerced(schema),
    withCoerced(schema, document, operation),
    operation.name?.value ?? '',
    { customSerializers: { [GraphQLDateTimeISO.name]: writeMoment } },
  );
  if (!isCompiledQuery(compiled)) throw compiled.errors?.[0] ?? new Error('The document was not compiled.');
  const lists = definitions.filter(isListOfText);
  return (rootValue, contextValue, variables) => {
    const kept = lists.filter(({ variable }) => isTexts(variables[variable.name.value]));
    const others = definitions.filter((one) => !kept.includes(one));
    const { coerced, errors } = getVariableValues(schema, others, variables, { maxErrors: 5 });
    if (errors) return { errors: errors.map(asBadInput) };
    const texts = kept.map(({ variable: { name } }) => [name.value, variables[name.value]]);
    // `Object.fromEntries` and not an assignment: a variable may be named `__proto__`.
    return compiled.query(rootValue, contextValue, { ...coerced, ...Object.fromEntries(texts) });
  };
}

/** Left uncoerced: coercing would not change a list of texts, but graphql-js builds a path for each of a look-up's ten thousand. */
const isListOfText = ({ type }: VariableDefinitionNode): boolean => /^\[String!?\]!?$/.test(print(type));
const isTexts = (value: unknown): boolean => Array.isArray(value) && value.every((item) => typeof item === 'string');

const COERCED = '_Coerced';
const Coerced = new GraphQLScalarType({ name: COERCED, description: 'A variable that is coerced already.' });

/** The schema with one more type, found when asked for by name and listed nowhere. */
const knowingCoerced = (schema: GraphQLSchema): GraphQLSchema =>
  Object.create(schema, { getType: { value: (name: string) => (name === COERCED ? Coerced : schema.getType(name)) } });

const withCoerced = (
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
): DocumentNode => ({
  ...document,
  definitions: document.definitions.map((node) =>
    node === operation
      ? {
          ...operation,
          variableDefinitions: operation.variableDefinitions?.map((one) => coercedDefinition(schema, one)),
        }
      : node,
  ),
});

/** Booleans keep their type: graphql-jit checks it for `@skip` and `@include`, and coerces booleans correctly. */
function coercedDefinition(schema: GraphQLSchema, definition: VariableDefinitionNode): VariableDefinitionNode {
  if (getNamedType(typeFromAST(schema, definition.type as never)) === GraphQLBoolean) return definition;
  const type = { kind: Kind.NAMED_TYPE, name: { kind: Kind.NAME, value: COERCED } } as const;
  return { ...definition, type, defaultValue: undefined };
}

const asBadInput = ({ message, nodes }: GraphQLError) =>
  new GraphQLError(message, { nodes, extensions: { code: 'BAD_USER_INPUT' } });
