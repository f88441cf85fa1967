import { badInput } from '../../../errors.js';
import type { Bench } from '../bench.js';
import { compose, inherit } from '../content.js';
import type { Content, EditOf } from '../edit.js';
import { within } from '../refusals.js';

/**
 * What was merged stands where the first stood, has the children of all in their order, and says where it comes from. It
 * may keep the key of one of them.
 */
export function merge(bench: Bench, { of, into }: EditOf<'merge'>, at: string): void {
  const { tree } = bench;
  of.forEach((read, index) => {
    bench.expect(read, `${at}.of.${index}`);
  });
  const sources = of.map(({ key }) => key);
  checkSources(bench, sources, at);
  const content = mergedOf(bench, sources, into, `${at}.into`);
  const [first = ''] = sources;
  const children = sources.map((key) => [...tree.childrenOf(key)]);
  const moved = children.flatMap((below, index) => (sources[index] === into.key ? [] : below));
  const work = () => {
    const [parentKey, index] = [tree.parentOf(first), tree.indexOf(first)];
    if (!tree.has(into.key)) tree.insert(content, parentKey, index);
    else if (into.key === first) tree.replace(content);
    else {
      const before = tree.parentOf(into.key) === parentKey && tree.indexOf(into.key) < index;
      tree.replace(content);
      tree.move(into.key, parentKey, before ? index - 1 : index);
    }
    children.flat().forEach((child, place) => {
      tree.move(child, into.key, place);
    });
    for (const key of sources) if (key !== into.key) tree.remove(key);
  };
  bench.record('merge', [...sources, into.key], work, moved);
}

function checkSources({ tree }: Bench, sources: readonly string[], at: string): void {
  if (new Set(sources).size < sources.length || sources.length < 2)
    throw badInput('At least two are merged, each named once.', `${at}.of`);
  if (new Set(sources.map((key) => tree.kindOf(key))).size > 1)
    throw badInput('Groups are merged with groups, and requirements with requirements.', `${at}.of`);
  sources.forEach((key, index) => {
    const above = sources.find((other) => other !== key && tree.isWithin(key, other));
    if (above !== undefined) throw badInput(`${key} stands below ${above}; move it first.`, `${at}.of.${index}`);
  });
}

function mergedOf(
  bench: Bench,
  sources: readonly string[],
  { key, said }: EditOf<'merge'>['into'],
  at: string,
): Content {
  const [first = ''] = sources;
  const kept = sources.includes(key);
  const own = kept ? (bench.tree.contentOf(key).from ?? []) : [];
  const taken = sources.filter((source) => source !== key).flatMap((source) => bench.originsOf(source));
  const from = [...new Set([...own, ...taken])].filter((source) => source !== key);
  const base = kept ? bench.tree.contentOf(key) : inherit(bench.tree.contentOf(first), key);
  const composed = within(key, at, () => compose(base, said));
  const content = bench.check({ ...composed, ...(from.length > 0 && { from }) }, at);
  if (!kept) bench.expectFree(content, `${at}.key`);
  return content;
}
