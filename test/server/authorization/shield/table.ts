import type { GraphQLSchema } from 'graphql';
import { buildManifest } from '../../../../server/graphql/shield/manifest.js';
import { fieldLine, objectFields, shieldOver } from './fields.js';
import { argumentLine, governedArguments, governedValues, openAround, valueLine } from './inputs.js';

type Lines = AsyncGenerator<string>;

/** Whom the shield alone lets through to each field, with nothing behind it. */
export async function* fieldLines(schema: GraphQLSchema, only: (coordinate: string) => boolean = () => true): Lines {
  const shield = shieldOver(schema);
  for (const [coordinate, type, { name }] of objectFields(schema)) {
    if (only(coordinate)) yield await fieldLine(shield, coordinate, type, name);
  }
}

/** Who may give each argument, input field and sort value, though the field they are given to were open to everyone. */
export async function* inputLines(schema: GraphQLSchema, only: (coordinate: string) => boolean = () => true): Lines {
  const asked = governedArguments(schema).filter(({ coordinate }) => only(coordinate));
  const shield = asked.length > 0 ? shieldOver(openAround(schema)) : null;
  for (const argument of asked) if (shield) yield await argumentLine(shield, argument);
  const manifest = buildManifest(schema);
  for (const value of governedValues(schema, manifest)) if (only(value[0])) yield valueLine(manifest, value);
}
