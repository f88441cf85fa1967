import { type GraphQLInputType, type GraphQLSchema, getNamedType, isEnumType, isInputObjectType } from 'graphql';
import { actionsOfValue } from '../../../../server/graphql/shield/arguments.js';
import { isAction, type Manifest } from '../../../../server/graphql/shield/manifest.js';
import { permits } from '../../../../standards/access/permissions.js';
import { ASKERS, OBJECTS, rolesTold } from './askers.js';
import { ask, objectFields, type Shield } from './fields.js';

export interface Argument {
  readonly coordinate: string;
  readonly parent: string;
  readonly field: string;
  readonly name: string;
}

/** Arguments that have a permission of their own. */
export const governedArguments = (schema: GraphQLSchema): Argument[] =>
  objectFields(schema).flatMap(([coordinate, parent, field]) =>
    field.args
      .filter(({ extensions }) => isAction(extensions.access))
      .map(({ name }) => ({ coordinate: `${coordinate}(${name})`, parent, field: field.name, name })),
  );

/** Opens what takes arguments, so that an argument is asked for itself. */
export function openAround(schema: GraphQLSchema): GraphQLSchema {
  for (const [, , field] of objectFields(schema)) {
    if (field.args.length > 0) field.extensions = { ...field.extensions, access: 'hub:read' };
  }
  return schema;
}

/** `coordinate | who may give it`, over a shield that is open around it. */
export async function argumentLine(shield: Shield, { coordinate, parent, field, name }: Argument): Promise<string> {
  const giving = [];
  for (const actor of ASKERS) {
    const question = { type: parent, field, actor, decided: OBJECTS.any as never };
    if ((await ask(shield, 'gated', question, { [name]: null })) === 'value') giving.push(actor);
  }
  return `${coordinate} | ${rolesTold(giving)}`;
}

/** Each input field and governed enum value: coordinate, type, and a value that sets it and nothing else. */
export function governedValues(schema: GraphQLSchema, manifest: Manifest): [string, GraphQLInputType, unknown][] {
  return Object.values(schema.getTypeMap()).flatMap((type): [string, GraphQLInputType, unknown][] => {
    if (isInputObjectType(type)) {
      return Object.values(type.getFields()).map((field) => [
        `${type.name}.${field.name}`,
        type,
        { [field.name]: isInputObjectType(getNamedType(field.type)) ? {} : 'given' },
      ]);
    }
    if (!isEnumType(type)) return [];
    return type
      .getValues()
      .filter(({ name }) => manifest.has(`${type.name}.${name}`))
      .map(({ name, value }) => [`${type.name}.${name}`, type, value]);
  });
}

/** `coordinate | who may give it`, by the value alone, whatever it is given to. */
export function valueLine(manifest: Manifest, [coordinate, type, value]: [string, GraphQLInputType, unknown]): string {
  const actions = [...actionsOfValue(value, type, manifest)];
  if (actions.length === 0) return `${coordinate} | unprotected`;
  return `${coordinate} | ${rolesTold(ASKERS.filter((actor) => actions.every((action) => permits(actor, action))))}`;
}
