import { readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { projectPath } from '../../../db/project.js';
import { needsOf, TRANSITIONS } from '../../../standards/catalogue/lifecycle.js';

const FILE = projectPath('docs/catalogue.md');
const [BEGIN, END] = ['<!-- life -->', '<!-- /life -->'];

const row = (...cells: readonly string[]) => `| ${cells.join(' | ')} |`;
const table = [
  row('from', 'action', 'to', 'by', 'what must hold first'),
  row('---', '---', '---', '---', '---'),
  ...TRANSITIONS.map((transition) =>
    row(
      transition.from,
      `\`${transition.action}\``,
      transition.to,
      transition.by.join(', '),
      needsOf(transition).join(' '),
    ),
  ),
];

/** The table's rows as they stand in the document, whatever widths a formatter gave its columns. */
const written = (text: string) =>
  text
    .slice(text.indexOf(BEGIN) + BEGIN.length, text.indexOf(END))
    .trim()
    .split('\n')
    .map((line) =>
      row(
        ...line
          .split('|')
          .slice(1, -1)
          .map((cell) => cell.trim().replace(/^-+$/, '---')),
      ),
    );

describe('when the life of a version is read in the documentation', () => {
  it('it is the table that decides (UPDATE_APPROVED=1 writes it anew)', () => {
    const text = readFileSync(FILE, 'utf8');
    if (process.env.UPDATE_APPROVED === '1') {
      const [before, after] = [text.slice(0, text.indexOf(BEGIN)), text.slice(text.indexOf(END))];
      writeFileSync(FILE, `${before}${BEGIN}\n\n${table.join('\n')}\n\n${after}`);
    }
    expect(written(readFileSync(FILE, 'utf8'))).toEqual(table);
  });
});
