import type { FieldNode, GraphQLResolveInfo, SelectionSetNode } from 'graphql';

export type { Read } from '../../standards/access/reads.js';

/** Names of the fields asked directly below a field, or below `path` from it. A field under `@skip` or `@include` counts as asked. */
export function fieldsBelow({ fieldNodes, fragments }: GraphQLResolveInfo, ...path: readonly string[]): string[] {
  let nodes: readonly FieldNode[] = fieldNodes;
  for (const step of path) nodes = selectedBelow(nodes, fragments).filter(({ name }) => name.value === step);
  const names = new Set(selectedBelow(nodes, fragments).map(({ name }) => name.value));
  names.delete('__typename');
  return [...names].sort();
}

function selectedBelow(nodes: readonly FieldNode[], fragments: GraphQLResolveInfo['fragments']): FieldNode[] {
  const inSet = (set: SelectionSetNode | undefined): FieldNode[] =>
    (set?.selections ?? []).flatMap((selection) =>
      selection.kind === 'Field'
        ? [selection]
        : inSet((selection.kind === 'InlineFragment' ? selection : fragments[selection.name.value])?.selectionSet),
    );
  return nodes.flatMap(({ selectionSet }) => inSet(selectionSet));
}
