import { sha256Hex } from '../../catalogue/digest.js';
import type { Language } from '../../catalogue/document.js';
import { pick } from '../../catalogue/text.js';
import { columnsOf } from './columns.js';
import { csvOf } from './csv.js';
import { dimensionsOf, type PublishedRelease } from './published.js';

export const DESCRIPTOR = 'datapackage.json';

/**
 * A Tabular Data Package (Frictionless Data, version 1) of a release: file name → content, the descriptor and its table. Of a
 * licence it says nothing, as the consortium does.
 */
export function dataPackageOf(release: PublishedRelease, language: Language): Record<string, string> {
  const { id, number, title, releasedAt, caveat, plan, citation, digest } = release;
  const name = fileNameOf(release);
  const table = csvOf(release);
  const descriptor = {
    profile: 'tabular-data-package',
    name,
    id,
    title: pick(title, language),
    description: pick(caveat, language),
    version: String(number),
    created: releasedAt,
    sources: [{ title: citation }],
    plan,
    digest: `sha256:${digest}`,
    resources: [
      {
        profile: 'tabular-data-resource',
        name,
        path: `${name}.csv`,
        title: pick(title, language),
        format: 'csv',
        mediatype: 'text/csv',
        encoding: 'utf-8',
        bytes: Buffer.byteLength(table),
        hash: `sha256:${sha256Hex(table)}`,
        schema: schemaOf(release, language),
      },
    ],
  };
  return { [DESCRIPTOR]: `${JSON.stringify(descriptor, null, 2)}\n`, [`${name}.csv`]: table };
}

function schemaOf(release: PublishedRelease, language: Language) {
  const dimensions = dimensionsOf(release);
  return {
    fields: columnsOf(release).map(({ name, type, title, description }) => ({
      name,
      type,
      title: pick(title, language),
      description: pick(description, language),
      constraints: { required: true },
    })),
    ...(dimensions.length > 0 && { primaryKey: dimensions }),
  };
}

/** `report-types-2026-q3`, and `-rolling` for a mean: one name for each release of a table. */
export const fileNameOf = ({ table, periods, view }: PublishedRelease): string =>
  [table, periods.at(-1), ...(view === 'rolling' ? [view] : [])].join('-').toLowerCase();
