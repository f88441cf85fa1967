import { badInput } from '../../../errors.js';
import type { Oscal } from '../../document.js';
import { below } from '../../json.js';
import { list } from './read.js';

/** A control on its own, and the ids of those it stands in, outermost first. */
export interface Found {
  readonly control: Oscal;
  readonly above: readonly string[];
}

/** Every control in document order, by id. */
export function controlsOf(holder: Oscal, above: readonly string[] = []): Map<string, Found> {
  const found = new Map<string, Found>();
  const walk = (inner: Oscal, path: readonly string[]): void => {
    for (const control of list(inner.controls)) {
      found.set(control.id as string, { control, above: path });
      walk(control, [...path, control.id as string]);
    }
    for (const group of list(inner.groups)) walk(group, path);
  };
  walk(holder, above);
  return found;
}

/**
 * The ids that `include-all`, `include-controls` and `exclude-controls` choose; all of them where nothing is included.
 *
 * @throws HubError BAD_USER_INPUT at an id that names no control.
 */
export function selected(choice: Oscal, controls: ReadonlyMap<string, Found>, at: string): Set<string> {
  const included = choice['include-controls']
    ? chosen(list(choice['include-controls']), controls, below(at, 'include-controls'))
    : new Set(controls.keys());
  const excluded = chosen(list(choice['exclude-controls']), controls, below(at, 'exclude-controls'));
  return new Set([...controls.keys()].filter((id) => included.has(id) && !excluded.has(id)));
}

function chosen(selections: readonly Oscal[], controls: ReadonlyMap<string, Found>, at: string): Set<string> {
  const ids = new Set<string>();
  selections.forEach((selection, index) => {
    const own = new Set([
      ...named(selection, controls, below(at, index)),
      ...list(selection.matching).flatMap(({ pattern }) => [...controls.keys()].filter(glob(String(pattern ?? '')))),
    ]);
    for (const id of own) ids.add(id);
    if (selection['with-child-controls'] !== 'yes') return;
    for (const [id, { above }] of controls) if (above.some((parent) => own.has(parent))) ids.add(id);
  });
  return ids;
}

function named(selection: Oscal, controls: ReadonlyMap<string, Found>, at: string): readonly string[] {
  const ids = (selection['with-ids'] ?? []) as readonly string[];
  const stranger = ids.findIndex((id) => !controls.has(id));
  if (stranger >= 0)
    throw badInput(`There is no control ${ids[stranger]} to select.`, below(below(at, 'with-ids'), stranger));
  return ids;
}

/** `*` is any run of characters, `?` any one. Matched without backtracking over more than one star. */
function glob(pattern: string): (id: string) => boolean {
  return (id) => {
    let [place, mark, star, tried] = [0, 0, -1, 0];
    while (place < id.length) {
      if (pattern[mark] === '*') {
        star = mark++;
        tried = place;
      } else if (pattern[mark] === '?' || pattern[mark] === id[place]) {
        mark++;
        place++;
      } else if (star >= 0) {
        mark = star + 1;
        place = ++tried;
      } else return false;
    }
    return [...pattern.slice(mark)].every((left) => left === '*');
  };
}
