import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLSchema,
  isInputObjectType,
  isIntrospectionType,
  isObjectType,
} from 'graphql';
import { VALUE_ACCESS } from '../../../schema/access/access.js';
import { isAction } from '../../../server/graphql/shield/manifest.js';
import type { Action } from '../../../standards/access/permissions.js';

/** A place of the schema where `@Access` stands. */
export interface Declaration {
  readonly coordinate: string;
  readonly action: Action;
  /** Gives an input: what it takes is asked of the actor alone. */
  readonly input: boolean;
  /** Stands on a root, which is no object. */
  readonly root: boolean;
  /** Puts another action there, or none. */
  put(action: Action | null): void;
}

interface Element {
  extensions: Readonly<Record<string, unknown>>;
}

/** Every declaration of the schema; what is put there changes this schema. */
export function declarations(schema: GraphQLSchema): Declaration[] {
  const types = Object.values(schema.getTypeMap()).filter((type) => !isIntrospectionType(type));
  const ofSchema = types.flatMap((type): Declaration[] => {
    if (!isObjectType(type) && !isInputObjectType(type)) return [];
    return Object.values(type.getFields()).flatMap((field): Declaration[] => [
      ...declared(`${type.name}.${field.name}`, field, isInputObjectType(type)),
      ...argumentsOf(field).flatMap((argument) =>
        declared(`${type.name}.${field.name}(${argument.name})`, argument, true),
      ),
    ]);
  });
  const ofValues = [...VALUE_ACCESS].map(([coordinate, action]) => ({
    coordinate,
    action,
    input: true,
    root: false,
    put: (other: Action | null) => void (other ? VALUE_ACCESS.set(coordinate, other) : VALUE_ACCESS.delete(coordinate)),
  }));
  return [...ofSchema, ...ofValues];
}

const argumentsOf = (field: GraphQLField<unknown, unknown> | GraphQLInputField): readonly GraphQLArgument[] =>
  'args' in field ? field.args : [];

function declared(coordinate: string, element: Element, input: boolean): Declaration[] {
  const { access } = element.extensions;
  if (!isAction(access)) return [];
  const { access: _, ...others } = element.extensions;
  const put = (action: Action | null) => {
    element.extensions = action ? { ...others, access: action } : others;
  };
  const root = /^(Query|Mutation|Subscription)\./.test(coordinate);
  return [{ coordinate, action: access, input, root, put }];
}
