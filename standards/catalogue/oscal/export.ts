import { badInput } from '../../errors.js';
import type { Language, Oscal, StandardDocument, StandardNode } from '../document.js';
import type { MemberWith } from '../requirement.js';
import { pick } from '../text.js';
import { authoredMetadata, authoredParts, authoredProps } from './authored.js';
import { conform, HUB_NS } from './conform.js';
import { keyFromTitles, repetitions } from './group-key.js';

export interface OscalExport {
  /** Of the document that is written: RFC 9562 version 4 or 5, the only ones OSCAL takes. */
  readonly uuid: string;
  /** RFC 3339 with an offset. */
  readonly lastModified: string;
  readonly language: Language;
}

/** An OSCAL 1.2.1 catalog (`{ catalog }`) with everything the document holds. */
export function toOscal(document: StandardDocument, ctx: OscalExport): object {
  const { params, 'back-matter': backMatter } = document.envelope ?? {};
  const catalog = {
    uuid: ctx.uuid,
    metadata: metadataOf(document, ctx),
    ...(params !== undefined && { params }),
    ...childrenOf(document.nodes, [], ctx.language),
    ...(backMatter !== undefined && { 'back-matter': backMatter }),
  };
  return { catalog: conform(catalog, 'catalog') };
}

function metadataOf(document: StandardDocument, { lastModified, language }: OscalExport): Oscal {
  const source = document.envelope?.metadata as Oscal | undefined;
  return {
    ...(source ? withItself(source, document.envelope?.uuid as string) : authoredMetadata(document, language)),
    'last-modified': lastModified,
    'oscal-version': '1.2.1',
  };
}

/** OSCAL's place for what a document was before: the export has a uuid, a date and an OSCAL version of its own. */
export function withItself(source: Oscal, uuid: string): Oscal {
  const { title, version, published, 'last-modified': modified, 'oscal-version': oscalVersion } = source;
  const imported = {
    title,
    published,
    'last-modified': modified,
    version,
    'oscal-version': oscalVersion,
    props: [{ name: 'uuid', ns: HUB_NS, value: uuid }],
  };
  return { ...source, revisions: [imported, ...((source.revisions ?? []) as Oscal[])] };
}

function childrenOf(nodes: readonly StandardNode[], titles: readonly string[], language: Language): Oscal {
  const groups = nodes.filter((node) => node.kind === 'group');
  const controls = nodes.filter((node) => node.kind === 'requirement');
  const nths = repetitions(groups.map(sourceTitle));
  return {
    ...(controls.length > 0 && { controls: controls.map((node) => control(node, language)) }),
    ...(groups.length > 0 && { groups: groups.map((node, index) => group(node, titles, nths[index] ?? 0, language)) }),
  };
}

function group(node: StandardNode, above: readonly string[], nth: number, language: Language): Oscal {
  const titles = [...above, sourceTitle(node)];
  const id = node.key === keyFromTitles(titles, nth) ? undefined : tokenOf(node.key);
  const inner = childrenOf(node.children, titles, language);
  return {
    ...(id && { id }),
    ...contentOf(node, id, language),
    ...(inner.controls && inner.groups
      ? { groups: [wrapped(inner.controls, node, language), ...(inner.groups as Oscal[])] }
      : inner),
  };
}

function control(node: StandardNode, language: Language): Oscal {
  const id = tokenOf(node.key);
  const { controls, groups } = childrenOf(node.children, [], language);
  if (groups) throw badInput('A requirement cannot hold a group.', node.key);
  return { id, ...contentOf(node, id, language), ...(controls !== undefined && { controls }) };
}

/** Members that OSCAL has itself; the kind is the list that it stands in. */
type OscalsOwn = MemberWith<{ oscal: 'value' | 'list' }>;

function contentOf(node: StandardNode, id: string | undefined, language: Language): Oscal {
  return {
    title: pick(node.title, language),
    class: node.class,
    params: node.params ?? [],
    props: [...(node.props ?? []), ...authoredProps(node, language)],
    links: node.links ?? [],
    parts: [...(node.parts ?? []), ...authoredParts(node, id, language)],
  } satisfies { [M in Exclude<OscalsOwn, 'kind'>]: unknown };
}

/** In 1.2.1 a group holds groups or controls, not both. */
const wrapped = (controls: unknown, node: StandardNode, language: Language): Oscal => ({
  title: pick(node.title, language),
  props: [{ name: 'holds', ns: HUB_NS, value: 'controls of the group above' }],
  controls,
});

/** The hub's own keys may begin with a digit, which a token may not; they have no underscore, so none falls together. */
export const tokenOf = (key: string) => (/^\d/.test(key) ? `_${key}` : key);

/** An import has one language, whichever it is. */
const sourceTitle = (node: StandardNode) => pick(node.title, 'en');
