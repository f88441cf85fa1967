import { badInput } from '../../../errors.js';
import type { Bench } from '../bench.js';
import { compose, inherit } from '../content.js';
import type { Content, EditOf } from '../edit.js';
import { within } from '../refusals.js';

/**
 * The parts stand where the node stood, in order, and say that they come from it. One may keep its key, which is then what
 * is left of it.
 */
export function split(bench: Bench, { into, childrenTo, kind: _kind, ...read }: EditOf<'split'>, at: string): void {
  const { tree } = bench;
  const { key } = read;
  bench.expect(read, at);
  const contents = partsOf(bench, { key, into }, at);
  const children = [...tree.childrenOf(key)];
  const heir = heirOf(key, { into: into.map((part) => part.key), childrenTo, children }, at);
  const keys = contents.map((content) => content.key);
  const moved = heir === key ? [] : children;
  const work = () => {
    const [parentKey, place] = [tree.parentOf(key), tree.indexOf(key)];
    contents.forEach((content, index) => {
      if (content.key === key) tree.replace(content);
      else tree.insert(content, parentKey, place + index);
    });
    moved.forEach((child, index) => {
      tree.move(child, heir, index);
    });
    if (!keys.includes(key)) tree.remove(key);
  };
  bench.record('split', [key, ...keys], work, moved);
}

function partsOf(bench: Bench, { key, into }: Pick<EditOf<'split'>, 'key' | 'into'>, at: string): Content[] {
  if (into.length < 2) throw badInput(`${key}: a split has at least two parts.`, `${at}.into`);
  const source = bench.tree.contentOf(key);
  const from = bench.originsOf(key);
  return into.map((part, index) => {
    const place = `${at}.into.${index}`;
    if (into.findIndex((other) => other.key === part.key) < index)
      throw badInput(`${part.key}: a part stands here twice.`, `${place}.key`);
    const base = part.key === key ? source : { ...inherit(source, part.key), ...(from.length > 0 && { from }) };
    const content = bench.check(
      within(part.key, place, () => compose(base, part.said)),
      place,
    );
    if (part.key !== key) bench.expectFree(content, `${place}.key`);
    return content;
  });
}

function heirOf(
  key: string,
  { into, childrenTo, children }: { into: readonly string[]; childrenTo: string | null; children: readonly string[] },
  at: string,
): string | null {
  if (childrenTo !== null && !into.includes(childrenTo))
    throw badInput(`${childrenTo} is none of the parts.`, `${at}.childrenTo`);
  if (childrenTo === null && children.length > 0)
    throw badInput(`${key} has ${children.length} below it: say which part they go to.`, `${at}.childrenTo`);
  return childrenTo;
}
