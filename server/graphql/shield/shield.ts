import { GraphQLError, type GraphQLResolveInfo, type GraphQLSchema, isIntrospectionType, isObjectType } from 'graphql';
import { applyMiddleware, type IMiddlewareTypeMap } from 'graphql-middleware';
import { rule, shield } from 'graphql-shield';
import type { Context } from '../../../schema/context.js';
import { NO_FIELDS } from '../../../standards/access/fields.js';
import {
  type Action,
  type Decided,
  isHalted,
  isOwners,
  permits,
  permitsOn,
} from '../../../standards/access/permissions.js';
import { HubError } from '../../../standards/errors.js';
import { ACCEPT_FIRST } from '../../../standards/members/invitation.js';
import { actionsOfValue } from './arguments.js';
import { isAction, type Manifest } from './manifest.js';

/** The one answer to a field that the actor may never read. */
export const forbidden = () => new GraphQLError('Not allowed.', { extensions: { code: 'FORBIDDEN' } });

/** To whoever has invitations and no seat, whatever they ask for. */
const invited = () => new GraphQLError(ACCEPT_FIRST, { extensions: { code: 'FORBIDDEN' } });

/** Code of a denial that depends on the object. The executor takes such errors out of the answer, so that the field is only null. */
export const HIDDEN = 'HIDDEN';
const hidden = () => new GraphQLError('Hidden.', { extensions: { code: HIDDEN } });

export interface ShieldedSchemas {
  /** A rule at every field: for documents with a field that the gate does not let through. */
  readonly full: GraphQLSchema;
  /** Rules only at the roots and at fields that belong to the owner alone: for documents that the gate lets through whole. */
  readonly gated: GraphQLSchema;
}

/** Puts the shield that the manifest spells out over the schema. Unlisted fields are denied. */
export function shieldSchema(schema: GraphQLSchema, manifest: Manifest): ShieldedSchemas {
  const generator = shield(ruleTree(schema, manifest), {
    fallbackRule: rule({ cache: 'no_cache' })(() => false),
    fallbackError: forbidden(),
    // Coded errors of use cases pass through; all others are masked where answers are formatted (`formatError`).
    allowExternalErrors: true,
  });
  const everyField = generator.generate(schema) as IMiddlewareTypeMap;
  return {
    full: applyMiddleware(schema, everyField),
    gated: applyMiddleware(schema, ownersFields(schema, manifest, everyField)),
  };
}

type RuleTree = Record<string, Record<string, ReturnType<ReturnType<typeof rule>>>>;

function ruleTree(schema: GraphQLSchema, manifest: Manifest): RuleTree {
  const tree: RuleTree = {};
  for (const [typeName, fieldName] of objectFields(schema)) {
    const action = manifest.get(`${typeName}.${fieldName}`);
    if (!action) throw new Error(`${typeName}.${fieldName} is not in the manifest.`);
    tree[typeName] ??= {};
    tree[typeName][fieldName] = isRoot(schema, typeName) ? rootRule(action, manifest) : fieldRule(action);
  }
  return tree;
}

/** graphql-shield takes an error that a rule throws for a refusal, and hides the fault. One that a rule returns it passes on. */
const ruleOf = (decide: Parameters<ReturnType<typeof rule>>[0]) =>
  rule({ cache: 'no_cache' })((...asked) => {
    try {
      return decide(...asked);
    } catch (error) {
      return error instanceof Error ? error : new Error(String(error));
    }
  });

export const halted = (reason: string) =>
  new HubError(
    'UNAVAILABLE',
    `Nothing is shared until the hub’s operator resumes: ${reason} Read incident to see whether they have.`,
  );

const rootRule = (action: Action, manifest: Manifest) =>
  ruleOf((_parent, args, context: Context, info: GraphQLResolveInfo) => {
    const { actor, stopped } = context.op;
    if (!permits(actor, action)) return actor.role === 'public' && actor.personId ? invited() : false;
    if (stopped !== null && isHalted(action)) return halted(stopped);
    const declared = info.parentType.getFields()[info.fieldName]?.args ?? [];
    for (const { name, type, extensions } of declared) {
      const own = extensions.access;
      if (args[name] !== undefined && isAction(own) && !permits(actor, own)) return false;
      for (const needed of actionsOfValue(args[name], type, manifest)) if (!permits(actor, needed)) return false;
    }
    return true;
  });

const fieldRule = (action: Action) =>
  ruleOf((parent: Partial<Decided>, _args, { op }: Context) => {
    if (!permits(op.actor, action)) return false;
    return permitsOn(op.actor, action, { ownerId: parent.ownerId ?? null, seen: parent.seen ?? NO_FIELDS }) || hidden();
  });

function ownersFields(schema: GraphQLSchema, manifest: Manifest, all: IMiddlewareTypeMap): IMiddlewareTypeMap {
  const kept: Record<string, Record<string, unknown>> = {};
  for (const [typeName, fieldName] of objectFields(schema)) {
    const action = manifest.get(`${typeName}.${fieldName}`);
    if (!isRoot(schema, typeName) && !(action && isOwners(action))) continue;
    kept[typeName] ??= {};
    kept[typeName][fieldName] = (all[typeName] as Record<string, unknown>)[fieldName];
  }
  return kept as IMiddlewareTypeMap;
}

const isRoot = (schema: GraphQLSchema, typeName: string) =>
  [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()].some(
    (type) => type?.name === typeName,
  );

const objectFields = (schema: GraphQLSchema): [string, string][] =>
  Object.values(schema.getTypeMap())
    .filter((type) => isObjectType(type) && !isIntrospectionType(type))
    .flatMap((type) =>
      isObjectType(type) ? Object.keys(type.getFields()).map((field): [string, string] => [type.name, field]) : [],
    );
