import { badInput } from '../../../errors.js';
import type { Bench } from '../bench.js';
import type { EditOf } from '../edit.js';
import { changedSince } from '../refusals.js';

/** Takes a node out. What stood below it goes with it, each as its editor read it, or takes its place. */
export function retire(bench: Bench, { children, with: named, ...read }: EditOf<'retire'>, at: string): void {
  const { tree } = bench;
  const { key } = read;
  bench.expect(read, at);
  const below = tree.below(key);
  if (below.length > 0 && children === null)
    throw badInput(`${key} has ${below.length} below it: say whether they are retired or lifted.`, `${at}.children`);
  if (children === 'retire') {
    expectAll(bench, { key, below, named }, at);
    bench.record('retire', [key, ...below], () => {
      for (const gone of [key, ...below].reverse()) tree.remove(gone);
    });
    return;
  }
  const lifted = [...tree.childrenOf(key)];
  const work = () => {
    const [parentKey, place] = [tree.parentOf(key), tree.indexOf(key)];
    lifted.forEach((child, index) => {
      tree.move(child, parentKey, place + index);
    });
    tree.remove(key);
  };
  bench.record('retire', [key], work, lifted);
}

/** One that came below, or changed there, since its editor read them is somebody's work that they did not mean to take out. */
function expectAll(
  bench: Bench,
  { key, below, named }: { key: string; below: readonly string[]; named: EditOf<'retire'>['with'] },
  at: string,
): void {
  named.forEach((read, index) => {
    bench.expect(read, `${at}.with.${index}`);
    if (!below.includes(read.key))
      throw badInput(`${read.key} does not stand below ${key}.`, `${at}.with.${index}.key`);
  });
  const unread = below.find((child) => !named.some((read) => read.key === child));
  if (unread === undefined) return;
  const last = bench.lastOf(unread);
  if (last) throw changedSince(unread, last, 0, `${at}.with`);
  throw badInput(`${unread} stands below ${key} too: name it, or it is not retired.`, `${at}.with`);
}
