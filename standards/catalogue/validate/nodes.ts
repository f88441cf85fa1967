import { badInput } from '../../errors.js';
import { MAPPING_RELATIONS } from '../crosswalk/relation.js';
import { effectiveDate } from '../effective.js';
import { below, isObject, LIMITS } from '../json.js';
import { checkList } from '../oscal/check.js';
import { TOKEN } from '../oscal/scalars.js';
import { checkLocalized } from './localized.js';
import { lineOfText, listOf, matching, objectWith, oneOf } from './shape.js';

/** Keys of the hub's own standards and requirements. */
export const OWN_KEY = /^[a-z0-9]+([-.][a-z0-9]+)*$/;

/** Of any standard: an OSCAL token, or a key of the hub's own, which may begin with a digit. */
const ANY_KEY = /^[\p{L}\p{N}_][\p{L}\p{N}.\-_]*$/u;

const LEVELS = ['must', 'should', 'may'] as const;
const PROPERTIES = [
  ...['key', 'kind', 'title', 'class', 'level', 'statement', 'guidance', 'classification', 'effectiveFrom', 'mappings'],
  ...['from', 'params', 'props', 'links', 'parts', 'children'],
];

/** What the kind and origin of a document ask of its nodes. */
export interface Demands {
  /** Every text in every language. */
  readonly bilingual: boolean;
  /** Written here, not imported: own keys, levels, prose instead of parts. */
  readonly own: boolean;
}

/** @throws HubError BAD_USER_INPUT at the first node that is malformed, nested too deep or has a key used before. */
export class NodeChecker {
  private readonly places = new Map<string, string>();

  constructor(private readonly demands: Demands) {}

  checkAll(value: unknown, at: string, depth = 0): void {
    if (depth > LIMITS.depth) throw badInput(`Nodes nested deeper than ${LIMITS.depth}.`, at);
    listOf(value, at).forEach((node, index) => {
      this.check(node, below(at, index), depth);
    });
  }

  check(value: unknown, at: string, depth: number): void {
    const node = objectWith(value, PROPERTIES, at);
    const kind = oneOf(node.kind, ['group', 'requirement'] as const, below(at, 'kind'));
    this.checkKey(node.key, below(at, 'key'));
    this.checkTexts(node, at);
    this.checkTerms(node, kind, at);
    this.checkMappings(node.mappings, below(at, 'mappings'));
    if (node.from !== undefined) checkKeys(node.from, below(at, 'from'));
    this.checkOscal(node, at);
    if (kind === 'requirement') refuseGroups(node.children, below(at, 'children'));
    this.checkAll(node.children, below(at, 'children'), depth + 1);
  }

  private checkKey(value: unknown, at: string): void {
    const key = this.demands.own ? matching(value, OWN_KEY, 'A key', at) : matching(value, TOKEN, 'An OSCAL token', at);
    const first = this.places.get(key);
    if (first !== undefined) throw badInput(`This key is already that of ${first}.`, at);
    if (this.places.size >= LIMITS.nodes) throw badInput(`More than ${LIMITS.nodes} nodes.`, at);
    this.places.set(key, at);
  }

  private checkTexts(node: { readonly [name: string]: unknown }, at: string): void {
    checkLocalized(node.title, this.demands.bilingual, below(at, 'title'));
    for (const name of ['statement', 'guidance'])
      if (node[name] !== undefined) checkLocalized(node[name], this.demands.bilingual, below(at, name));
  }

  private checkTerms(node: { readonly [name: string]: unknown }, kind: string, at: string): void {
    if (node.class !== undefined) matching(node.class, TOKEN, 'An OSCAL token', below(at, 'class'));
    if (node.classification !== undefined) lineOfText(node.classification, below(at, 'classification'));
    if (node.effectiveFrom !== undefined) effectiveDate(node.effectiveFrom, below(at, 'effectiveFrom'));
    if (node.level !== undefined || (this.demands.own && kind === 'requirement'))
      oneOf(node.level, LEVELS, below(at, 'level'));
    if (node.level !== undefined && kind === 'group') throw badInput('A group has no level.', below(at, 'level'));
  }

  private checkMappings(value: unknown, at: string): void {
    if (value === undefined) return;
    listOf(value, at).forEach((item, index) => {
      const itemAt = below(at, index);
      const mapping = objectWith(item, ['standard', 'requirement', 'relation', 'rationale'], itemAt);
      matching(mapping.standard, OWN_KEY, 'The key of a standard', below(itemAt, 'standard'));
      matching(mapping.requirement, ANY_KEY, 'A key', below(itemAt, 'requirement'));
      oneOf(mapping.relation, MAPPING_RELATIONS, below(itemAt, 'relation'));
      checkLocalized(mapping.rationale, this.demands.bilingual, below(itemAt, 'rationale'));
    });
  }

  private checkOscal(node: { readonly [name: string]: unknown }, at: string): void {
    checkList(node.params, 'parameter', below(at, 'params'));
    checkList(node.props, 'property', below(at, 'props'));
    checkList(node.links, 'link', below(at, 'links'));
    checkList(node.parts, 'part', below(at, 'parts'));
    // Parts would make the authored statement a rendering, which is never exported.
    if (this.demands.own && node.parts !== undefined)
      throw badInput('The hub’s own standards have statement and guidance, not parts.', below(at, 'parts'));
  }
}

function checkKeys(value: unknown, at: string): void {
  const seen = new Set<string>();
  listOf(value, at).forEach((item, index) => {
    const key = matching(item, ANY_KEY, 'A key', below(at, index));
    if (seen.has(key)) throw badInput('A key stands here twice.', below(at, index));
    seen.add(key);
  });
}

/** OSCAL has no control that holds a group: such a node could not be exported. */
function refuseGroups(value: unknown, at: string): void {
  listOf(value, at).forEach((child, index) => {
    if (isObject(child) && child.kind === 'group')
      throw badInput('A requirement cannot hold a group.', below(at, index));
  });
}
