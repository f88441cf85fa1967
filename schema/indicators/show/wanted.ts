import type { FieldNode, GraphQLResolveInfo, SelectionSetNode } from 'graphql';
import { fieldsReadWith } from '../../../db/indicators/columns.js';
import type { Wanted } from '../../../db/indicators/read/indicators.js';

export { EVERYTHING, NOTHING_MORE } from '../../../db/indicators/read/indicators.js';

const SUMMARY = fieldsReadWith('summary');
const DETAILS = fieldsReadWith('details');
const NAMED = ['recipients', 'groups', 'seats'];
const OF_OWNERS = ['mine', 'private', 'version', 'earlierVersions', ...NAMED];
// Field names of `Organization` besides its key, and of the types below it.
const OF_ORGANIZATIONS = ['id', 'kind', 'name', 'sector', 'region'];

// A document is parsed once and kept, so its nodes are the key under which the walk is kept with it.
const known = new WeakMap<readonly FieldNode[], Wanted>();

/** What a query asks of indicators anywhere below the field; `@skip` and `@include` are taken as asking. */
export function wantedBelow({ fieldNodes, fragments }: GraphQLResolveInfo): Wanted {
  let wanted = known.get(fieldNodes);
  if (!wanted) {
    wanted = wantedBy(fieldNodes, fragments);
    known.set(fieldNodes, wanted);
  }
  return wanted;
}

function wantedBy(fieldNodes: readonly FieldNode[], fragments: GraphQLResolveInfo['fragments']): Wanted {
  const names = new Set<string>();
  const ofPublisher = new Set<string>();
  for (const { selectionSet } of fieldNodes) collect(selectionSet, fragments, names, ofPublisher);
  const anyOf = (fields: readonly string[], asked: ReadonlySet<string> = names) =>
    fields.some((field) => asked.has(field));
  const publisher = anyOf(OF_ORGANIZATIONS, ofPublisher) ? 'everything' : 'key';
  return {
    summary: anyOf(SUMMARY),
    details: anyOf(DETAILS),
    publisher: names.has('publisher') ? publisher : 'nothing',
    sightingCount: names.has('sightingCount'),
    ownership: anyOf(OF_OWNERS),
    private: names.has('private'),
    recipients: anyOf(NAMED),
  };
}

/** Whether a field of this name is asked for anywhere below. */
export function asksFor(name: string, { fieldNodes, fragments }: GraphQLResolveInfo): boolean {
  const names = new Set<string>();
  for (const { selectionSet } of fieldNodes) collect(selectionSet, fragments, names, names);
  return names.has(name);
}

function collect(
  set: SelectionSetNode | undefined,
  fragments: GraphQLResolveInfo['fragments'],
  names: Set<string>,
  ofPublisher: Set<string>,
): void {
  for (const selection of set?.selections ?? []) {
    if (selection.kind === 'Field') {
      names.add(selection.name.value);
      const below = selection.name.value === 'publisher' ? ofPublisher : names;
      collect(selection.selectionSet, fragments, below, ofPublisher);
    } else {
      const inner = selection.kind === 'InlineFragment' ? selection : fragments[selection.name.value];
      collect(inner?.selectionSet, fragments, names, ofPublisher);
    }
  }
}
