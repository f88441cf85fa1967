import { includes } from '../../../standards/access/fields.js';
import type { Disclosure } from '../../../standards/access/policy.js';
import { type StixSource, toBundle } from '../../../standards/indicators/bundle.js';
import { type Faced, faceChangedAt, faceOf } from '../../../standards/indicators/face.js';
import { shownOf } from '../../../standards/indicators/statement.js';
import type { Context } from '../../context.js';
import type { VisibleIndicator } from '../show/visible.js';
import { NOTHING_MORE } from '../show/wanted.js';
import type { IndicatorArgs } from '../types/searching.js';
import { indicators } from './indicators.js';

/** The same page that `indicators` gives, as a bundle; what is not shown to all who may read it is in nobody's. */
export async function stixExport(context: Context, args: IndicatorArgs) {
  const { edges, pageInfo } = await indicators(context, args, {
    ...NOTHING_MORE,
    details: true,
    publisher: 'everything',
  });
  return {
    bundle: toBundle(
      context.newId(),
      edges.flatMap(({ node }) => sourcesOf(context.op.disclosure, node)),
    ),
    ...pageInfo,
  };
}

const facedOf = ({ tlp, sharedUnder, reached: { audience } }: VisibleIndicator): Faced => ({
  tlp,
  sharedUnder,
  audience,
});

/** None where the pattern, without which STIX has no indicator, is not shown to all. */
function sourcesOf(disclosure: Disclosure, row: VisibleIndicator): StixSource[] {
  const face = faceOf(disclosure, facedOf(row));
  const { pattern, ...said } = shownOf(row, face);
  if (!pattern) return [];
  const publisher = includes(face, 'indicator.publisher') ? row.publisher : null;
  return [
    {
      ...said,
      id: row.id,
      pattern,
      tlp: row.tlp,
      // STIX cannot do without it; that it is shared since is known to every reader.
      validFrom: said.validFrom ?? row.createdAt,
      created: row.createdAt.toISOString(),
      modified: modifiedAt(disclosure, row).toISOString(),
      revoked: row.revoked,
      ...(publisher && { publisher: identityOf(publisher) }),
    },
  ];
}

/** A policy that changes what is shown makes it another version of the object, later than the one before. */
function modifiedAt(disclosure: Disclosure, row: VisibleIndicator): Date {
  const changed = faceChangedAt(disclosure, facedOf(row));
  return changed ? new Date(Math.max(changed.getTime(), row.modifiedAt.getTime() + 1)) : row.modifiedAt;
}

/** The same for one organization in every bundle: an id and `modified` never has two faces (STIX 2.1, section 3.6). */
const identityOf = ({ id, key, name, createdAt }: NonNullable<VisibleIndicator['publisher']>) => ({
  id,
  name: name.en ?? key,
  created: new Date(createdAt).toISOString(),
});
