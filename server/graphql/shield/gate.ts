import {
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLSchema,
  Kind,
  type OperationDefinitionNode,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql';
import type { Operation } from '../../../db/operation.js';
import { includes } from '../../../standards/access/fields.js';
import { type Action, governedField, permits } from '../../../standards/access/permissions.js';
import { standingsOf } from '../../../standards/access/relations.js';
import type { Manifest } from './manifest.js';

/**
 * Every action that the fields of an operation take, its fragments included. A field the manifest does not know counts as
 * one that nobody may take: `null`.
 */
export function actionsOf(
  schema: GraphQLSchema,
  manifest: Manifest,
  document: DocumentNode,
  operation: OperationDefinitionNode,
): ReadonlySet<Action | null> {
  const actions = new Set<Action | null>();
  const fragments = document.definitions.filter(
    (node): node is FragmentDefinitionNode => node.kind === Kind.FRAGMENT_DEFINITION,
  );
  for (const root of [operation, ...fragments]) {
    const types = new TypeInfo(schema);
    visit(
      root,
      visitWithTypeInfo(types, {
        Field({ name }) {
          const parent = types.getParentType();
          // Introspection tells of the schema alone, which is public.
          if (name.value.startsWith('__') || parent?.name.startsWith('__')) return;
          actions.add(manifest.get(`${parent?.name}.${name.value}`) ?? null);
        },
      }),
    );
  }
  return actions;
}

/**
 * Whether the actor may take all of these actions whatever the object: as far as that depends on the actor alone, and because
 * every policy shows such an actor every governed field among them.
 */
export function passesGate({ actor, disclosure }: Reading, actions: ReadonlySet<Action | null>): boolean {
  const always = disclosure.always(standingsOf(actor));
  for (const action of actions) {
    if (action === null || !permits(actor, action)) return false;
    const field = governedField(action);
    if (field && !includes(always, field)) return false;
  }
  return true;
}

type Reading = Pick<Operation, 'actor' | 'disclosure'>;
