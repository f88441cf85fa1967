import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe } from 'vitest';
import type { StandardDocument } from '../../../standards/catalogue/document.js';
import { fromOscal } from '../../../standards/catalogue/oscal/import.js';

const repository = fileURLToPath(new URL('../../../', import.meta.url));
const folder = resolve(repository, '../shared/data/oscal');

export const CATALOGS = [
  'nist-800-53-rev4',
  'nist-800-53-rev5-draft',
  'nist-800-53-rev5',
  'ism-v2022.12.1',
  'ism-v2023.03.5',
  'ism-v2023.06.29',
  'ism-v2024.06.18',
] as const;

export type CatalogName = (typeof CATALOGS)[number];

/** Left out where ../shared/data is absent, and says so; in CI its absence fails. */
export function describeRealData(name: string, body: () => void): void {
  const present = existsSync(folder) || Boolean(process.env.CI);
  describe.skipIf(!present)(present ? name : `${name} (left out: no ../shared/data here)`, body);
}

export const catalogText = (name: string) => readFileSync(resolve(folder, `${name}.json`), 'utf8');

export const realCatalog = (name: CatalogName): StandardDocument =>
  fromOscal(catalogText(name), {
    standard: name.startsWith('ism') ? 'ism' : 'nist',
    kind: 'external',
    version: '1.0.0',
  });
