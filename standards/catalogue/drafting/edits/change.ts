import { isDeepStrictEqual } from 'node:util';
import type { Bench } from '../bench.js';
import { compose } from '../content.js';
import type { EditOf } from '../edit.js';
import { within } from '../refusals.js';

/** One that changes nothing leaves no trace: nobody who read the node before has to read it again. */
export function change(bench: Bench, { said, ...read }: EditOf<'change'>, at: string): void {
  const { key } = read;
  bench.expect(read, at);
  const before = bench.tree.contentOf(key);
  const after = within(key, at, () => compose(before, said));
  if (isDeepStrictEqual(before, after)) return;
  bench.check(after, at);
  bench.record('change', [key], () => bench.tree.replace(after));
}
