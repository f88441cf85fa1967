import semver from 'semver';
import { parsePlan } from '../aggregates/plan/validate.js';
import { badInput } from '../errors.js';
import type { StandardDocument } from './document.js';
import { checkExchange } from './exchange/schema.js';
import { FRAME, type FrameMember, membersIn } from './frame.js';
import { below, guardJson, isObject, type JsonObject } from './json.js';
import { check } from './oscal/check.js';
import { checkDisclosure } from './validate/disclosure.js';
import { checkInsertions } from './validate/insertions.js';
import { OWN_KEY } from './validate/keys.js';
import { checkLocalized } from './validate/localized.js';
import { NodeChecker } from './validate/nodes.js';
import { lineOfText, matching, objectWith, oneOf } from './validate/shape.js';
import { checkWidestLabels } from './validate/widestLabels.js';

const KINDS = ['sharing', 'protection', 'handling', 'external'] as const;
const PROPERTIES = ['format', 'standard', 'kind', 'version', 'nodes'];

/**
 * A document as it stands in `standards/published`, of format 1 or 2. Strict: a property that its format does not know is
 * refused, so that nothing is signed that nobody reads.
 *
 * @throws HubError BAD_USER_INPUT, `at` a JSON pointer into the document.
 */
export function parseDocument(value: unknown): StandardDocument {
  guardJson(value);
  const document = objectWith(value, [...PROPERTIES, ...membersIn(formatOf(value))], '');
  const kind = oneOf(document.kind, KINDS, '/kind');
  const bilingual = kind !== 'external';

  checkIdentity(document.standard, document.version);
  checkFrame(document, kind);
  const own = bilingual && document.envelope === undefined;
  new NodeChecker({ bilingual, own }).checkAll(document.nodes, '/nodes');
  const checked = value as StandardDocument;
  if (own) checkInsertions(checked.nodes, '/nodes');

  return checked;
}

function formatOf(value: unknown): StandardDocument['format'] {
  if (!isObject(value)) throw badInput('An object was expected.', '');
  const { format } = value;
  if (format !== 1 && format !== 2) throw badInput('A format is 1 or 2.', '/format');
  return format;
}

function checkIdentity(standard: unknown, version: unknown): void {
  matching(standard, OWN_KEY, 'The key of a standard', '/standard');
  if (typeof version !== 'string' || semver.valid(version) !== version)
    throw badInput('A version as SemVer 2.0.0 writes it was expected.', '/version');
}

type Kind = StandardDocument['kind'];

const CHECKS: { readonly [M in FrameMember]: (value: unknown, at: string, kind: Kind) => void } = {
  label: lineOfText,
  title: (value, at, kind) => checkLocalized(value, kind !== 'external', at),
  summary: (value, at, kind) => checkLocalized(value, kind !== 'external', at),
  envelope: checkEnvelope,
  disclosure: checkDisclosure,
  exchange: checkExchange,
  widestLabels: checkWidestLabels,
  releases: parsePlan,
};

/** What stands beside the nodes; only the title is needed. */
function checkFrame(document: JsonObject, kind: Kind): void {
  for (const [member, check] of Object.entries(CHECKS) as [FrameMember, (typeof CHECKS)[FrameMember]][]) {
    const at = below('', member);
    if (document[member] === undefined && member !== 'title') continue;
    const { sharing } = FRAME[member];
    if (sharing !== null && kind !== 'sharing') throw badInput(sharing, at);
    check(document[member], at, kind);
  }
}

/** The catalog without its groups and controls, which are the nodes. */
function checkEnvelope(value: unknown, at: string): void {
  check(value, 'catalog', at);
  if (isObject(value) && (value.groups ?? value.controls) !== undefined)
    throw badInput('Groups and controls are the nodes of the document.', at);
}
