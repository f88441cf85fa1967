import type { FieldNode, GraphQLResolveInfo, SelectionSetNode } from 'graphql';
import type { Wanted } from '../../db/indicators/read.js';

export const NOTHING_MORE: Wanted = { publisher: false, sightingCount: false, private: false, recipients: false };

export const EVERYTHING: Wanted = { publisher: true, sightingCount: true, private: true, recipients: true };

const JOINED = ['publisher', 'sightingCount', 'private', 'recipients'] as const;

// A document is parsed once and kept, so its nodes are the key under which the walk is kept with it.
const known = new WeakMap<readonly FieldNode[], Wanted>();

/** What a query asks of indicators anywhere below the field; `@skip` and `@include` are taken as asking. */
export function wantedBelow({ fieldNodes, fragments }: GraphQLResolveInfo): Wanted {
  let wanted = known.get(fieldNodes);
  if (!wanted) {
    const names = new Set<string>();
    for (const { selectionSet } of fieldNodes) collect(selectionSet, fragments, names);
    wanted = Object.fromEntries(JOINED.map((name) => [name, names.has(name)])) as unknown as Wanted;
    known.set(fieldNodes, wanted);
  }
  return wanted;
}

function collect(
  set: SelectionSetNode | undefined,
  fragments: GraphQLResolveInfo['fragments'],
  names: Set<string>,
): void {
  for (const selection of set?.selections ?? []) {
    if (selection.kind === 'Field') {
      names.add(selection.name.value);
      collect(selection.selectionSet, fragments, names);
    } else if (selection.kind === 'InlineFragment') collect(selection.selectionSet, fragments, names);
    else collect(fragments[selection.name.value]?.selectionSet, fragments, names);
  }
}
