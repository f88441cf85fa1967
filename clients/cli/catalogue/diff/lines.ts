import { block, inLanguage, row, spoken } from '../../text.js';
import type { ComparedVersion, ReadChange, ReadDiff } from './read.js';

type Told = ReadDiff & { readonly from: ComparedVersion; readonly to: ComparedVersion };

/** What stayed between two changes is shown this far on either side. */
const CONTEXT = 40;

/** A line for the whole, one for each count, one for each change; its words below it, as wdiff writes them. */
export function diffLines({ from, to, requiredBump, leastVersion, counts, changes }: Told, language: string): string[] {
  return [
    row(to.standardKey, from.version, to.version, spoken(requiredBump), `at least ${leastVersion}`),
    ...counts.map((count) => row(count.count, spoken(count.kind), spoken(count.class))),
    ...changes.flatMap((change) => changeLines(change, language)),
  ];
}

function changeLines(change: ReadChange, language: string): string[] {
  const { kind, key, title, from, into, findings, words = [] } = change;
  const way = [...from.map((other) => `from ${other}`), ...into.map((other) => `into ${other}`)].join(', ');
  const why = findings.map(({ reason }) => reason).join('; ');
  return [
    row(key, spoken(kind), spoken(change.class), inLanguage(title, language), way, why),
    ...words.flatMap(({ field, language: of, runs }) => [
      row(`    ${field} (${of}):`),
      ...block(runs.map((run, index) => marked(run, index > 0, index < runs.length - 1)).join(''), '        '),
    ]),
  ];
}

function marked({ kind, text }: { kind: string; text: string }, begun: boolean, goesOn: boolean): string {
  if (kind === 'REMOVED') return `[-${text}-]`;
  if (kind === 'ADDED') return `{+${text}+}`;
  const letters = [...text];
  if (letters.length <= 2 * CONTEXT) return text;
  return [begun ? letters.slice(0, CONTEXT).join('') : '', '…', goesOn ? letters.slice(-CONTEXT).join('') : ''].join(
    '',
  );
}
