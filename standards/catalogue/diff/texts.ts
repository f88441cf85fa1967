import type { Language, Localized, Oscal } from '../document.js';
import type { FlatNode } from '../flatten.js';
import type { Parameter } from '../oscal/parameter.js';
import { otherParts } from '../oscal/prose.js';
import { TEXTS } from '../requirement.js';
import { LANGUAGES } from '../text.js';
import { underKey } from './params.js';

/** Text of a node by field: `title`, `statement`, `guidance`, `part objective`, `parameter ac-1_prm_1`. */
export type Texts = ReadonlyMap<string, Localized>;

/**
 * Everything that is read of a node. Parts and parameters have one language, that of the catalog they came in.
 * `key`: the key it is compared under, by which ids inside it go.
 */
export function textsOf(node: FlatNode, key = node.key): Texts {
  const language = LANGUAGES.find((tag) => node.title[tag] !== undefined) ?? 'en';
  return new Map<string, Localized>([
    ...TEXTS.map((name): [string, Localized] => [name, node[name] ?? {}]),
    ...partTexts(node.parts, language),
    ...underKey(node.params, node.key, key).map((param, index) => parameter(param, index, language)),
  ]);
}

/** Of several nodes as if they were one, each after the other: what was merged, read beside what it became. */
export function joined(texts: readonly Texts[]): Texts {
  const all = new Map<string, Localized>();
  for (const [field, text] of texts.flatMap((each) => [...each])) {
    const so = all.get(field) ?? {};
    const pairs = LANGUAGES.flatMap((tag) => {
      const spoken = [so[tag], text[tag]].filter((said) => said !== undefined);
      return spoken.length > 0 ? [[tag, spoken.join('\n')] as const] : [];
    });
    all.set(field, Object.fromEntries(pairs));
  }
  return all;
}

function partTexts(parts: readonly Oscal[] | undefined, language: Language): Map<string, Localized> {
  const lines = new Map<string, string[]>();
  for (const part of otherParts(parts)) {
    const name = String(part.name);
    lines.set(name, [...(lines.get(name) ?? []), ...linesOf(part)]);
  }
  return new Map([...lines].map(([name, said]) => [`part ${name}`, { [language]: said.join('\n') }]));
}

function linesOf(part: Oscal): string[] {
  const own = [part.title, part.prose].flatMap((text) => (typeof text === 'string' && text !== '' ? [text] : []));
  return [...own, ...((part.parts ?? []) as Oscal[]).flatMap(linesOf)];
}

function parameter(param: Oscal, index: number, language: Language): [string, Localized] {
  const { id, label, usage, values = [], select, constraints = [], guidelines = [] } = param as Parameter;
  const lines = [
    label,
    usage,
    ...values,
    ...(select ? [select['how-many'], ...(select.choice ?? [])] : []),
    ...constraints.map(({ description }) => description),
    ...guidelines.map(({ prose }) => prose),
  ];
  return [`parameter ${id ?? `#${index}`}`, { [language]: lines.filter((line) => line !== undefined).join('\n') }];
}
