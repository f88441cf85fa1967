import semver from 'semver';
import { badInput } from '../errors.js';
import type { StandardDocument } from './document.js';
import { checkExchange } from './exchange/schema.js';
import { guardJson, isObject } from './json.js';
import { check } from './oscal/check.js';
import { checkDisclosure } from './validate/disclosure.js';
import { checkInsertions } from './validate/insertions.js';
import { OWN_KEY } from './validate/keys.js';
import { checkLocalized } from './validate/localized.js';
import { NodeChecker } from './validate/nodes.js';
import { lineOfText, matching, objectWith, oneOf } from './validate/shape.js';

const KINDS = ['sharing', 'protection', 'handling', 'external'] as const;
const PROPERTIES = [
  ...[
    'format',
    'standard',
    'kind',
    'version',
    'label',
    'title',
    'summary',
    'nodes',
    'disclosure',
    'exchange',
    'envelope',
  ],
];

/**
 * A document of format 1, as it stands in `standards/published`. Strict: a property that is not known is refused, so
 * that nothing is signed that nobody reads.
 *
 * @throws HubError BAD_USER_INPUT, `at` a JSON pointer into the document.
 */
export function parseDocument(value: unknown): StandardDocument {
  guardJson(value);
  const document = objectWith(value, PROPERTIES, '');
  if (document.format !== 1) throw badInput('The only format is 1.', '/format');
  const kind = oneOf(document.kind, KINDS, '/kind');
  const bilingual = kind !== 'external';

  checkIdentity(document.standard, document.version, document.label);
  checkLocalized(document.title, bilingual, '/title');
  if (document.summary !== undefined) checkLocalized(document.summary, bilingual, '/summary');
  checkEnvelope(document.envelope);
  if (document.disclosure !== undefined && kind !== 'sharing')
    throw badInput('Only a sharing standard decides who sees what.', '/disclosure');
  if (document.disclosure !== undefined) checkDisclosure(document.disclosure, '/disclosure');
  if (document.exchange !== undefined && kind !== 'sharing')
    throw badInput('Only a sharing standard says in what form is shared.', '/exchange');
  if (document.exchange !== undefined) checkExchange(document.exchange, '/exchange');
  const own = bilingual && document.envelope === undefined;
  new NodeChecker({ bilingual, own }).checkAll(document.nodes, '/nodes');
  const checked = value as StandardDocument;
  if (own) checkInsertions(checked.nodes, '/nodes');

  return checked;
}

function checkIdentity(standard: unknown, version: unknown, label: unknown): void {
  matching(standard, OWN_KEY, 'The key of a standard', '/standard');
  if (typeof version !== 'string' || semver.valid(version) !== version)
    throw badInput('A version as SemVer 2.0.0 writes it was expected.', '/version');
  if (label !== undefined) lineOfText(label, '/label');
}

/** The catalog without its groups and controls, which are the nodes. */
function checkEnvelope(value: unknown): void {
  if (value === undefined) return;
  check(value, 'catalog', '/envelope');
  if (isObject(value) && (value.groups ?? value.controls) !== undefined)
    throw badInput('Groups and controls are the nodes of the document.', '/envelope');
}
