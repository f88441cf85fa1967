import type { CrosswalkDocument, CrosswalkEnd, CrosswalkEntry, CrosswalkItem, Link } from '../../crosswalk/document.js';
import type { CrosswalkState } from '../../crosswalk/life.js';
import type { Oscal } from '../../document.js';
import { pick } from '../../text.js';
import { conform, HUB_NS } from '../conform.js';
import { tokenOf, withItself } from '../export.js';
import { MAP_PROPS } from './maps.js';
import { termOf } from './relationship.js';

export interface MappingExport {
  /** RFC 9562 version 5 of what is named, the same each time: OSCAL takes versions 4 and 5 only. */
  readonly uuidOf: (name: string) => string;
  /** RFC 3339 with an offset. */
  readonly lastModified: string;
  readonly status: CrosswalkState;
  /** Keys of requirements with no mapping. */
  readonly gaps: { readonly source: readonly string[]; readonly target: readonly string[] };
}

const STATUS_OF: Readonly<Record<CrosswalkState, string>> = {
  draft: 'draft',
  published: 'complete',
  superseded: 'superseded',
};

/** An OSCAL 1.2.1 mapping collection (`{ mapping-collection }`) with everything the crosswalk holds. */
export function toMapping(document: CrosswalkDocument, ctx: MappingExport): object {
  const { uuid, metadata, mapping, ...rest } = document.envelope ?? {};
  const own = { uuid: ctx.uuidOf('mapping'), ...resourcesOf(ctx), ...(mapping as Oscal | undefined) };
  const collection = conform(
    {
      uuid: ctx.uuidOf('collection'),
      metadata: {
        ...(metadata ? withItself(metadata as Oscal, uuid as string) : authoredMetadata(document)),
        'last-modified': ctx.lastModified,
        'oscal-version': '1.2.1',
      },
      provenance: authoredProvenance(document, ctx),
      ...(!document.envelope && { 'back-matter': authoredBackMatter(document, ctx) }),
      ...rest,
    },
    'mapping-collection',
  );
  const mapped = conform({ ...own, maps: document.entries.map(mapOf(ctx)), ...gapSummaries(own, ctx) }, 'mapping');
  return { 'mapping-collection': { ...collection, mappings: [mapped] } };
}

const prop = (name: string, value: string): Oscal => ({ name, ns: HUB_NS, value });

const authoredMetadata = ({ title, version, crosswalk }: CrosswalkDocument): Oscal => ({
  title: pick(title, 'en'),
  version,
  props: [prop('crosswalk', crosswalk)],
});

const authoredProvenance = ({ title, entries }: CrosswalkDocument, { status }: MappingExport): Oscal => ({
  method: entries.some(({ origin }) => origin) ? 'hybrid' : 'human',
  'matching-rationale': 'semantic',
  status: STATUS_OF[status],
  'mapping-description': pick(title, 'en'),
});

const resourcesOf = ({ uuidOf }: MappingExport): Oscal => ({
  'source-resource': { type: 'catalog', href: `#${uuidOf('source')}` },
  'target-resource': { type: 'catalog', href: `#${uuidOf('target')}` },
});

const authoredBackMatter = ({ source, target }: CrosswalkDocument, { uuidOf }: MappingExport): Oscal => ({
  resources: [resourceOf(uuidOf('source'), source), resourceOf(uuidOf('target'), target)],
});

const resourceOf = (uuid: string, { standard, version, digest }: CrosswalkEnd): Oscal => ({
  uuid,
  title: `${standard} ${version}`,
  props: [prop('standard', standard), prop('version', version), ...(digest ? [prop('digest', digest)] : [])],
});

const mapOf =
  ({ uuidOf }: MappingExport) =>
  (entry: CrosswalkEntry): Oscal => {
    const { sources, targets, relation, rationale, confidence, oscal = {} } = entry;
    const [main] = languagesOf(entry);
    return {
      uuid: uuidOf(JSON.stringify([sources.map(idOf), targets.map(idOf)])),
      ...oscal,
      relationship: termOf(relation, oscal.relationship),
      sources: sources.map(itemOf),
      targets: targets.map(itemOf),
      ...(confidence && { 'confidence-score': confidence }),
      props: [...((oscal.props ?? []) as Oscal[]), ...propsOf(entry)],
      ...(main && { remarks: rationale?.[main] }),
    };
  };

/** Languages of the rationale, that of the remarks first. */
const languagesOf = ({ rationale = {} }: CrosswalkEntry) =>
  (['en', 'zh-CN'] as const).filter((tag) => rationale[tag] !== undefined);

function propsOf(entry: CrosswalkEntry): Oscal[] {
  const { strength, rationale, origin = [] } = entry;
  const [main, ...others] = languagesOf(entry);
  return [
    ...(strength === undefined ? [] : [prop(MAP_PROPS.strength, String(strength))]),
    ...(main === undefined || main === 'en' ? [] : [prop(MAP_PROPS.language, main)]),
    ...others.map((tag) => ({ ...prop(MAP_PROPS.rationale, tag), remarks: rationale?.[tag] })),
    ...origin.map(suggestedBy),
  ];
}

/** Which chain an accepted suggestion followed from: for people, and kept by an import, which cannot vouch for it. */
const suggestedBy = ({ kind, key, version, digest, sources, relation, targets, inverted }: Link): Oscal => ({
  ...prop('suggested-by', `${key}@${version}`),
  class: relation,
  group: kind,
  remarks: `${sources.join(', ')} ${relation} ${targets.join(', ')}${inverted ? ', read backwards' : ''}; SHA-256 ${digest}`,
});

const idOf = ({ requirement, statement }: CrosswalkItem) => statement ?? tokenOf(requirement);

const itemOf = (item: CrosswalkItem): Oscal => ({
  type: item.statement === undefined ? 'control' : 'statement',
  'id-ref': idOf(item),
  ...item.oscal,
});

/** Computed, whatever an import said; a summary of nothing is none. */
const gapSummaries = (own: Oscal, { gaps, uuidOf }: MappingExport): Oscal => ({
  'source-gap-summary': gapSummary(gaps.source, own['source-gap-summary'], uuidOf('source-gaps')),
  'target-gap-summary': gapSummary(gaps.target, own['target-gap-summary'], uuidOf('target-gaps')),
});

const gapSummary = (keys: readonly string[], came: unknown, uuid: string): Oscal | undefined =>
  keys.length === 0
    ? undefined
    : { uuid, ...(came as Oscal | undefined), 'unmapped-controls': [{ 'with-ids': keys.map(tokenOf) }] };
