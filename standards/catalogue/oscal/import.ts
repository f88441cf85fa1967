import { badInput } from '../../errors.js';
import type { Language, Oscal, StandardDocument } from '../document.js';
import { guardJson, isObject, parseJson } from '../json.js';
import { check } from './check.js';
import { NodeReader } from './nodes.js';
import { ProseRenderer } from './prose.js';

export interface OscalImport {
  /** Key of the standard the file belongs to: nothing in the file decides that. */
  readonly standard: string;
  readonly kind: StandardDocument['kind'];
  readonly version: string;
  /** The language the catalog is written in; `en` unless told. */
  readonly language?: Language;
  /** The source's own name of the version; its `metadata.version` unless told. */
  readonly label?: string;
}

/** 1.0 to 1.2. The release candidates before 1.0.0 had another structure. */
const READABLE = /^1\.[0-2](\.\d+)?$/;

/**
 * An OSCAL catalog (JSON, 1.0 to 1.2) as a document. Everything the OSCAL model allows is kept as it came.
 *
 * @throws HubError BAD_USER_INPUT, `at` a JSON pointer into the text; `''` is the whole.
 */
export function fromOscal(text: string, opts: OscalImport): StandardDocument {
  const root = parseJson(text);
  guardJson(root);
  const catalog = catalogOf(root);

  const language = opts.language ?? 'en';
  const prose = new ProseRenderer(paramsOf(catalog), 8 * text.length + 65_536);
  const nodes = new NodeReader(language, prose).read(catalog, { at: '/catalog', depth: 0, titles: [] });

  const metadata = catalog.metadata as { title: string; version: string };
  if (metadata.title.trim() === '') throw badInput('A catalog needs a title.', '/catalog/metadata/title');
  const label = opts.label ?? metadata.version;
  const { groups: _groups, controls: _controls, ...envelope } = catalog;
  return {
    format: 2,
    standard: opts.standard,
    kind: opts.kind,
    version: opts.version,
    ...(label !== '' && { label }),
    title: { [language]: metadata.title },
    nodes,
    envelope,
  };
}

/** The catalog of a parsed document whose nesting was bounded, its shape checked. */
export function catalogOf(root: unknown): Oscal {
  if (!isObject(root)) throw badInput('An OSCAL document is a JSON object.', '');
  const { catalog, $schema: _schema, ...others } = root;
  const [other] = Object.keys(others);
  if (catalog === undefined) throw badInput('This is not an OSCAL catalog; other OSCAL models are not imported.', '');
  if (other !== undefined) throw badInput('An OSCAL document holds one model only.', '');
  refuseOtherVersions(catalog, '/catalog');
  check(catalog, 'catalog', '/catalog');
  return catalog;
}

/** Before the shape is checked: a catalog of another version would be refused for its properties, which explains nothing. */
export function refuseOtherVersions(model: unknown, at: string): void {
  const metadata = isObject(model) ? model.metadata : undefined;
  const version = isObject(metadata) ? metadata['oscal-version'] : undefined;
  if (typeof version === 'string' && !READABLE.test(version))
    throw badInput('This OSCAL version is not supported: 1.0 to 1.2 are.', `${at}/metadata/oscal-version`);
}

/** Parameter ids are unique in a catalog, and a control may insert one that another defines. */
function paramsOf(catalog: Oscal): Map<string, Oscal> {
  const params = new Map<string, Oscal>();
  const collect = (holder: Oscal): void => {
    for (const param of (holder.params ?? []) as Oscal[])
      if (param.id !== undefined) params.set(param.id as string, param);
    for (const name of ['controls', 'groups']) for (const inner of (holder[name] ?? []) as Oscal[]) collect(inner);
  };
  collect(catalog);
  return params;
}
