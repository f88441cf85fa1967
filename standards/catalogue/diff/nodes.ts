import type { FlatNode } from '../flatten.js';
import { breaking, type Change, editorial, type Finding, type GradedChange, gradedChange, minor } from './change.js';
import { compareContent } from './content.js';
import type { Origins } from './origins.js';
import type { Pair } from './pair.js';
import type { Places } from './place.js';

export function survivorChange(survivor: Pair, where: Places, origins: Origins): GradedChange[] {
  const { from, to, by } = survivor;
  if (by === 'key' && origins.withdrawn(to.key)) return withdrawnChange(survivor, where, origins);
  const place = where.moved(survivor);
  const content = compareContent(from, to);
  const takenIn = origins.of(to.key).filter((key) => key !== from.key);
  const findings = [
    ...renamed(survivor),
    ...place,
    ...where.reordered(to.key),
    ...content,
    ...(takenIn.length > 0 ? [minor(`took in ${takenIn.join(', ')}`)] : []),
  ];
  const kind = kindOf({ by, moved: place.length > 0, changed: content.length > 0, merged: takenIn.length > 0 });
  return gradedChange(
    {
      kind,
      key: to.key,
      ...(from.key !== to.key && { fromKey: from.key }),
      ...(takenIn.length > 0 && { from: takenIn }),
      ...(place.length > 0 && kind !== 'moved' && { moved: true }),
    },
    findings,
  );
}

function kindOf(told: { by: Pair['by']; moved: boolean; changed: boolean; merged: boolean }): Change['kind'] {
  if (told.merged) return 'merged';
  if (told.by !== 'key') return 'renamed';
  return told.moved && !told.changed ? 'moved' : 'changed';
}

/**
 * The same text under a new key still asks the same, and answers carry over: minor. Likeness is a guess that helps an
 * assessor and excuses nothing: the old key is gone.
 */
function renamed({ from, to, by }: Pair): Finding[] {
  if (by === 'key') return [];
  if (from.kind === 'group' && to.kind === 'group') return [editorial(`was ${from.key}`)];
  if (by === 'likeness') return [breaking(`${from.key} removed; this resembles it`)];
  return [minor(`was ${from.key}${by === 'declared' ? ', as declared' : ''}`)];
}

/** What is left where a requirement was withdrawn. One that went elsewhere whole is told of there. */
function withdrawnChange(survivor: Pair, where: Places, origins: Origins): GradedChange[] {
  const { from, to } = survivor;
  const into = origins.into(from.key);
  const what = { kind: 'removed', key: from.key, ...(into.length > 0 && { into }) } as const;
  if (where.whole(from)) return gradedChange(what, [minor(`withdrawn here, moved to ${into.join(', ')}`)]);
  const went = into.length > 0 ? `, went into ${into.join(', ')}` : '';
  return gradedChange(what, [breaking(`withdrawn${went}`), ...compareContent(from, to)]);
}

/**
 * A new requirement is minor, `must` too: what was assessed against the older version stays true, the new one is open.
 */
export function addedChange(node: FlatNode, origins: Origins): GradedChange[] {
  const from = origins.of(node.key);
  const what = { key: node.key, ...(from.length > 0 && { from }) };
  if (node.kind === 'group') return gradedChange({ ...what, kind: 'added' }, [editorial('group added')]);
  if (from.length > 1) return gradedChange({ ...what, kind: 'merged' }, [minor(`merged from ${from.join(', ')}`)]);
  if (from.length > 0) return gradedChange({ ...what, kind: 'split' }, [minor(`split from ${from.join(', ')}`)]);
  return gradedChange({ ...what, kind: 'added' }, [minor(`requirement added${node.level ? `, ${node.level}` : ''}`)]);
}

/** A group asks nothing of its own; the requirements that went with it are breaking by themselves. */
export function removedChange(node: FlatNode, origins: Origins): GradedChange[] {
  const into = origins.into(node.key);
  const what = { kind: 'removed', key: node.key, ...(into.length > 0 && { into }) } as const;
  const went = into.length > 0 ? `, went into ${into.join(', ')}` : '';
  return gradedChange(what, [
    node.kind === 'group' ? minor(`group removed${went}`) : breaking(`requirement removed${went}`),
  ]);
}
