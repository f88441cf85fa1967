import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { PARTIES, readLimits } from '../../server/limits/settings.js';

it('docs/limits.md gives each quota as it is by default', () => {
  const rows = [
    ...readFileSync('docs/limits.md', 'utf8').matchAll(/^\| `…([A-Z_]+)`[^|]*\|([^|]*)\|([^|]*)\|([^|]*)\|/gm),
  ];
  const told = rows.map(([, name = '', ...cells]) => [name, cells.map((cell) => Number(cell.replaceAll(/[ ,]/g, '')))]);
  const { quotas } = readLimits({});
  const names = Object.keys(quotas.person) as (keyof typeof quotas.person)[];
  expect(told).toEqual(
    names.map((name) => [name.replace(/[A-Z]/g, '_$&').toUpperCase(), PARTIES.map((party) => quotas[party][name])]),
  );
});
