import { isDeepStrictEqual } from 'node:util';
import { breaking, type Change, editorial, type Finding, minor, toChange } from './diff/change.js';
import { compareContent } from './diff/content.js';
import { compareDisclosure } from './diff/disclosure.js';
import { type Pair, pair } from './diff/pair.js';
import { compareParams } from './diff/params.js';
import { type Places, places } from './diff/place.js';
import type { Oscal, StandardDocument } from './document.js';
import { type FlatNode, flatten } from './flatten.js';

export type { Change, ChangeClass } from './diff/change.js';
export { type Bump, checkVersion, nextVersion, requiredBump } from './version.js';

/**
 * What changed between two versions of a standard, read off their content alone: a publisher's own revision marks are
 * properties like any other. Of the document first, then node by node in the newer order, then what is gone.
 */
export function diff(from: StandardDocument, to: StandardDocument): Change[] {
  const { pairs, removed, added } = pair(flatten(from), flatten(to));
  const where = places(pairs);
  const present = [
    ...pairs.map((survivor) => ({ at: survivor.to.ordinal, changes: survivorChange(survivor, where) })),
    ...added.map((node) => ({ at: node.ordinal, changes: addedChange(node) })),
  ];
  return [
    ...documentChanges(from, to, where),
    ...present.sort((a, b) => a.at - b.at).flatMap(({ changes }) => changes),
    ...removed.flatMap(removedChange),
  ];
}

function survivorChange(survivor: Pair, where: Places): Change[] {
  const { from, to, by } = survivor;
  const moved = where.moved(survivor);
  const findings = [...renamed(survivor), ...moved, ...where.reordered(to.key), ...compareContent(from, to)];
  if (by !== 'key') return toChange({ kind: 'renamed', key: to.key, fromKey: from.key }, findings);
  return toChange({ kind: moved.length > 0 ? 'moved' : 'changed', key: to.key }, findings);
}

/**
 * The same text under a new key still asks the same, and answers carry over: minor. Likeness is a guess that helps an
 * assessor and excuses nothing: the old key is gone.
 */
function renamed({ from, to, by }: Pair): Finding[] {
  if (by === 'key') return [];
  if (from.kind === 'group' && to.kind === 'group') return [editorial(`was ${from.key}`)];
  if (by === 'likeness') return [breaking(`${from.key} removed; this resembles it`)];
  return [minor(`was ${from.key}`)];
}

/** A new requirement is minor, `must` too: what was assessed against the older version stays true, the new one is open. */
const addedChange = (node: FlatNode) =>
  toChange({ kind: 'added', key: node.key }, [
    node.kind === 'group' ? editorial('group added') : minor(`requirement added${node.level ? `, ${node.level}` : ''}`),
  ]);

/** A group asks nothing of its own; the requirements that went with it are breaking by themselves. */
const removedChange = (node: FlatNode) =>
  toChange({ kind: 'removed', key: node.key }, [
    node.kind === 'group' ? minor('group removed') : breaking('requirement removed'),
  ]);

function documentChanges(from: StandardDocument, to: StandardDocument, where: Places): Change[] {
  const changed = (name: string, findings: Finding[]) => toChange({ kind: 'changed', key: `/${name}` }, findings);
  const edited = (name: 'title' | 'summary' | 'label') =>
    changed(name, isDeepStrictEqual(from[name], to[name]) ? [] : [editorial(name)]);
  return [
    ...changed('kind', from.kind === to.kind ? [] : [breaking(`kind changed from ${from.kind} to ${to.kind}`)]),
    ...changed('disclosure', disclosureFindings(from, to)),
    ...edited('title'),
    ...edited('summary'),
    ...edited('label'),
    ...changed('envelope', envelopeFindings(from.envelope, to.envelope)),
    ...changed('nodes', where.reordered(null)),
  ];
}

function disclosureFindings(from: StandardDocument, to: StandardDocument): Finding[] {
  const findings = compareDisclosure(from.disclosure, to.disclosure);
  const rewritten = findings.length === 0 && !isDeepStrictEqual(from.disclosure, to.disclosure);
  return rewritten ? [editorial('written otherwise, the same to every reader')] : findings;
}

function envelopeFindings(from: Oscal = {}, to: Oscal = {}): Finding[] {
  const { params: was, ...before } = from;
  const { params: is, ...after } = to;
  return [
    ...compareParams(was as Oscal[] | undefined, is as Oscal[] | undefined),
    ...(isDeepStrictEqual(before, after) ? [] : [editorial('metadata or back matter')]),
  ];
}
