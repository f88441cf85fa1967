import {
  type GraphQLSchema,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isIntrospectionType,
  isNonNullType,
  isObjectType,
} from 'graphql';
import { VALUE_ACCESS } from '../../../schema/access/access.js';
import { type Action, dependsOnObject, PERMISSIONS } from '../../../standards/access/permissions.js';

/** Schema coordinate (`Type.field`, `Input.field`, `Enum.VALUE`) → the action that it takes. */
export type Manifest = ReadonlyMap<string, Action>;

/**
 * Every permission of the schema, read off the declarations. Throws, naming each, where an object type's field, an input
 * field that an operation can reach or a sort value has none: a server that starts covers every field.
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
  faults.push(...argumentFaults(schema), ...sortFaults(schema));
  if (faults.length > 0) throw new Error(`Not every field is protected: ${faults.join('; ')}.`);
  return manifest;
}

export const isAction = (value: unknown): value is Action =>
  typeof value === 'string' && Object.hasOwn(PERMISSIONS, value);

// Arguments that only say which object is meant, or what to do: their field's own permission covers them.
const ADDRESSES = new Set(['id', 'key', 'versionId', 'input']);

function argumentFaults(schema: GraphQLSchema): string[] {
  return [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()].flatMap((type) =>
    Object.values(type?.getFields() ?? {}).flatMap(({ name: field, args }) =>
      args
        .filter(({ name, extensions }) => !ADDRESSES.has(name) && !isAction(extensions.access))
        .map(({ name }) => `${type?.name}.${field}(${name}:) has no permission`),
    ),
  );
}

/** Values of an enum that chooses a sort, by an argument's or its own name: the order of rows tells of the field that they are sorted by. */
function sortFaults(schema: GraphQLSchema): string[] {
  const byName = Object.values(schema.getTypeMap()).filter((type) => type.name.endsWith('Order'));
  const byArgument = [schema.getQueryType(), schema.getSubscriptionType()]
    .flatMap((type) => Object.values(type?.getFields() ?? {}))
    .flatMap(({ args }) => args.filter(({ name }) => name === 'order'))
    .map(({ type }) => getNamedType(type));
  const values = [...new Set([...byName, ...byArgument])]
    .filter(isEnumType)
    .flatMap((type) => type.getValues().map((value) => `${type.name}.${value.name}`));
  return values.filter((value) => !VALUE_ACCESS.has(value)).map((value) => `${value} has no permission`);
}
