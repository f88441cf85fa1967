import { expect, it } from 'vitest';
import { toOscal } from '../../../standards/catalogue/oscal/export.js';
import { CATALOGS, catalogText, describeRealData, realCatalog } from './realData.js';

const NS = 'https://entente.example/ns/oscal';
const LISTS = ['params', 'props', 'links', 'parts'] as const;
type Json = { readonly [name: string]: unknown };
const list = (value: unknown) => (value ?? []) as Json[];

/** Line breaks and padding in one-line text, and lists and texts that are blank, say nothing; OSCAL 1.2.1 refuses them. */
function said(value: unknown): unknown {
  if (typeof value === 'string') return value.replace(/\s+/g, ' ').trim() || undefined;
  if (Array.isArray(value)) {
    const items = value.map(said).filter((item) => item !== undefined);
    return items.length > 0 ? items : undefined;
  }
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).flatMap(([name, inner]) => {
    const told = said(inner);
    return told === undefined ? [] : [[name, told] as const];
  });
  return entries.length > 0 ? Object.fromEntries(entries) : undefined;
}

/** Every control and group in document order: where it stands, and all that it holds, in its order. */
function contents(root: Json): unknown[] {
  const found: unknown[] = [];
  const own = (holder: Json) =>
    Object.fromEntries(LISTS.map((name) => [name, said(list(holder[name]).filter(({ ns }) => ns !== NS))]));
  const walk = (holder: Json, above: string) => {
    for (const control of list(holder.controls)) {
      found.push({ at: `${above} > ${control.id}`, title: said(control.title), class: control.class, ...own(control) });
      walk(control, `${above} > ${control.id}`);
    }
    for (const group of list(holder.groups)) {
      // What a group held beside its groups, 1.2.1 has in a group of its own.
      const wrapped = list(group.props).some(({ ns, name }) => ns === NS && name === 'holds');
      const at = wrapped ? above : `${above} > ${said(group.title)}`;
      if (!wrapped) found.push({ at, id: group.id, class: group.class, ...own(group) });
      walk(group, at);
    }
  };
  walk(root, '');
  return found;
}

const PLAIN = ['control', 'group', 'param', 'prop', 'link', 'part'] as const;

/** How many there are of each, wherever they stand below the catalog's controls and groups. */
function counts(root: Json): Record<(typeof PLAIN)[number], number> {
  const counted = Object.fromEntries(PLAIN.map((name) => [name, 0])) as Record<(typeof PLAIN)[number], number>;
  const walk = (holder: Json) => {
    for (const name of PLAIN)
      for (const item of list(holder[`${name}s`])) {
        if (item.ns === NS || list(item.props).some(({ ns, name: what }) => ns === NS && what === 'holds')) {
          walk(item);
          continue;
        }
        counted[name] += 1;
        walk(item);
      }
  };
  walk({ controls: root.controls, groups: root.groups, params: root.params });
  return counted;
}

describeRealData('when a real catalog goes in and comes out', () => {
  it.each(CATALOGS)('%s keeps every control, part, parameter, property and link in its place and order', (name) => {
    const source = JSON.parse(catalogText(name)).catalog as Json;
    const { catalog } = toOscal(realCatalog(name), {
      uuid: '3f0a6f2e-5d0e-4a57-9c38-0f6f0d1f2a3b',
      lastModified: '2025-01-01T00:00:00Z',
      language: 'en',
    }) as { catalog: Json };
    expect(counts(catalog)).toEqual(counts(source));
    expect(counts(source).control).toBeGreaterThan(800);
    const [out, into] = [contents(catalog), contents(source)];
    expect(out).toHaveLength(into.length);
    for (const [index, entry] of into.entries()) expect(out[index]).toEqual(entry);
    expect(said(catalog['back-matter'])).toEqual(said(source['back-matter']));
  });
});
