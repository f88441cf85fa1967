import type { ApolloServerPlugin } from '@apollo/server';
import { ApolloArmor } from '@escape.tech/graphql-armor';
import {
  type ASTVisitor,
  type FieldNode,
  type FragmentDefinitionNode,
  GraphQLError,
  Kind,
  type SelectionSetNode,
  type ValidationContext,
  type ValidationRule,
} from 'graphql';
import { MAX_PAGE } from '../../schema/paging.js';
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
    maxTokens: { n: MAX_TOKENS },
    maxDepth: { n: MAX_DEPTH, propagateOnRejection: false, onReject: report },
    maxAliases: { n: MAX_ALIASES, propagateOnRejection: false, onReject: report },
    maxDirectives: { n: MAX_DIRECTIVES, propagateOnRejection: false, onReject: report },
  });
  const { plugins, validationRules } = armor.protect();
  return {
    // The same class, which the package declares against the CommonJS build of Apollo's types.
    plugins: plugins as unknown as ApolloServerPlugin<RequestContext>[],
    validationRules: [...validationRules, costRule, oneMutationRule],
  };
}

/** A list argument given as a variable counts as the longest list there may be. */
const costRule: ValidationRule = (context): ASTVisitor => ({
  OperationDefinition(operation) {
    const cost = costOf(context, operation.selectionSet, new Set());
    if (cost > MAX_COST) {
      context.reportError(
        new GraphQLError(`The query may cost ${MAX_COST} at most, and costs ${cost}.`, { nodes: operation }),
      );
    }
  },
});

function costOf(context: ValidationContext, set: SelectionSetNode, above: Set<FragmentDefinitionNode>): number {
  let cost = 0;
  for (const selection of set.selections) {
    if (selection.kind === Kind.FIELD) {
      const below = selection.selectionSet ? costOf(context, selection.selectionSet, above) : 0;
      cost += 1 + below * listLength(selection);
    } else if (selection.kind === Kind.INLINE_FRAGMENT) cost += costOf(context, selection.selectionSet, above);
    else {
      const fragment = context.getFragment(selection.name.value);
      // A cycle is another rule's to refuse; here it only must not run for ever.
      if (!fragment || above.has(fragment)) continue;
      cost += costOf(context, fragment.selectionSet, new Set(above).add(fragment));
    }
    if (cost > MAX_COST) return cost;
  }
  return cost;
}

function listLength({ arguments: args = [] }: FieldNode): number {
  const first = args.find(({ name }) => name.value === 'first');
  if (!first) return 1;
  return first.value.kind === Kind.INT ? Math.max(1, Number(first.value.value)) : MAX_PAGE;
}

/** A mutation is one transaction, so a document holds one: half of it done would be no answer. */
const oneMutationRule: ValidationRule = (context): ASTVisitor => ({
  OperationDefinition(operation) {
    if (operation.operation !== 'mutation') return;
    const roots = rootFields(context, operation.selectionSet, new Set());
    if (roots > 1) context.reportError(new GraphQLError('A document holds one mutation.', { nodes: operation }));
  },
});

function rootFields(context: ValidationContext, set: SelectionSetNode, seen: Set<string>): number {
  return set.selections.reduce((count, selection) => {
    if (selection.kind === Kind.FIELD) return count + 1;
    if (selection.kind === Kind.INLINE_FRAGMENT) return count + rootFields(context, selection.selectionSet, seen);
    const name = selection.name.value;
    const fragment = seen.has(name) ? null : context.getFragment(name);
    return count + (fragment ? rootFields(context, fragment.selectionSet, new Set(seen).add(name)) : 0);
  }, 0);
}
