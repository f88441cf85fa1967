import { isDeepStrictEqual } from 'node:util';
import type { Level, Localized, Oscal } from '../document.js';
import type { FlatNode } from '../flatten.js';
import { otherParts } from '../oscal/prose.js';
import { membersWith } from '../requirement.js';
import { LANGUAGES } from '../text.js';
import { breaking, editorial, type Finding, minor } from './change.js';
import { compareParams, underKey } from './params.js';
import { wording } from './wording.js';

type Rule = (from: FlatNode, to: FlatNode) => Finding[];

/** Everything that differs in what two nodes say. Nothing when the digests are equal; never nothing when they are not. */
export function compareContent(from: FlatNode, to: FlatNode): Finding[] {
  if (saysSame(from, to)) return [];
  const findings = Object.values(RULES).flatMap((rule) => rule(from, to));
  return findings.length > 0 ? findings : [editorial('ids or order inside the text')];
}

/** Whether the digests are equal, which are dear to compute: only text that is not in NFC can be spelled in two ways. */
const saysSame = (from: FlatNode, to: FlatNode) =>
  SAID.every((name) => isDeepStrictEqual(from[name], to[name])) ||
  (!(isComposed(from) && isComposed(to)) && from.digest === to.digest);

function isComposed(node: FlatNode): boolean {
  const text = JSON.stringify(SAID.map((name) => node[name]));
  return text === text.normalize('NFC');
}

/** All that a digest is of. */
const SAID = membersWith({ digested: true });

/** By member, in the order in which findings are told; of properties, what is said of applicability and revision is told apart. */
const RULES: { readonly [M in (typeof SAID)[number] | 'applicability' | 'revision']: Rule } = {
  kind: (from, to) => (from.kind === to.kind ? [] : [breaking(`a ${from.kind} became a ${to.kind}`)]),
  level: (from, to) => compareLevel(from.level, to.level),
  classification: (from, to) => (from.classification === to.classification ? [] : [breaking('classification changed')]),
  effectiveFrom: (from, to) => compareEffective(from.effectiveFrom, to.effectiveFrom),
  params: (from, to) => compareParams(underKey(from.params, from.key, to.key), to.params),
  statement: (from, to) => compareStatement(from.statement, to.statement),
  applicability: (from, to) => compareApplicability(from.props, to.props),
  parts: (from, to) =>
    unlessEqual(otherParts(from.parts), otherParts(to.parts), minor('parts beside statement and guidance changed')),
  mappings: (from, to) => unlessEqual(from.mappings ?? [], to.mappings ?? [], minor('mappings changed')),
  title: (from, to) => unlessEqual(from.title, to.title, editorial('title')),
  guidance: (from, to) => unlessEqual(from.guidance, to.guidance, editorial('guidance')),
  class: (from, to) => unlessEqual(from.class, to.class, editorial('class')),
  links: (from, to) => unlessEqual(from.links ?? [], to.links ?? [], editorial('links')),
  props: (from, to) => unlessEqual(withoutApplicability(from), withoutApplicability(to), editorial('properties')),
  revision: markLeft,
};

const unlessEqual = (from: unknown, to: unknown, finding: Finding) => (isDeepStrictEqual(from, to) ? [] : [finding]);

/** Sooner gives less time than was counted on; later asks no more of anybody. */
function compareEffective(from: string | undefined, to: string | undefined): Finding[] {
  if (from === to) return [];
  const words = `effective date changed from ${from ?? 'the version’s own'} to ${to ?? 'the version’s own'}`;
  return [from !== undefined && (to === undefined || to < from) ? breaking(words) : minor(words)];
}

const STRENGTH: { readonly [level in Level]: number } = { may: 1, should: 2, must: 3 };

function compareLevel(from: Level | undefined, to: Level | undefined): Finding[] {
  const was = from ? STRENGTH[from] : 0;
  const is = to ? STRENGTH[to] : 0;
  if (was === is) return [];
  const words = `from ${from ?? 'none'} to ${to ?? 'none'}`;
  return [is > was ? breaking(`level raised ${words}`) : minor(`level lowered ${words}`)];
}

/** A statement that is gone is a requirement removed under a key that stays: how withdrawn controls often look. */
function compareStatement(from: Localized = {}, to: Localized = {}): Finding[] {
  const spoken = (text: Localized) => LANGUAGES.some((tag) => wording(text[tag] ?? '') !== '');
  if (spoken(from) && !spoken(to)) return [breaking('statement removed')];
  if (isDeepStrictEqual(from, to)) return [];
  const sameWords = LANGUAGES.every((tag) => wording(from[tag] ?? '') === wording(to[tag] ?? ''));
  return [sameWords ? editorial('statement: whitespace, punctuation or case') : minor('statement changed')];
}

/** Properties that say to what a control applies, such as the ISM's `applicability`: more of them reach more systems. */
const isApplicability = (prop: Oscal) => /(^|-)applicability$/.test(String(prop.name));

function compareApplicability(from: readonly Oscal[] = [], to: readonly Oscal[] = []): Finding[] {
  const was = applicabilities(from);
  const is = applicabilities(to);
  const won = is.filter((scope) => !was.includes(scope));
  const lost = was.filter((scope) => !is.includes(scope));
  // From no mark at all, which is everything, to some marks is narrower.
  if (was.length === 0) return won.length > 0 ? [minor(`applicability narrowed to ${won.join(', ')}`)] : [];
  if (is.length === 0) return [breaking('applicability widened to everything')];
  return [
    ...(won.length > 0 ? [breaking(`applicability widened by ${won.join(', ')}`)] : []),
    ...(lost.length > 0 ? [minor(`applicability narrowed by ${lost.join(', ')}`)] : []),
  ];
}

const applicabilities = (props: readonly Oscal[]) =>
  props.filter(isApplicability).map((prop) => `${prop.name} ${prop.value}`);

const withoutApplicability = (node: FlatNode) => (node.props ?? []).filter((prop) => !isApplicability(prop));

/** A publisher's count of its own revisions, which misled whoever trusts it. */
function markLeft(from: FlatNode, to: FlatNode): Finding[] {
  const mark = markOf(from.props);
  if (mark === undefined || mark !== markOf(to.props) || isDeepStrictEqual(from.statement, to.statement)) return [];
  return [editorial(`the publisher's revision mark is still ${mark}`)];
}

const markOf = (props: readonly Oscal[] = []) => props.find(({ name }) => name === 'revision')?.value;
