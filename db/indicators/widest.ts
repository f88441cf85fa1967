import { TLP } from '../../standards/access/tlp.js';
import { ceilingOf, NEVER_CLEAR, usualOf } from '../../standards/access/widest.js';
import { SUBJECTS, TOLD_APART } from '../../standards/indicators/subject.js';

const quoted = (text: string): string => `'${text.replaceAll("'", "''")}'`;

/** `subjectOf` of a row in SQL, by the same patterns. */
export const subjectSql = (type: string, value: string): string =>
  `case ${type} ${Object.entries(TOLD_APART)
    .map(
      ([name, { pattern, fits, other }]) =>
        `when ${quoted(name)} then case when ${value} ~* ${quoted(pattern)} then ${quoted(fits)} else ${quoted(other)} end`,
    )
    .join(' ')} else ${type} end`;

/** What no vote raises, as a condition on a row. */
export const belowCeiling = (row: { type: string; value: string; tlp: string }): string =>
  `${row.tlp} <> 'clear' or ${subjectSql(row.type, row.value)} not in (${NEVER_CLEAR.map(quoted).join(', ')})`;

/** Labels in the order of how narrow they are. */
export const rankSql = (tlp: string): string => `array_position(array[${TLP.map(quoted).join(', ')}], ${tlp})`;

const narrower = (one: string, other: string): string =>
  `case when ${rankSql(one)} > ${rankSql(other)} then ${one} else ${other} end`;

const KINDS = SUBJECTS.map(
  (subject) => `(${quoted(subject)}, ${quoted(usualOf(subject))}, ${quoted(ceilingOf(subject))})`,
);

/** `widestLabel` of each kind under the policy in force, for the triggers, whoever asks. */
export const WIDEST_LABELS = `select k.subject, ${narrower('coalesce(p.labels ->> k.subject, k.usual)', 'k.ceiling')} as tlp
  from (values ${KINDS.join(', ')}) k(subject, usual, ceiling)
  left join lateral (select v.widest_labels as labels from disclosure_policy d join standard_version v on v.id = d.version_id
    order by d.effective_at desc, d.id desc limit 1) p on true`;
