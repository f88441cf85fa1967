import {
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLNamedInputType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isInputObjectType,
  isListType,
} from 'graphql';

export type Kind = 'query' | 'mutation';
type Path = readonly (string | number)[];

/** One root field of the schema. */
export interface Root {
  readonly kind: Kind;
  readonly field: GraphQLField<unknown, unknown>;
}

/** Somewhere in a root's arguments where a client says a value; a list by its first. */
export interface Place extends Root {
  /** `Query.field(argument)` or `Input.field`. */
  readonly coordinate: string;
  readonly path: Path;
  readonly type: GraphQLNamedInputType;
  readonly isList: boolean;
}

export const rootsOf = (schema: GraphQLSchema, kind: Kind): Root[] =>
  Object.values((kind === 'query' ? schema.getQueryType() : schema.getMutationType())?.getFields() ?? {}).map(
    (field) => ({ kind, field }),
  );

/** Every place of a root, those of input objects all the way down. */
export const placesOf = (root: Root): Place[] =>
  root.field.args.flatMap(({ name, type }) =>
    below(root, type, [name], `${root.kind === 'query' ? 'Query' : 'Mutation'}.${root.field.name}(${name})`),
  );

function below(root: Root, type: GraphQLInputType, path: Path, coordinate: string): Place[] {
  const named = getNamedType(type);
  const isList = isListType(getNullableType(type));
  if (!isInputObjectType(named)) return [{ ...root, coordinate, path, type: named, isList }];
  return Object.values(named.getFields()).flatMap((field) =>
    below(root, field.type, [...path, ...(isList ? [0] : []), field.name], `${named.name}.${field.name}`),
  );
}

/** The arguments with the value at the place. */
export function put(args: unknown, path: Path, value: unknown): unknown {
  const [step, ...rest] = path;
  if (step === undefined) return value;
  if (typeof step === 'number') {
    const list = Array.isArray(args) ? [...args] : [];
    list[step] = put(list[step] ?? {}, rest, value);
    return list;
  }
  const object = (args ?? {}) as Record<string, unknown>;
  return { ...object, [step]: put(object[step], rest, value) };
}

/** What stands at the place. */
export const valueAt = (args: unknown, path: Path): unknown =>
  path.reduce<unknown>((found, step) => (found as Record<string | number, unknown> | null | undefined)?.[step], args);
