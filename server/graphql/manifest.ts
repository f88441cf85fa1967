import {
  type GraphQLInputType,
  type GraphQLSchema,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isIntrospectionType,
  isNonNullType,
  isObjectType,
} from 'graphql';
import { VALUE_ACCESS } from '../../schema/access/access.js';
import { type Action, dependsOnObject, PERMISSIONS } from '../../standards/access/permissions.js';

/** Schema coordinate (`Type.field`, `Input.field`, `Enum.VALUE`) → the action that it takes. */
export type Manifest = ReadonlyMap<string, Action>;

/**
 * Every permission of the schema, read off the declarations. Throws, naming each, where an object type's field, an input
 * field that an operation can reach or a sort value has none: the server does not start half covered.
 */
export function buildManifest(schema: GraphQLSchema): Manifest {
  const manifest = new Map<string, Action>(VALUE_ACCESS);
  const faults: string[] = [];
  for (const type of Object.values(schema.getTypeMap())) {
    if (isIntrospectionType(type) || !(isObjectType(type) || isInputObjectType(type))) continue;
    for (const field of Object.values(type.getFields())) {
      const coordinate = `${type.name}.${field.name}`;
      const action = field.extensions.access;
      if (!isAction(action)) faults.push(`${coordinate} has no permission`);
      else {
        manifest.set(coordinate, action);
        const open = isObjectType(type) && isNonNullType(field.type);
        if (open && dependsOnObject(action)) faults.push(`${coordinate} depends on its object and cannot be null`);
      }
    }
  }
  faults.push(...sortFaults(schema));
  if (faults.length > 0) throw new Error(`Not every field is protected: ${faults.join('; ')}.`);
  return manifest;
}

const isAction = (value: unknown): value is Action => typeof value === 'string' && Object.hasOwn(PERMISSIONS, value);

/** Values of an enum given as an argument called `order` choose a sort, and a sort tells of the field it is by. */
function sortFaults(schema: GraphQLSchema): string[] {
  const roots = [schema.getQueryType(), schema.getSubscriptionType()].flatMap((type) =>
    Object.values(type?.getFields() ?? {}),
  );
  return roots
    .flatMap((field) => field.args.filter(({ name }) => name === 'order'))
    .flatMap(({ type }) => sortValues(type))
    .filter((coordinate) => !VALUE_ACCESS.has(coordinate))
    .map((coordinate) => `${coordinate} has no permission`);
}

function sortValues(type: GraphQLInputType): string[] {
  const named = getNamedType(type);
  return isEnumType(named) ? named.getValues().map((value) => `${named.name}.${value.name}`) : [];
}
