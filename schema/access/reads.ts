import type { GraphQLResolveInfo, SelectionSetNode } from 'graphql';

/** Private or granted fields that an operation read of one object. */
export interface Read {
  readonly ownerId: string;
  readonly objectType: 'indicator' | 'assessment';
  readonly objectId: string;
  readonly fields: readonly string[];
}

/** Names of the fields asked below a field, one level down; `@skip` and `@include` are taken as asking. */
export function fieldsBelow({ fieldNodes, fragments }: GraphQLResolveInfo): string[] {
  const names = new Set<string>();
  const collect = (set: SelectionSetNode | undefined): void => {
    for (const selection of set?.selections ?? []) {
      if (selection.kind === 'Field') names.add(selection.name.value);
      else collect((selection.kind === 'InlineFragment' ? selection : fragments[selection.name.value])?.selectionSet);
    }
  };
  for (const { selectionSet } of fieldNodes) collect(selectionSet);
  names.delete('__typename');
  return [...names].sort();
}
