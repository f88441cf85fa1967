import type { ApolloServerPlugin } from '@apollo/server';
import { ApolloArmor } from '@escape.tech/graphql-armor';
import {
  type ASTVisitor,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  GraphQLError,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  introspectionTypes,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
  type ValidationContext,
  type ValidationRule,
  visit,
} from 'graphql';
import { MAX_PAGE } from '../../schema/paging.js';
import { pointsOfValues } from '../limits/cost.js';
import { UNSTORABLE } from './execution/variables.js';
import type { RequestContext } from './request.js';

export const MAX_BODY_BYTES = 2 * 1024 * 1024;
export const MAX_TOKENS = 2_000;
export const MAX_DEPTH = 12;
const MAX_ALIASES = 30;
const MAX_DIRECTIVES = 30;
/** Fields that an answer may hold at most, lists counted as long as they may be asked for. */
export const MAX_COST = 20_000;

const report = [(context: ValidationContext | null, error: GraphQLError) => context?.reportError(error)];

/** What a document may be, checked before anything runs: tokens, depth, aliases, directives, cost, one mutation at a time. */
export function documentLimits() {
  const armor = new ApolloArmor({
    // Apollo hides suggestions itself (hideSchemaDetailsFromClientErrors).
    blockFieldSuggestion: { enabled: false },
    costLimit: { enabled: false },
    // The parser counts tokens itself (MAX_TOKENS); armor's parser answers what it cannot parse with a 500.
    maxTokens: { enabled: false },
    maxDepth: { n: MAX_DEPTH, propagateOnRejection: false, onReject: report },
    maxAliases: { n: MAX_ALIASES, propagateOnRejection: false, onReject: report },
    maxDirectives: { n: MAX_DIRECTIVES, propagateOnRejection: false, onReject: report },
  });
  const { plugins, validationRules } = armor.protect();
  return {
    // The same class, which the package declares against the CommonJS build of Apollo's types.
    plugins: plugins as unknown as ApolloServerPlugin<RequestContext>[],
    validationRules: [...validationRules, costRule, oneMutationRule, textRule],
  };
}

/** What a valid document costs: its fields, and the values that it gives in lists. */
export function documentPoints(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
): number {
  const fragments = new Map(
    document.definitions.flatMap((node) => (node.kind === Kind.FRAGMENT_DEFINITION ? [[node.name.value, node]] : [])),
  );
  const context = { getSchema: () => schema, getFragment: (name: string) => fragments.get(name) };
  const root = schema.getRootType(operation.operation);
  let values = 0;
  visit(document, {
    ListValue(node) {
      values += node.values.length;
    },
  });
  return Math.ceil(costOf(walk(context), operation.selectionSet, root)) + pointsOfValues(values);
}

/** A list argument given as a variable counts as the longest list there may be. */
const costRule: ValidationRule = (context): ASTVisitor => ({
  OperationDefinition(operation) {
    const root = context.getSchema().getRootType(operation.operation);
    const cost = Math.ceil(costOf(walk(context), operation.selectionSet, root));
    if (cost > MAX_COST) {
      context.reportError(
        new GraphQLError(`The query may cost ${MAX_COST} at most, and costs ${cost}.`, { nodes: operation }),
      );
    }
  },
});

type Document = Pick<ValidationContext, 'getSchema' | 'getFragment'>;

/** A fragment is weighed once, however often it is spread: spreads that double would take for ever to follow. */
interface Walk {
  readonly context: Document;
  readonly known: Map<string, number>;
}

// A spread inside of itself weighs nothing: it is another rule's to refuse, and here only must not run for ever.
const walk = (context: Document): Walk => ({ context, known: new Map() });

function ofFragment({ context, known }: Walk, name: string, weigh: (fragment: FragmentDefinitionNode) => number) {
  const fragment = context.getFragment(name);
  if (!fragment) return 0;
  const weight = known.get(name);
  if (weight !== undefined) return weight;
  known.set(name, 0);
  known.set(name, weigh(fragment));
  return known.get(name) ?? 0;
}

type Parent = GraphQLNamedType | null | undefined;

function costOf(state: Walk, { selections }: SelectionSetNode, parent: Parent): number {
  return selections.reduce((cost, selection) => cost + costOfSelection(state, selection, parent), 0);
}

function costOfSelection(state: Walk, selection: SelectionNode, parent: Parent): number {
  const typeNamed = (name: string) => state.context.getSchema().getType(name);
  if (selection.kind === Kind.FRAGMENT_SPREAD) {
    return ofFragment(state, selection.name.value, ({ selectionSet, typeCondition }) =>
      costOf(state, selectionSet, typeNamed(typeCondition.name.value)),
    );
  }
  if (selection.kind === Kind.INLINE_FRAGMENT) {
    const { selectionSet, typeCondition } = selection;
    return costOf(state, selectionSet, typeCondition ? typeNamed(typeCondition.name.value) : parent);
  }
  if (!selection.selectionSet) return 1;
  const field = isObjectType(parent) ? parent.getFields()[selection.name.value] : undefined;
  const type = META[selection.name.value] ?? (field && getNamedType(field.type));
  const below = costOf(state, selection.selectionSet, type);
  return 1 + below * (introspected(parent, selection.name.value) ?? listLength(selection, field));
}

const META: Readonly<Record<string, GraphQLNamedType>> = {
  __schema: introspectionTypes.find(({ name }) => name === '__Schema') as GraphQLNamedType,
  __type: introspectionTypes.find(({ name }) => name === '__Type') as GraphQLNamedType,
};

/**
 * How long the lists of introspection count as: the schema has some more types, with as many of each. A document that asks
 * for all of it once costs most of what a query may.
 */
const INTROSPECTED: Readonly<Record<string, number>> = {
  ...{ types: 100, fields: 2.5, inputFields: 1, enumValues: 1, directives: 5 },
  ...{ args: 0.25, interfaces: 0.25, possibleTypes: 0.25 },
};

const introspected = (parent: Parent, field: string): number | undefined =>
  parent?.name.startsWith('__') ? INTROSPECTED[field] : undefined;

function listLength({ arguments: args = [] }: FieldNode, field: GraphQLField<unknown, unknown> | undefined): number {
  const declared = field?.args.find(({ name }) => name === 'first');
  const given = args.find(({ name }) => name.value === 'first');
  if (!given) return Number(declared?.defaultValue ?? 1);
  if (given.value.kind === Kind.INT) return Math.max(1, Number(given.value.value));
  return Math.max(MAX_PAGE, Number(declared?.defaultValue ?? 0));
}

/** The document's own texts, as variables' are checked (`checkVariables`). */
const textRule: ValidationRule = (context): ASTVisitor => ({
  StringValue(node) {
    if (!UNSTORABLE.test(node.value)) return;
    context.reportError(new GraphQLError('The text holds characters that are none; leave them out.', { nodes: node }));
  },
});

/** A mutation is one transaction, so a document holds one: half of it done would be no answer. */
const oneMutationRule: ValidationRule = (context): ASTVisitor => ({
  OperationDefinition(operation) {
    if (operation.operation !== 'mutation') return;
    const roots = rootFields(walk(context), operation.selectionSet);
    if (roots > 1) context.reportError(new GraphQLError('A document holds one mutation.', { nodes: operation }));
  },
});

function rootFields(state: Walk, { selections }: SelectionSetNode): number {
  return selections.reduce((count, selection) => {
    if (selection.kind === Kind.FIELD) return count + 1;
    if (selection.kind === Kind.INLINE_FRAGMENT) return count + rootFields(state, selection.selectionSet);
    return count + ofFragment(state, selection.name.value, ({ selectionSet }) => rootFields(state, selectionSet));
  }, 0);
}
