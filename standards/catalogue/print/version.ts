import type { Language, Localized, Oscal, StandardDocument, StandardNode } from '../document.js';
import type { Parameter } from '../oscal/parameter.js';
import { ProseRenderer } from '../oscal/prose.js';
import { LANGUAGES, pick } from '../text.js';
import { type Block, facts, heading, prose } from './blocks.js';
import { PRINTED_FACTS, PRINTED_TEXTS } from './members.js';
import { releaseBlocks } from './releases.js';
import { type Term, termsIn } from './terms.js';

/** Deeper headings are set like the sixth, the last that Markdown has. */
const DEEPEST = 6;

/** A version of a standard in one language, or where a text is not in it in the one there is. */
export function versionBlocks(document: StandardDocument, language: Language): Block[] {
  const say = termsIn(language);
  const page = { language, prose: new ProseRenderer(paramsIn(document), INSERTED) };
  return [
    heading(1, { text: pick(document.title, language) }),
    ...facts([say('standard'), document.standard], [say('version'), document.version], [say('label'), document.label]),
    ...prose(document.summary, language, 'prose'),
    ...document.nodes.flatMap((node) => nodeBlocks(node, 2, page)),
    ...widestLabelBlocks(document, say),
    ...(document.releases ? releaseBlocks(document.releases, language) : []),
  ];
}

function widestLabelBlocks({ widestLabels }: StandardDocument, say: Say): Block[] {
  if (widestLabels === undefined) return [];
  const rows = Object.entries(widestLabels).map(([subject, tlp]) => [subject, `TLP:${tlp.toUpperCase()}`] as const);
  return [heading(2, { text: say('widestLabels') }), ...facts(...rows)];
}

interface Page {
  readonly language: Language;
  readonly prose: ProseRenderer;
}

/** Characters that parameters may insert into one print. */
const INSERTED = 4_194_304;

function paramsIn({ nodes, envelope }: StandardDocument): Map<string, Oscal> {
  const params = new Map<string, Oscal>();
  const collect = (holder: { readonly params?: readonly Oscal[] }): void => {
    for (const param of holder.params ?? []) if (typeof param.id === 'string') params.set(param.id, param);
  };
  const visit = (node: StandardNode): void => {
    collect(node);
    node.children.forEach(visit);
  };
  collect((envelope ?? {}) as { params?: readonly Oscal[] });
  nodes.forEach(visit);
  return params;
}

/** An authored text with its parameters in place; an import's was rendered when it came. */
function inserted(text: Localized | undefined, { key, parts }: StandardNode, { prose }: Page): Localized | undefined {
  if (!text || parts) return text;
  const spoken = LANGUAGES.filter((tag) => text[tag] !== undefined);
  return Object.fromEntries(spoken.map((tag) => [tag, prose.text(text[tag] ?? '', key)]));
}

function nodeBlocks(node: StandardNode, level: number, page: Page): Block[] {
  const { language } = page;
  const say = termsIn(language);
  const title = pick(node.title, language);
  const requirement = node.kind === 'requirement';
  return [
    heading(Math.min(level, DEEPEST), ...(requirement ? [{ text: `${node.key}  ` }] : []), { text: title }),
    ...(requirement ? requirementFacts(node, language) : []),
    ...TEXTS.flatMap(([name, { kind, label }]) =>
      prose(inserted(node[name], node, page), language, kind, label && say(label)),
    ),
    ...facts(...(node.params ?? []).map((param) => parameter(param, say))),
    ...node.children.flatMap((child) => nodeBlocks(child, level + 1, page)),
  ];
}

type Say = (term: Term) => string;

const TEXTS = Object.entries(PRINTED_TEXTS) as [keyof typeof PRINTED_TEXTS, (typeof PRINTED_TEXTS)['guidance']][];

const requirementFacts = (node: StandardNode, language: Language) =>
  facts(
    ...Object.values(PRINTED_FACTS).map(({ term, told }) => [termsIn(language)(term), told(node, language)] as const),
  );

/** Prose shows a parameter by its label; here is what may be set in its place. */
function parameter(param: Oscal, say: Say): [string, string] {
  const { id, label, values = [], select } = param as Parameter;
  const text = [label, ...values, ...(select?.choice ?? [])].filter((said) => said !== undefined).join('; ');
  return [`${say('parameter')} ${id ?? ''}`.trim(), text];
}
