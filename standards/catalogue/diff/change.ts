/** Least to most grave: a patch, a minor, a major version. */
export const CHANGE_CLASSES = ['editorial', 'minor', 'breaking'] as const;

export type ChangeClass = (typeof CHANGE_CLASSES)[number];

/**
 * `moved` says that nothing but the place changed, `renamed` that it has another key; `split` and `merged` are as the
 * newer version declares them. A control that is withdrawn where it stood is `removed`.
 */
export const CHANGE_KINDS = ['added', 'removed', 'moved', 'changed', 'renamed', 'split', 'merged'] as const;

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
  readonly kind: (typeof CHANGE_KINDS)[number];
  readonly key: string;
  /** The key in the older version, when it was another. */
  readonly fromKey?: string;
  /** Older keys whose content it took over: what it was split from, what was merged into it. */
  readonly from?: readonly string[];
  /** Newer keys that what was removed went into. */
  readonly into?: readonly string[];
  /** It stands elsewhere as well; `moved` says so by itself. */
  readonly moved?: true;
  readonly class: ChangeClass;
  readonly reasons: string[];
}

export interface GradedChange extends Change {
  /** What `class` and `reasons` come from. */
  readonly findings: readonly Finding[];
}

export const editorial = (reason: string): Finding => ({ class: 'editorial', reason });
export const minor = (reason: string): Finding => ({ class: 'minor', reason });
export const breaking = (reason: string): Finding => ({ class: 'breaking', reason });

export const gravest = (classes: readonly ChangeClass[]): ChangeClass =>
  CHANGE_CLASSES.findLast((grade) => classes.includes(grade)) ?? 'editorial';

/** One change out of its findings, or none. */
export function gradedChange(what: Omit<Change, 'class' | 'reasons'>, findings: readonly Finding[]): GradedChange[] {
  if (findings.length === 0) return [];
  const grade = gravest(findings.map((finding) => finding.class));
  return [{ ...what, class: grade, reasons: findings.map(({ reason }) => reason), findings }];
}
