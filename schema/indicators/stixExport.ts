import { type StixSource, toBundle } from '../../standards/indicators/bundle.js';
import type { Context } from '../context.js';
import { indicators } from './indicators.js';
import type { IndicatorArgs } from './inputs.js';
import type { VisibleIndicator } from './visible.js';
import { NOTHING_MORE } from './wanted.js';

/** The same page that `indicators` gives, as a bundle. */
export async function stixExport(context: Context, args: IndicatorArgs) {
  const { edges, pageInfo } = await indicators(context, args, {
    ...NOTHING_MORE,
    details: true,
    publisher: 'everything',
  });
  return {
    bundle: toBundle(
      context.newId(),
      edges.map(({ node }) => sourceOf(node)),
    ),
    ...pageInfo,
  };
}

const sourceOf = (row: VisibleIndicator): StixSource => ({
  id: row.id,
  pattern: row.pattern,
  name: row.name ?? undefined,
  description: row.description ?? undefined,
  tlp: row.tlp,
  confidence: row.confidence,
  validFrom: row.validFrom.toISOString(),
  validUntil: row.validUntil?.toISOString() ?? null,
  indicatorTypes: row.indicatorTypes,
  labels: row.labels,
  technique: row.technique ?? undefined,
  channel: row.channel ?? undefined,
  created: row.createdAt.toISOString(),
  modified: row.modifiedAt.toISOString(),
  revoked: row.revoked,
  publisher: row.publisher ? identityOf(row.publisher) : undefined,
});

/** The same for one organization in every bundle: an id and `modified` never has two faces (STIX 2.1, section 3.6). */
const identityOf = ({ id, key, name, createdAt }: NonNullable<VisibleIndicator['publisher']>) => ({
  id,
  name: name.en ?? key,
  created: new Date(createdAt).toISOString(),
});
