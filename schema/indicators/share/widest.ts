import type { Policy } from '../../../standards/access/policy.js';
import { ceilingOf, isWider, widestLabel } from '../../../standards/access/widest.js';
import { badInput } from '../../../standards/errors.js';
import type { Statement } from '../../../standards/indicators/content.js';
import { type Subject, subjectOf } from '../../../standards/indicators/subject.js';

/** Why the label is wider than what it is on may carry, and what to do; null where it is not. */
export function tooWideFor(policy: Policy | null, statement: Pick<Statement, 'type' | 'value' | 'tlp'>): string | null {
  const subject = subjectOf(statement);
  const widest = widestLabel(policy, subject);
  if (!isWider(statement.tlp, widest)) return null;
  return `${subject} may carry TLP:${widest.toUpperCase()} at most, ${saidBy(policy, subject)}. Set that label or a stricter one.`;
}

function saidBy(policy: Policy | null, subject: Subject): string {
  if (policy?.widestLabels?.[subject]) return `by ${policy.standardKey} ${policy.version}`;
  if (ceilingOf(subject) !== 'clear') return 'whatever a standard says';
  return policy
    ? `as long as a version after ${policy.standardKey} ${policy.version} says nothing else`
    : 'as long as no standard in force says otherwise';
}

/** @throws HubError BAD_USER_INPUT at the label */
export function requireNarrowEnough(policy: Policy | null, statement: Statement, at: string): void {
  const reason = tooWideFor(policy, statement);
  if (reason) throw badInput(reason, `${at}.tlp`);
}
