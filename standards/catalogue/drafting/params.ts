import { badInput } from '../../errors.js';
import { idsOf } from '../oscal/parameter.js';
import { insertionsIn } from '../oscal/prose.js';
import { membersWith, only } from '../requirement.js';
import { type Outcome, written } from './apply.js';
import type { Draft } from './draft.js';
import type { Content } from './edit.js';

/** Ids of the parameters that a node's text inserts, its parameters' own texts among it (`{{ insert: param, id }}`). */
export const insertionsOf = (content: Content): Set<string> =>
  new Set(insertionsIn(JSON.stringify(only(content, membersWith({ inserts: true })))));

/** What edits ask of the nodes that they do not write. */
export interface Asked {
  /** Parameter → a node that inserts it, where no node that was written defines it. */
  readonly inserted: ReadonlyMap<string, string>;
  /** Parameter → the node that it is no longer defined in. */
  readonly undefined: ReadonlyMap<string, string>;
}

export function askedOf(draft: Draft, outcome: Outcome): Asked {
  const now = written(outcome);
  const defined = new Set(now.flatMap(({ params }) => idsOf(params)));
  const gone = [...outcome.changed.map(({ key }) => key), ...outcome.removed].flatMap((key) =>
    idsOf(draft.contents.get(key)?.params).map((id) => [id, key] as const),
  );
  const inserted = now.flatMap((node) => [...insertionsOf(node)].map((id) => [id, node.key] as const));
  return {
    inserted: new Map(inserted.filter(([id]) => !defined.has(id))),
    undefined: new Map(gone.filter(([id]) => !defined.has(id))),
  };
}

/**
 * A text inserts parameters that there are, and none goes that a text inserts.
 *
 * @param elsewhere of the nodes that were not written: the parameters among those asked that they define, and of those that are
 * no longer defined the ones that they insert, with a node that does
 * @throws HubError BAD_USER_INPUT, naming the node
 */
export function checkParams(
  { inserted, undefined: gone }: Asked,
  elsewhere: { readonly defined: ReadonlySet<string>; readonly inserted: ReadonlyMap<string, string> },
  at: string,
): void {
  for (const [id, key] of inserted)
    if (!elsewhere.defined.has(id))
      throw badInput(
        gone.has(id)
          ? `${key} inserts the parameter ${id}, which ${gone.get(id)} no longer has.`
          : `${key} inserts the parameter ${id}, which is not there.`,
        at,
      );
  for (const [id, key] of gone) {
    const user = elsewhere.inserted.get(id);
    if (user !== undefined && !elsewhere.defined.has(id))
      throw badInput(`${key} no longer has the parameter ${id}, which ${user} inserts.`, at);
  }
}
