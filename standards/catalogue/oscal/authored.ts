import { canonicalJson } from '../digest.js';
import type { Language, Localized, Mapping, Oscal, StandardDocument, StandardNode } from '../document.js';
import { type MemberWith, membersWith, REQUIREMENT } from '../requirement.js';
import { LANGUAGES, pick } from '../text.js';
import { HUB_NS } from './conform.js';

/** What the hub's own model says of a node and OSCAL's does not, as properties in the hub's namespace. */
export const authoredProps = (node: StandardNode, language: Language): Oscal[] =>
  Object.values(PROPS).flatMap((propsOf) => propsOf(node, language));

const PROPS: {
  readonly [M in MemberWith<{ oscal: 'property' }>]: (node: StandardNode, language: Language) => Oscal[];
} = {
  level: ({ level }) => (level ? [prop('level', level)] : []),
  classification: ({ classification }) => (classification ? [prop('classification', classification)] : []),
  from: ({ from = [] }) => from.map((key) => prop('from', key)),
  effectiveFrom: ({ effectiveFrom }) => (effectiveFrom ? [prop('effective-from', effectiveFrom)] : []),
  mappings: ({ mappings = [] }, language) =>
    mappings.flatMap((mapping, index) => mappingProps(mapping, `mapping-${index + 1}`, language)),
};

/** What the id of a part ends in. */
const ID_OF: { readonly [M in MemberWith<{ oscal: 'part' }>]: string } = { statement: 'smt', guidance: 'gdn' };

/**
 * Prose as parts: the one in the reader's language (or what stands in for it) first; every other language follows as
 * a sibling whose class is the language tag. An import's prose was rendered from its parts and is not written.
 */
export function authoredParts(node: StandardNode, id: string | undefined, language: Language): Oscal[] {
  const title = spoken(node.title, language)
    .filter(({ text }) => text !== pick(node.title, language))
    .map(({ tag, text }) => ({ name: 'title', ns: HUB_NS, class: tag, prose: text }));
  const authored = membersWith({ oscal: 'part' }).filter((name) => !(node.parts && REQUIREMENT[name].rendered));
  return [
    ...title,
    ...authored.flatMap((name) => proseParts(name, node[name], id && `${id}_${ID_OF[name]}`, language)),
  ];
}

/** The catalog's own properties and remarks: which standard it is, its titles, its summary, who may see what, what is released. */
export function authoredMetadata(document: StandardDocument, language: Language): Oscal {
  const titles = spoken(document.title, language).filter(({ text }) => text !== pick(document.title, language));
  const [summary, ...summaries] = spoken(document.summary ?? {}, language);
  return {
    title: pick(document.title, language),
    version: document.version,
    props: [
      prop('standard', document.standard),
      prop('kind', document.kind),
      ...(document.label ? [prop('label', document.label)] : []),
      ...titles.map(({ tag, text }) => ({ ...prop('title', text), class: tag })),
      ...summaries.map(({ tag, text }) => ({ ...prop('summary', tag), class: tag, remarks: text })),
      ...disclosureProps(document),
      ...widestLabelProps(document),
      ...(document.exchange
        ? [{ ...prop('exchange', 'json-schema-2020-12'), remarks: canonicalJson(document.exchange) }]
        : []),
      ...(document.releases
        ? [{ ...prop('releases', 'release-plan'), remarks: canonicalJson(document.releases) }]
        : []),
    ],
    ...(summary && { remarks: summary.text }),
  };
}

const prop = (name: string, value: string) => ({ name, ns: HUB_NS, value });

/** The rationale has lines and languages, which a link's text has not. */
function mappingProps(mapping: Mapping, group: string, language: Language): Oscal[] {
  const value = `${mapping.standard}#${mapping.requirement}`;
  const [rationale, ...others] = spoken(mapping.rationale, language);
  return [
    { ...prop('mapping', value), class: mapping.relation, group, ...(rationale && { remarks: rationale.text }) },
    ...others.map(({ tag, text }) => ({ ...prop('mapping-rationale', value), class: tag, group, remarks: text })),
  ];
}

function proseParts(name: string, text: Localized | undefined, id: string | undefined, language: Language): Oscal[] {
  return spoken(text ?? {}, language).map(({ tag, text: prose }) =>
    tag === language
      ? { ...(id && { id }), name, prose }
      : { ...(id && { id: `${id}.${tag}` }), name, class: tag, prose },
  );
}

const disclosureProps = ({ disclosure = {} }: StandardDocument): Oscal[] =>
  Object.entries(disclosure).flatMap(([field, rows]) =>
    Object.entries(rows).map(([tlp, relations]) => ({
      ...prop('disclosure', `${tlp}: ${relations.join(', ')}`.trim()),
      class: field,
    })),
  );

const widestLabelProps = ({ widestLabels = {} }: StandardDocument): Oscal[] =>
  Object.entries(widestLabels).map(([subject, tlp]) => ({ ...prop('widest-label', tlp), class: subject }));

function spoken(text: Localized, language: Language): { tag: Language; text: string }[] {
  const order = [language, ...LANGUAGES.filter((tag) => tag !== language)];
  return order.flatMap((tag) => (text[tag] === undefined ? [] : [{ tag, text: text[tag] }]));
}
