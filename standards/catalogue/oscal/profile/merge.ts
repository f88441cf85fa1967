import { isDeepStrictEqual } from 'node:util';
import { badInput } from '../../../errors.js';
import type { Oscal } from '../../document.js';
import { below } from '../../json.js';
import { list } from './read.js';
import { controlsOf, selected } from './select.js';

/** What one import chose out of its catalog. */
export interface Chosen {
  readonly catalog: Oscal;
  readonly ids: ReadonlySet<string>;
  readonly at: string;
}

type Body = Pick<Oscal, string>;

/**
 * The chosen controls as one catalog's groups, controls and parameters, in the structure that `merge` asks for: a flat
 * list unless told otherwise.
 *
 * @throws HubError BAD_USER_INPUT at an import that brings another control of an id that is there, unless combined.
 */
export function merged(imports: readonly Chosen[], merge: Oscal = {}): Body {
  const method = (merge.combine as Oscal | undefined)?.method ?? 'keep';
  const controls = combined(imports, String(method));
  if (merge['as-is'] === true) return asIs(imports, controls);
  const loose = imports.flatMap(({ catalog }) => looseParams(catalog));
  const params = uniqueById(loose);
  const flat = [...controls.values()];
  const body = merge.custom === undefined ? { controls: flat } : custom(merge.custom as Oscal, controls);
  return { ...(params.length > 0 && { params }), ...body };
}

/** Each control once and without those below it. */
function combined(imports: readonly Chosen[], method: string): Map<string, Oscal> {
  const all = new Map<string, Oscal>();
  for (const { catalog, ids, at } of imports)
    for (const [id, { control }] of controlsOf(catalog)) {
      if (!ids.has(id)) continue;
      const { controls: _inner, ...alone } = control;
      const known = all.get(id);
      if (!known) all.set(id, alone);
      else if (method === 'merge') all.set(id, united(known, alone));
      else if (method === 'keep' && !isDeepStrictEqual(known, alone))
        throw badInput(`Two imports bring a control ${id}; combine them with use-first or merge.`, at);
    }
  return all;
}

/** The first's own words; of its lists, what the second adds. */
function united(first: Oscal, second: Oscal): Oscal {
  const lists = ['params', 'props', 'links', 'parts'].flatMap((name) => {
    const items = [...list(first[name]), ...list(second[name])];
    const kept = items.filter(
      (item, index) =>
        items.findIndex(
          (other) => isDeepStrictEqual(other, item) || (item.id !== undefined && other.id === item.id),
        ) === index,
    );
    return kept.length > 0 ? [[name, kept] as const] : [];
  });
  return { ...second, ...first, ...Object.fromEntries(lists) };
}

/** The groups of each import in turn, without those that nothing was chosen of; an id that is there is one group. */
function asIs(imports: readonly Chosen[], controls: ReadonlyMap<string, Oscal>): Body {
  const placed = new Set<string>();
  const childrenOf = (holder: Oscal, ids: ReadonlySet<string>): Oscal[] =>
    list(holder.controls).flatMap((control) => {
      const id = control.id as string;
      const own = ids.has(id) && !placed.has(id) ? controls.get(id) : undefined;
      if (own) placed.add(id);
      const inner = childrenOf(control, ids);
      // One whose parent was not chosen takes its place.
      return own ? [{ ...own, ...(inner.length > 0 && { controls: inner }) }] : inner;
    });
  const bodyOf = (holder: Oscal, ids: ReadonlySet<string>): Body => {
    const inner = childrenOf(holder, ids);
    const groups = list(holder.groups).flatMap((group) => {
      const { groups: _groups, controls: _controls, ...own } = group;
      const held = bodyOf(group, ids);
      return held.controls || held.groups ? [{ ...own, ...held }] : [];
    });
    return { ...(inner.length > 0 && { controls: inner }), ...(groups.length > 0 && { groups }) };
  };
  const bodies = imports.map(({ catalog, ids }) => ({ params: list(catalog.params), ...bodyOf(catalog, ids) }));
  return together(bodies);
}

function together(bodies: readonly Body[]): Body {
  const groups: Oscal[] = [];
  for (const group of bodies.flatMap((body) => list(body.groups))) {
    const place = groups.findIndex(({ id }) => id !== undefined && id === group.id);
    const known = groups[place];
    if (known) groups[place] = { ...group, ...known, ...together([known, group]) };
    else groups.push(group);
  }
  const params = uniqueById(bodies.flatMap((body) => list(body.params)));
  const controls = bodies.flatMap((body) => list(body.controls));
  return {
    ...(params.length > 0 && { params }),
    ...(controls.length > 0 && { controls }),
    ...(groups.length > 0 && { groups }),
  };
}

/** Parameters that no control holds: without the groups around them they are the catalog's. */
const looseParams = (holder: Oscal): Oscal[] => [...list(holder.params), ...list(holder.groups).flatMap(looseParams)];

function uniqueById(params: readonly Oscal[]): Oscal[] {
  const seen = new Map(params.map((param) => [param.id, param]).reverse() as [unknown, Oscal][]);
  return params.filter((param) => param.id === undefined || seen.get(param.id) === param);
}

function custom(structure: Oscal, controls: ReadonlyMap<string, Oscal>): Body {
  const found = new Map([...controls].map(([id, control]) => [id, { control, above: [] }]));
  const taken = new Set<string>();
  const body = (holder: Oscal, at: string): Body => {
    const inserted = list(holder['insert-controls']).flatMap((choice, index) => {
      const place = below(below(at, 'insert-controls'), index);
      const ids = [...selected(choice, found, place)].filter((id) => !taken.has(id));
      for (const id of ids) taken.add(id);
      return ordered(ids, choice.order).flatMap((id) => controls.get(id) ?? []);
    });
    const groups = list(holder.groups).map((group, index) => {
      const { groups: _groups, 'insert-controls': _inserts, ...own } = group;
      return { ...own, ...body(group, below(below(at, 'groups'), index)) };
    });
    return { ...(inserted.length > 0 && { controls: inserted }), ...(groups.length > 0 && { groups }) };
  };
  return body(structure, '/profile/merge/custom');
}

function ordered(ids: readonly string[], order: unknown): readonly string[] {
  if (order === undefined || order === 'keep') return ids;
  const up = [...ids].sort((a, b) => a.localeCompare(b, 'en', { numeric: true }));
  return order === 'descending' ? up.reverse() : up;
}
