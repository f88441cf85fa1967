import { badInput } from '../../errors.js';
import type { StandardNode } from '../document.js';
import { below } from '../json.js';
import { insertionsIn } from '../oscal/prose.js';
import { membersWith } from '../requirement.js';

const INSERTING = membersWith({ inserts: true });

/**
 * Every parameter that a text of an authored document inserts is defined in it.
 *
 * @throws HubError BAD_USER_INPUT, `at` a JSON pointer to the text.
 */
export function checkInsertions(nodes: readonly StandardNode[], at: string): void {
  const defined = new Set<unknown>();
  const visit = (all: readonly StandardNode[], place: string, see: (node: StandardNode, at: string) => void): void => {
    all.forEach((node, index) => {
      see(node, below(place, index));
      visit(node.children, below(below(place, index), 'children'), see);
    });
  };
  visit(nodes, at, ({ params = [] }) => {
    for (const { id } of params) defined.add(id);
  });
  visit(nodes, at, (node, place) => {
    for (const name of INSERTING)
      for (const id of insertionsIn(JSON.stringify(node[name] ?? '')))
        if (!defined.has(id))
          throw badInput(`${node.key} inserts the parameter ${id}, which is not there.`, below(place, name));
  });
}
