import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ofGroup } from '../../standards/aggregates/accounting/budget.js';
import { epsilonOf } from '../../standards/aggregates/accounting/epsilon.js';
import { TABLES, worthLine } from '../simulation/table.js';

/** Without what a table is padded with. */
const plain = (line: string) => line.replaceAll(/ +/g, ' ');

describe.each(['docs/aggregates.md', 'docs/aggregates.zh-CN.md'])('%s', (page) => {
  const lines = readFileSync(page, 'utf8').split('\n').map(plain);
  const quick = TABLES.filter(({ by }) => by.length === 0 || by.includes('bracket'));

  it.each(quick.map((table) => [table.key, table] as const))('says of %s what the simulation prints', (_key, table) => {
    expect(lines).toContain(`| ${worthLine(table).join(' | ')} |`);
  });

  it('says which ε is which ρ', () => {
    const text = lines.join('\n');
    for (const [rho, micro] of [
      ['0.25', 250_000],
      ['1.25', 1_250_000],
    ] as const)
      expect(text).toContain(`| ${rho} | ${epsilonOf(micro).toFixed(2)} |`);
    expect(text).toContain(`ρ = 11.25`);
    expect(text).toContain(`ε = ${epsilonOf(ofGroup(1_250_000, 3))}`);
  });
});
