import { TLP } from '../access/tlp.js';
import { CONTENT, CONTENT_FIELDS, type ContentField, type FieldsWith, type Statement } from './content.js';
import { channelLabel } from './intake/fields.js';
import { markingDefinition, TLP2_MARKINGS } from './markings.js';
import type { Said } from './statement.js';

/**
 * What an indicator says to those who read it as STIX. Ids are bare UUIDs: the JSON Schemas of STIX 2.1 know versions 1 to
 * 5, so version 7 does not validate. Times are RFC 3339.
 */
export interface StixSource extends Omit<Said, Needed>, Pick<Statement, Needed> {
  readonly id: string;
  readonly created: string;
  readonly modified: string;
  readonly revoked: boolean;
  /** Only where the publisher chose to be named. */
  readonly publisher?: { readonly id: string; readonly name: string; readonly created: string };
}

/** What STIX has no indicator without. */
type Needed = 'pattern' | 'validFrom' | 'tlp';

/** A STIX 2.1 bundle of the indicators, with each named publisher and each TLP 2.0 marking they refer to. */
export function toBundle(bundleId: string, indicators: readonly StixSource[]): object {
  const markings = TLP.filter((tlp) => indicators.some((indicator) => indicator.tlp === tlp)).map(markingDefinition);
  const publishers = new Map(indicators.flatMap(({ publisher }) => (publisher ? [[publisher.id, publisher]] : [])));
  const objects = [...markings, ...[...publishers.values()].map(identity), ...indicators.map(indicator)];
  // An empty list is not allowed; an empty bundle has no list.
  return { type: 'bundle', id: `bundle--${bundleId}`, ...(objects.length > 0 && { objects }) };
}

const identity = ({ id, name, created }: NonNullable<StixSource['publisher']>) => ({
  type: 'identity',
  spec_version: '2.1',
  id: `identity--${id}`,
  created: stamp(created),
  modified: stamp(created),
  name,
  identity_class: 'organization',
});

/** STIX 2.1, section 4.7. */
const indicator = (source: StixSource) => ({
  type: 'indicator',
  spec_version: '2.1',
  id: `indicator--${source.id}`,
  ...(source.publisher && { created_by_ref: `identity--${source.publisher.id}` }),
  created: stamp(source.created),
  modified: stamp(source.modified),
  ...(source.revoked && { revoked: true }),
  ...Object.assign({}, ...CONTENT_FIELDS.map((field) => propertiesOf(field, source))),
});

function propertiesOf(field: ContentField, source: StixSource): object {
  const property = CONTENT[field].stix;
  if (property === null) return OTHERWISE[field as keyof typeof OTHERWISE](source);
  const value = source[field];
  if (!isSaid(value)) return {};
  const language = field === 'pattern' ? { pattern_type: 'stix', pattern_version: '2.1' } : {};
  return { [property]: value instanceof Date ? stamp(value) : value, ...language };
}

/** STIX allows no empty list, so it is left out. */
const isSaid = (value: Said[ContentField]) =>
  value !== undefined && value !== null && value !== '' && !(Array.isArray(value) && value.length === 0);

/** What STIX has no property for, or another thing too in the property. */
const OTHERWISE: { readonly [field in FieldsWith<{ stix: null }>]: (source: StixSource) => object } = {
  // Type and value are in the pattern, the channel among the labels.
  type: () => ({}),
  value: () => ({}),
  channel: () => ({}),
  labels: (source) => {
    const labels = [...(source.channel ? [channelLabel(source.channel)] : []), ...(source.labels ?? [])];
    return labels.length > 0 ? { labels } : {};
  },
  technique: ({ technique }) =>
    technique ? { external_references: [{ source_name: 'mitre-f3', external_id: technique }] } : {},
  tlp: ({ tlp }) => ({ object_marking_refs: [TLP2_MARKINGS[tlp]] }),
};

/** Milliseconds and Z, which `created` and `modified` need (STIX 2.1, section 3.2). */
const stamp = (time: string | Date) => new Date(time).toISOString();
