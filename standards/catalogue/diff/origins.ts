import type { Oscal } from '../document.js';
import type { FlatNode } from '../flatten.js';
import { HUB_NS } from '../oscal/conform.js';

/** What the newer version itself says of where its requirements come from. */
export interface Origins {
  /** Older keys that a newer one declares it comes from, itself not counted. */
  readonly of: (newerKey: string) => readonly string[];
  /** Newer keys that an older one is declared to have gone into, itself not counted. */
  readonly into: (olderKey: string) => readonly string[];
  /** Whether the newer version withdraws what the older one still asked. */
  readonly withdrawn: (key: string) => boolean;
}

/**
 * From `from` of the hub's own documents, and from the links that OSCAL catalogs leave at a withdrawn control
 * (`moved-to`, `incorporated-into`; to a part means to its control). What the older version said already is no news.
 */
export function declaredOrigins(before: readonly FlatNode[], after: readonly FlatNode[]): Origins {
  const older = new Map(before.map((node) => [node.key, node]));
  const owner = ownerOf(after);
  const of = new Map<string, Set<string>>();
  const into = new Map<string, Set<string>>();
  const declare = (from: string, to: string) => {
    if (from === to || !older.has(from)) return;
    of.set(to, (of.get(to) ?? new Set()).add(from));
    into.set(from, (into.get(from) ?? new Set()).add(to));
  };
  const withdrawn = new Set<string>();
  for (const node of after) {
    const was = older.get(node.key);
    const said = was ? declaredIn(was) : [];
    for (const from of declaredIn(node)) if (!said.includes(from)) declare(from, node.key);
    if (!was || isWithdrawn(was) || !isWithdrawn(node)) continue;
    withdrawn.add(node.key);
    for (const target of successors(node)) declare(node.key, owner(target) ?? node.key);
  }
  return {
    of: (key) => [...(of.get(key) ?? [])],
    into: (key) => [...(into.get(key) ?? [])],
    withdrawn: (key) => withdrawn.has(key),
  };
}

/** Whether an OSCAL catalog marks the control as withdrawn. */
export const isWithdrawn = (node: { readonly props?: readonly Oscal[] | null }) =>
  (node.props ?? []).some(({ name, value }) => /^status$/i.test(String(name)) && /^withdrawn$/i.test(String(value)));

const successors = (node: FlatNode): string[] =>
  (node.links ?? []).flatMap(({ rel, href }) =>
    (rel === 'moved-to' || rel === 'incorporated-into') && String(href).startsWith('#') ? [String(href).slice(1)] : [],
  );

const declaredIn = (node: FlatNode): string[] => [...(node.from ?? []), ...exportedFrom(node)];

/** An OSCAL export of the hub's own documents has `from` as properties. */
const exportedFrom = (node: FlatNode): string[] =>
  (node.props ?? []).flatMap(({ name, ns, value }) => (ns === HUB_NS && name === 'from' ? [String(value)] : []));

function ownerOf(nodes: readonly FlatNode[]): (id: string) => string | undefined {
  const owners = new Map<string, string>();
  const add = (parts: readonly Oscal[], key: string): void => {
    for (const part of parts) {
      if (typeof part.id === 'string') owners.set(part.id, key);
      add((part.parts ?? []) as Oscal[], key);
    }
  };
  for (const node of nodes) add(node.parts ?? [], node.key);
  for (const node of nodes) owners.set(node.key, node.key);
  return (id) => owners.get(id);
}
