import { badInput } from '../../../errors.js';
import type { Oscal } from '../../document.js';
import { below } from '../../json.js';
import { list } from './read.js';

/** A copy that may be written to. */
export type Draft = { [name: string]: unknown };

const ITEMS = { params: 'param', props: 'prop', links: 'link', parts: 'part' } as const;
const LISTS = Object.keys(ITEMS) as (keyof typeof ITEMS)[];

/** Whatever in the control, its child controls apart, is everything that the removal names. */
export function removeFrom(holder: Draft, removal: Oscal): void {
  for (const name of LISTS) {
    if (holder[name] === undefined) continue;
    const kept = (holder[name] as Draft[]).filter((item) => !isMeant(item, ITEMS[name], removal));
    for (const item of kept) removeFrom(item, removal);
    if (kept.length > 0) holder[name] = kept;
    else delete holder[name];
  }
}

function isMeant(item: Draft, kind: string, removal: Oscal): boolean {
  const asked = [
    ['by-id', item.id],
    ['by-name', item.name],
    ['by-class', item.class],
    ['by-ns', item.ns],
    ['by-item-name', kind],
  ] as const;
  const named = asked.filter(([by]) => removal[by] !== undefined);
  return named.length > 0 && named.every(([by, value]) => removal[by] === value);
}

/** @throws HubError BAD_USER_INPUT at `by-id` when nothing in the control has it, and at a place beside the control. */
export function addTo(control: Draft, { position = 'ending', 'by-id': id, title, ...lists }: Oscal, at: string): void {
  const target = id === undefined ? { item: control, holder: undefined, name: undefined } : find(control, String(id));
  if (!target) throw badInput(`Nothing in ${control.id} has the id ${id}.`, below(at, 'by-id'));
  if (title !== undefined) target.item.title = title;
  const beside = position === 'before' || position === 'after';
  if (beside && !target.holder)
    throw badInput('Before and after are beside something in the control: name it by its id.', below(at, 'position'));
  for (const name of LISTS) {
    const added = list(lists[name]);
    if (added.length === 0) continue;
    const into = (beside && target.holder) || target.item;
    const there = list(into[name]);
    const place = beside && target.name === name ? placeOf(there, target.item, position) : edge(there, position);
    into[name] = [...there.slice(0, place), ...added, ...there.slice(place)];
  }
}

const placeOf = (there: readonly unknown[], item: Draft, position: unknown) =>
  there.indexOf(item) + (position === 'after' ? 1 : 0);

const edge = (there: readonly unknown[], position: unknown) =>
  position === 'starting' || position === 'before' ? 0 : there.length;

interface Target {
  readonly item: Draft;
  readonly holder: Draft | undefined;
  readonly name: string | undefined;
}

function find(holder: Draft, id: string): Target | undefined {
  for (const name of LISTS)
    for (const item of (holder[name] ?? []) as Draft[]) {
      const found = item.id === id ? { item, holder, name } : find(item, id);
      if (found) return found;
    }
  return undefined;
}
