import { type Change, diff } from '../../standards/catalogue/diff.js';
import { digestOfDocument } from '../../standards/catalogue/digest.js';
import type { StandardDocument } from '../../standards/catalogue/document.js';
import { type FlatNode, flatten } from '../../standards/catalogue/flatten.js';
import { isObject, LIMITS, parseJson } from '../../standards/catalogue/json.js';
import { fromOscal, type OscalImport } from '../../standards/catalogue/oscal/import.js';
import { searchText } from '../../standards/catalogue/text.js';
import { parseDocument } from '../../standards/catalogue/validate.js';
import { checkVersion, nextVersion } from '../../standards/catalogue/version.js';
import { badInput, HubError } from '../../standards/errors.js';
import { jsonGuard } from '../../standards/reading/json.js';
import type { Task } from '../work/task.js';

/** First what stands beside the nodes, then the nodes, some at a time. */
export type StandardPiece = ReadDocument | { readonly nodes: readonly (FlatNode & { readonly searchText: string })[] };

export interface ReadDocument {
  readonly document: StandardDocument;
  readonly digest: string;
  readonly requirementCount: number;
  /** `412 added (minor)`: counts by kind and class, most first. */
  readonly changes: readonly string[];
}

const AT_ONCE = 200;

/** A catalog, or a document of the hub's own format, with what it changes against the version before, if there is one. */
export const readStandard: Task<OscalImport, StandardPiece> = {
  // The rules tell of depth and text again, with the place; an escape takes six bytes at most.
  guard: () => jsonGuard({ values: 4_000_000, depth: 256, text: 6 * LIMITS.string }),
  *run(wanted, { text, documents: [previous] }) {
    const { parsed, saysVersion } = parse(text, wanted);
    const changes = previous ? diff(previous, parsed) : [];
    const document = { ...parsed, version: versionOf(parsed, saysVersion, previous, changes) };
    const nodes = flatten(document);
    yield {
      document: { ...document, nodes: [] },
      digest: digestOfDocument(document),
      requirementCount: nodes.filter(({ kind }) => kind === 'requirement').length,
      changes: summarize(changes),
    };
    for (let start = 0; start < nodes.length; start += AT_ONCE)
      yield {
        nodes: nodes.slice(start, start + AT_ONCE).map((node) => ({ ...node, searchText: searchText(node) })),
      };
  },
};

function parse(text: string, wanted: OscalImport): { parsed: StandardDocument; saysVersion: boolean } {
  const own = ownDocument(text);
  if (own && own.standard !== wanted.standard) throw badInput(`The document is of ${own.standard}.`, 'input.standard');
  return { parsed: own ?? fromOscal(text, wanted), saysVersion: own !== null };
}

/** The file as a document of the hub's own format, which says so; an OSCAL catalog is none. */
function ownDocument(text: string): StandardDocument | null {
  // Spares a catalog of many megabytes a second parsing.
  if (!text.includes('"format"')) return null;
  const root = parseJson(text);
  return isObject(root) && Object.hasOwn(root, 'format') ? parseDocument(root) : null;
}

function versionOf(
  { version }: StandardDocument,
  saysVersion: boolean,
  previous: StandardDocument | undefined,
  changes: readonly Change[],
): string {
  if (!previous) return version;
  if (changes.length === 0)
    throw new HubError('CONFLICT', `The catalog says the same as version ${previous.version}.`, 'input.uploadId');
  if (saysVersion) checkVersion(previous.version, version, changes);
  return saysVersion ? version : nextVersion(previous.version, changes);
}

function summarize(changes: readonly Change[]): string[] {
  const counts = new Map<string, number>();
  for (const { kind, class: weight } of changes) {
    counts.set(`${kind} (${weight})`, (counts.get(`${kind} (${weight})`) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1]).map(([what, count]) => `${count} ${what}`);
}
