/** Least to most grave: a patch, a minor, a major version. */
export const CHANGE_CLASSES = ['editorial', 'minor', 'breaking'] as const;

export type ChangeClass = (typeof CHANGE_CLASSES)[number];

/** One reason why two versions differ, graded by itself. */
export interface Finding {
  readonly class: ChangeClass;
  readonly reason: string;
}

/**
 * `key` is the node's in the newer version (in the older, when removed); what belongs to no node is named by a JSON
 * pointer such as `/disclosure`, which no key looks like.
 */
export interface Change {
  readonly kind: 'added' | 'removed' | 'moved' | 'changed' | 'renamed';
  readonly key: string;
  /** The key in the older version, when it was another. */
  readonly fromKey?: string;
  readonly class: ChangeClass;
  readonly reasons: string[];
}

export const editorial = (reason: string): Finding => ({ class: 'editorial', reason });
export const minor = (reason: string): Finding => ({ class: 'minor', reason });
export const breaking = (reason: string): Finding => ({ class: 'breaking', reason });

export const gravest = (classes: readonly ChangeClass[]): ChangeClass =>
  CHANGE_CLASSES.findLast((grade) => classes.includes(grade)) ?? 'editorial';

/** One change out of its findings, or none. */
export function toChange(what: Pick<Change, 'kind' | 'key' | 'fromKey'>, findings: readonly Finding[]): Change[] {
  if (findings.length === 0) return [];
  return [{ ...what, class: gravest(findings.map((f) => f.class)), reasons: findings.map((f) => f.reason) }];
}
