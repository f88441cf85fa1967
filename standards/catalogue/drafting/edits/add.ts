import type { Bench } from '../bench.js';
import { compose } from '../content.js';
import type { EditOf } from '../edit.js';
import { within } from '../refusals.js';

export function add(bench: Bench, { key, node, place, said }: EditOf<'add'>, at: string): void {
  const content = within(key, at, () => compose({ key, kind: node, title: {} }, said));
  bench.check(content, at);
  bench.expectFree(content, `${at}.key`);
  const index = bench.placeOf(place, content, `${at}.place`);
  bench.record('add', [key], () => bench.tree.insert(content, place.parentKey, index));
}
