import type { BallotPartsFragment } from '../../../generated/operations.js';
import { cell, inLanguage, spoken } from '../../text.js';

type Report = NonNullable<BallotPartsFragment['report']>;

/** A report to print and sign: who could vote, who voted what, what was said and answered, the rule and the result. */
export const reportMarkdown = (ballot: BallotPartsFragment, report: Report): string[] => [
  `# Ballot on ${ballot.standardKey} ${ballot.version}`,
  '',
  `- Opened: ${ballot.openedAt}`,
  `- Closed: ${ballot.closedAt}`,
  `- Result: **${report.approved ? 'approved' : 'not approved'}**`,
  '',
  '## Rule in force when it opened',
  '',
  ...ruleLines(ballot, report),
  '',
  '## Votes',
  '',
  ...table(['Institution', 'Vote', 'Reason', 'Cast'], voteRows(ballot, report)),
  '',
  '## Comments and dispositions',
  '',
  ...(report.comments.length === 0 ? ['None.'] : table(COMMENT_COLUMNS, report.comments.map(commentRow))),
];

function ruleLines({ rule, eligible }: BallotPartsFragment, report: Report): string[] {
  const { yes, no, abstained, quorumMet, majorityMet, negativesWithin } = report;
  const met = (holds: boolean) => (holds ? 'met' : 'not met');
  const voted = yes + no + abstained;
  return [
    `- Quorum, ${rule.quorum} of ${eligible.length} eligible: ${voted} voted; ${met(quorumMet)}`,
    `- Majority, ${rule.majority} of yes and no and more yes than no: ${yes} yes, ${no} no, ${abstained} abstained; ${met(majorityMet)}`,
    `- Negatives, at most ${rule.negatives} of ${eligible.length} eligible: ${no}; ${met(negativesWithin)}`,
  ];
}

const voteRows = ({ eligible }: BallotPartsFragment, { votes }: Report): string[][] =>
  eligible.map(({ key, name }) => {
    const vote = votes.find(({ institution }) => institution.key === key);
    const who = `${inLanguage(name, undefined)} (${key})`;
    return [who, vote ? spoken(vote.choice) : 'did not vote', vote?.reason ?? '', vote?.castAt ?? ''];
  });

const COMMENT_COLUMNS = ['Organization', 'Requirement', 'Comment', 'Disposition', 'Reason'];

const commentRow = ({
  organization,
  requirementKey,
  body,
  disposition,
  dispositionReason,
}: Report['comments'][number]) => [
  organization.key,
  requirementKey ?? 'whole version',
  body,
  disposition ? spoken(disposition) : 'none',
  dispositionReason ?? '',
];

const table = (columns: readonly string[], rows: readonly string[][]): string[] =>
  [columns, columns.map(() => '---'), ...rows.map((cells) => cells.map(inert))].map(
    (cells) => `| ${cells.join(' | ')} |`,
  );

/** Text of others as text: no cell, link, image or markup of its own making. */
const inert = (text: string): string => cell(text).replaceAll(/[\\`*_{}[\]<>()#|!~&]/g, (mark) => `\\${mark}`);
