import { type GraphQLField, type GraphQLSchema, isIntrospectionType, isObjectType, parse } from 'graphql';
import type { Operation } from '../../../../db/operation.js';
import { operationCache, type PreparedOperation } from '../../../../server/graphql/execution/compiled.js';
import { passesGate } from '../../../../server/graphql/shield/gate.js';
import { buildManifest } from '../../../../server/graphql/shield/manifest.js';
import { HIDDEN, type ShieldedSchemas, shieldSchema } from '../../../../server/graphql/shield/shield.js';
import type { Actor } from '../../../../standards/access/actor.js';
import { NO_FIELDS } from '../../../../standards/access/fields.js';
import type { Decided } from '../../../../standards/access/permissions.js';
import type { HubError } from '../../../../standards/errors.js';
import { ASKERS, OBJECTS, rolesTold } from './askers.js';

type Field = GraphQLField<unknown, unknown>;

/** Every field of an object type, by its coordinate. */
export const objectFields = (schema: GraphQLSchema): [coordinate: string, type: string, field: Field][] =>
  Object.values(schema.getTypeMap())
    .filter((type) => isObjectType(type))
    .filter((type) => !isIntrospectionType(type))
    .flatMap((type) =>
      Object.values(type.getFields()).map((field): [string, string, Field] => [
        `${type.name}.${field.name}`,
        type.name,
        field,
      ]),
    );

/** Takes away all that is behind the shield: whatever it lets through is answered. */
function openBehind(schema: GraphQLSchema): void {
  for (const [, , field] of objectFields(schema)) {
    field.resolve = () => 'value';
    field.subscribe = undefined;
  }
}

export interface Shield {
  readonly schema: GraphQLSchema;
  readonly shielded: ShieldedSchemas;
  prepare(type: string, field: string): PreparedOperation;
}

/** The shield over a schema that has nothing else to hold anybody back; the schema is changed for it. */
export function shieldOver(schema: GraphQLSchema): Shield {
  openBehind(schema);
  const manifest = buildManifest(schema);
  const shielded = shieldSchema(schema, manifest);
  const cache = operationCache(schema, shielded, manifest);
  return {
    schema,
    shielded,
    prepare: (type, field) => {
      const document = `query { __typename } fragment asked on ${type} { ${field} }`;
      const prepared = cache(parse(document), document, undefined);
      if (!prepared) throw new Error('There is an operation in it.');
      return prepared;
    },
  };
}

/** `coordinate | objects: who gets the field of them`, and whether that is logged. */
export async function fieldLine(shield: Shield, coordinate: string, type: string, field: string): Promise<string> {
  const prepared = shield.prepare(type, field);
  const answered = new Map<string, string[]>();
  for (const [object, decided] of Object.entries(OBJECTS)) {
    const getting: Actor[] = [];
    for (const actor of ASKERS) {
      if (await isAnswered(shield, prepared, { type, field, actor, decided })) getting.push(actor);
    }
    const who = rolesTold(getting);
    answered.set(who, [...(answered.get(who) ?? []), object]);
  }
  const told = [...answered]
    .filter(([who, objects]) => who !== 'nobody' || objects.length === Object.keys(OBJECTS).length)
    .map(([who, objects]) => (objects.includes('any') ? who : `${objects.join(', ')}: ${who}`));
  const stops = await isStopped(shield, prepared, type, field);
  return `${coordinate} | ${told.join('; ')}${prepared.logged ? ' | logged' : ''}${stops ? ' | stops' : ''}`;
}

/** Whether an incident stops it for the first who would get it otherwise. */
async function isStopped(shield: Shield, prepared: PreparedOperation, type: string, field: string): Promise<boolean> {
  for (const actor of ASKERS) {
    const question = { type, field, actor, decided: { ownerId: null, seen: NO_FIELDS } };
    if (!(await isAnswered(shield, prepared, question))) continue;
    return !(await isAnswered(shield, prepared, { ...question, stopped: 'Keys were stolen.' }));
  }
  return false;
}

interface Question {
  readonly type: string;
  readonly field: string;
  readonly actor: Actor;
  readonly decided: Decided;
  /** Why the operator has stopped all sharing. */
  readonly stopped?: string;
}

/** Asked behind the shield that the gate chooses, and once more behind the full one: the way makes no difference. */
async function isAnswered(shield: Shield, prepared: PreparedOperation, question: Question): Promise<boolean> {
  const { actor, decided } = question;
  const gated = reading(actor, decided.seen);
  const chosen = passesGate(gated, prepared.actions) ? 'gated' : 'full';
  const [answer, full] = [await ask(shield, chosen, question), await ask(shield, 'full', question)];
  if (answer !== full) throw new Error(`${question.type}.${question.field} is ${answer} if gated and ${full} if not.`);
  return answer === 'value';
}

const reading = (actor: Actor, seen: number, stopped: string | null = null) =>
  ({ actor, stopped, disclosure: { always: () => seen } }) as unknown as Operation;

export async function ask(
  { shielded }: Shield,
  which: keyof ShieldedSchemas,
  { type, field: name, actor, decided, stopped }: Question,
  args: object = {},
): Promise<string> {
  const schema = shielded[which];
  const parentType = schema.getType(type);
  const field = isObjectType(parentType) ? parentType.getFields()[name] : undefined;
  const context = { op: reading(actor, NO_FIELDS, stopped) };
  const info = { schema, parentType, fieldName: name, path: { key: name } } as never;
  try {
    return String(await field?.resolve?.({ ...decided }, args, context, info));
  } catch (error) {
    const code = (error as { extensions?: { code?: string } }).extensions?.code ?? (error as HubError).code;
    if (code !== HIDDEN && code !== 'FORBIDDEN' && code !== 'UNAVAILABLE') throw error;
    return code;
  }
}
