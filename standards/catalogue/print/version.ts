import type { Language, Oscal, StandardDocument, StandardNode } from '../document.js';
import { pick } from '../text.js';
import { type Block, facts, heading, prose } from './blocks.js';
import { type Term, termsIn } from './terms.js';

/** Deeper headings are set like the sixth, the last that Markdown has. */
const DEEPEST = 6;

/** A version of a standard in one language, or where a text is not in it in the one there is. */
export function versionBlocks(document: StandardDocument, language: Language): Block[] {
  const say = termsIn(language);
  return [
    heading(1, { text: pick(document.title, language) }),
    ...facts([say('standard'), document.standard], [say('version'), document.version], [say('label'), document.label]),
    ...prose(document.summary, language, 'prose'),
    ...document.nodes.flatMap((node) => nodeBlocks(node, 2, language)),
  ];
}

function nodeBlocks(node: StandardNode, level: number, language: Language): Block[] {
  const say = termsIn(language);
  const title = pick(node.title, language);
  const requirement = node.kind === 'requirement';
  return [
    heading(Math.min(level, DEEPEST), ...(requirement ? [{ text: `${node.key}  ` }] : []), { text: title }),
    ...(requirement ? requirementFacts(node, say, language) : []),
    ...prose(node.statement, language, 'prose'),
    ...prose(node.guidance, language, 'note', say('guidance')),
    ...facts(...(node.params ?? []).map((param) => parameter(param, say))),
    ...node.children.flatMap((child) => nodeBlocks(child, level + 1, language)),
  ];
}

type Say = (term: Term) => string;

const requirementFacts = (node: StandardNode, say: Say, language: Language) =>
  facts(
    [say('level'), node.level && say(node.level)],
    [say('classification'), node.classification],
    [say('origin'), node.from?.join(say('comma'))],
    [
      say('mappings'),
      node.mappings
        ?.map(({ standard, requirement, relation, rationale }) =>
          [`${standard} ${requirement} (${relation})`, pick(rationale, language)]
            .filter((text) => text !== '')
            .join(say('colon')),
        )
        .join('\n'),
    ],
  );

/** Prose shows a parameter by its label; here is what may be set in its place. */
function parameter(param: Oscal, say: Say): [string, string] {
  const {
    id,
    label,
    values = [],
    select,
  } = param as {
    id?: string;
    label?: string;
    values?: readonly string[];
    select?: { choice?: readonly string[] };
  };
  const text = [label, ...values, ...(select?.choice ?? [])].filter((said) => said !== undefined).join('; ');
  return [`${say('parameter')} ${id ?? ''}`.trim(), text];
}
