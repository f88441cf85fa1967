import { TLP, type Tlp } from '../access/tlp.js';
import { channelLabel } from './intake/fields.js';
import { markingDefinition, TLP2_MARKINGS } from './markings.js';
import type { Channel } from './types.js';

/**
 * What an indicator says to those who read it as STIX. Ids are bare UUIDs: the JSON Schemas of STIX 2.1 know versions 1 to
 * 5, so version 7 does not validate. Times are RFC 3339.
 */
export interface StixSource {
  readonly id: string;
  readonly pattern: string;
  readonly name?: string;
  readonly description?: string;
  readonly tlp: Tlp;
  readonly confidence: number | null;
  readonly validFrom: string;
  readonly validUntil: string | null;
  readonly indicatorTypes: readonly string[];
  readonly labels: readonly string[];
  readonly technique?: string;
  readonly channel?: Channel;
  readonly created: string;
  readonly modified: string;
  readonly revoked: boolean;
  /** Only where the publisher chose to be named. */
  readonly publisher?: { readonly id: string; readonly name: string; readonly created: string };
}

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

/** STIX 2.1, section 4.7. Empty lists are not allowed, so they are left out. */
function indicator(source: StixSource) {
  const { name, description, confidence, validUntil, technique, channel, indicatorTypes, publisher } = source;
  const labels = [...(channel ? [channelLabel(channel)] : []), ...source.labels];
  return {
    type: 'indicator',
    spec_version: '2.1',
    id: `indicator--${source.id}`,
    ...(publisher && { created_by_ref: `identity--${publisher.id}` }),
    created: stamp(source.created),
    modified: stamp(source.modified),
    ...(source.revoked && { revoked: true }),
    ...(name && { name }),
    ...(description && { description }),
    ...(indicatorTypes.length > 0 && { indicator_types: indicatorTypes }),
    pattern: source.pattern,
    pattern_type: 'stix',
    pattern_version: '2.1',
    valid_from: stamp(source.validFrom),
    ...(validUntil !== null && { valid_until: stamp(validUntil) }),
    ...(confidence !== null && { confidence }),
    ...(labels.length > 0 && { labels }),
    ...(technique && { external_references: [{ source_name: 'mitre-f3', external_id: technique }] }),
    object_marking_refs: [TLP2_MARKINGS[source.tlp]],
  };
}

/** Milliseconds and Z, which `created` and `modified` need (STIX 2.1, section 3.2). */
const stamp = (time: string) => new Date(time).toISOString();
