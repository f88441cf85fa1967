import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { StandardNode } from '../../../standards/catalogue/document.js';
import { flatten, unflatten } from '../../../standards/catalogue/flatten.js';
import { ownStandard } from './samples.js';

const shape = fc.letrec<{ node: StandardNode }>((tie) => ({
  node: fc.record({
    key: fc.constant(''),
    kind: fc.constantFrom('group' as const, 'requirement' as const),
    title: fc.record({ en: fc.string({ unit: 'grapheme' }) }),
    children: fc.oneof({ depthSize: 'small' }, fc.constant([]), fc.array(tie('node'), { maxLength: 3 })),
  }),
}));

/** Gives each node a key of its own. */
function keyed(nodes: readonly StandardNode[], prefix = 'n'): StandardNode[] {
  return nodes.map((node, index) => {
    const key = `${prefix}.${index}`;
    return { ...node, key, children: keyed(node.children, key) };
  });
}

describe('when a document is flattened', () => {
  const flat = flatten(ownStandard());

  it('lists the nodes in preorder with parent, ordinal and depth', () => {
    expect(flat.map(({ key, parentKey, ordinal, depth }) => [key, parentKey, ordinal, depth])).toEqual([
      ['reporting', null, 0, 0],
      ['reporting.time', 'reporting', 1, 1],
      ['2-person-rule', 'reporting', 2, 1],
    ]);
  });

  it('is undone by unflatten, whatever the tree and the order of the rows', () => {
    fc.assert(
      fc.property(fc.array(shape.node, { maxLength: 4 }), fc.nat(), (nodes, turn) => {
        const tree = keyed(nodes);
        const rows = flatten({ nodes: tree });
        const cut = rows.length === 0 ? 0 : turn % rows.length;
        expect(unflatten([...rows.slice(cut), ...rows.slice(0, cut)])).toEqual(tree);
      }),
    );
  });

  it.each([
    ['an orphan', flat.slice(1), /no parent "reporting"/],
    ['a node that is its own parent', flat.map((row) => ({ ...row, parentKey: row.key })), /cycle/],
    [
      'a cycle of two',
      flat.slice(1).map((row, index) => ({ ...row, parentKey: index === 0 ? '2-person-rule' : 'reporting.time' })),
      /cycle/,
    ],
    ['a key that occurs twice', [...flat, ...flat], /twice/],
  ])('refuses rows with %s', (_, rows, message) => {
    expect(() => unflatten(rows)).toThrow(message);
  });
});
