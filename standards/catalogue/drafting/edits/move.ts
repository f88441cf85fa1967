import type { Bench } from '../bench.js';
import type { EditOf } from '../edit.js';

export function move(bench: Bench, { place, ...read }: EditOf<'move'>, at: string): void {
  const { tree } = bench;
  const { key } = read;
  bench.expect(read, at);
  const { parentKey } = place;
  const index = bench.placeOf(place, { key, kind: tree.kindOf(key) }, `${at}.place`);
  if (parentKey === tree.parentOf(key) && index === tree.indexOf(key)) return;
  bench.record('move', [key], () => tree.move(key, parentKey, index));
}
