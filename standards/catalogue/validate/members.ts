import { badInput } from '../../errors.js';
import { MAPPING_RELATIONS } from '../crosswalk/relation.js';
import { LEVELS, type Mapping, type NodeKind } from '../document.js';
import { effectiveDate } from '../effective.js';
import { below } from '../json.js';
import { checkList } from '../oscal/check.js';
import type { OscalType } from '../oscal/model.js';
import { TOKEN } from '../oscal/scalars.js';
import type { RequirementMember } from '../requirement.js';
import { ANY_KEY, OWN_KEY } from './keys.js';
import { checkLocalized } from './localized.js';
import { lineOfText, listOf, matching, objectWith, oneOf } from './shape.js';

/** What the kind and origin of a document ask of its nodes. */
export interface Demands {
  /** Every text in every language. */
  readonly bilingual: boolean;
  /** Written here, not imported: own keys, levels, prose instead of parts. */
  readonly own: boolean;
}

interface Of extends Demands {
  readonly kind: NodeKind;
}

type Check = (value: unknown, at: string, of: Of) => void;

const ifThere =
  (check: Check): Check =>
  (value, at, of) => {
    if (value !== undefined) check(value, at, of);
  };

const text: Check = (value, at, { bilingual }) => checkLocalized(value, bilingual, at);

const oscal =
  (type: OscalType): Check =>
  (value, at) =>
    checkList(value, type, at);

/** What each member of a node may be, in the order in which they are checked; its kind decides over the others. */
export const MEMBER_CHECKS: { readonly [M in Exclude<RequirementMember, 'kind'>]: Check } = {
  title: text,
  statement: ifThere(text),
  guidance: ifThere(text),
  class: ifThere((value, at) => matching(value, TOKEN, 'An OSCAL token', at)),
  classification: ifThere(lineOfText),
  effectiveFrom: ifThere(effectiveDate),
  level: checkLevel,
  mappings: ifThere(checkMappings),
  from: ifThere(checkKeys),
  params: oscal('parameter'),
  props: oscal('property'),
  links: oscal('link'),
  parts: checkParts,
};

function checkLevel(value: unknown, at: string, { own, kind }: Of): void {
  if (value !== undefined || (own && kind === 'requirement')) oneOf(value, LEVELS, at);
  if (value !== undefined && kind === 'group') throw badInput('A group has no level.', at);
}

const MAPPING: { readonly [M in keyof Mapping]: Check } = {
  standard: (value, at) => matching(value, OWN_KEY, 'The key of a standard', at),
  requirement: (value, at) => matching(value, ANY_KEY, 'A key', at),
  relation: (value, at) => oneOf(value, MAPPING_RELATIONS, at),
  rationale: text,
};

function checkMappings(value: unknown, at: string, of: Of): void {
  listOf(value, at).forEach((item, index) => {
    const itemAt = below(at, index);
    const mapping = objectWith(item, Object.keys(MAPPING), itemAt);
    for (const [name, check] of Object.entries(MAPPING)) check(mapping[name], below(itemAt, name), of);
  });
}

function checkKeys(value: unknown, at: string): void {
  const seen = new Set<string>();
  listOf(value, at).forEach((item, index) => {
    const key = matching(item, ANY_KEY, 'A key', below(at, index));
    if (seen.has(key)) throw badInput('A key stands here twice.', below(at, index));
    seen.add(key);
  });
}

/** Parts would make the authored statement a rendering, which is never exported. */
function checkParts(value: unknown, at: string, { own }: Demands): void {
  checkList(value, 'part', at);
  if (own && value !== undefined) throw badInput('The hub’s own standards have statement and guidance, not parts.', at);
}
