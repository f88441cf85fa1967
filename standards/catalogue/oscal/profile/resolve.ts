import { badInput } from '../../../errors.js';
import type { Oscal } from '../../document.js';
import { below, guardJson, isObject } from '../../json.js';
import { conform } from '../conform.js';
import { catalogOf } from '../import.js';
import { type Chosen, merged } from './merge.js';
import { modify } from './modify.js';
import { list, profileOf } from './read.js';
import { resourcesOf } from './resources.js';
import { controlsOf, selected } from './select.js';

export interface Resolution {
  /** Of the catalog that is written: RFC 9562 version 4 or 5. */
  readonly uuid: string;
  /** RFC 3339 with an offset. */
  readonly lastModified: string;
  /** Where the profile is, for whoever reads the catalog. */
  readonly profile: string;
  /** The parsed document, catalog or profile, that an import's `href` leads to; undefined when it is not there. */
  readonly load: (href: string) => unknown;
}

/** A profile may import a profile that imports a profile. */
const MAX_CHAIN = 16;

/**
 * NIST's profile resolution: import, merge, modify. The result is an OSCAL 1.2.1 catalog (`{ catalog }`).
 *
 * @throws HubError BAD_USER_INPUT, `at` a JSON pointer into the profile; one that an import leads to is told of there.
 */
export function resolveProfile(root: unknown, resolution: Resolution): { readonly catalog: Oscal } {
  return { catalog: resolved(root, resolution, []) };
}

function resolved(root: unknown, resolution: Resolution, chain: readonly string[]): Oscal {
  const profile = profileOf(root);
  const imports = list(profile.imports).map((each, index) =>
    imported(each, profile, below('/profile/imports', index), resolution, chain),
  );
  const body = structuredClone(merged(imports, profile.merge as Oscal | undefined));
  modify(body, (profile.modify ?? {}) as Oscal);
  const metadata = metadataOf(profile, resolution);
  const resources = resourcesOf([profile, ...imports.map(({ catalog }) => catalog)], { metadata, ...body });
  const catalog = {
    uuid: resolution.uuid,
    metadata,
    ...body,
    ...(resources.length > 0 && { 'back-matter': { resources } }),
  };
  return conform(catalog, 'catalog');
}

function imported(each: Oscal, profile: Oscal, at: string, resolution: Resolution, chain: readonly string[]): Chosen {
  const href = addressOf(String(each.href), profile);
  const source = href === undefined ? undefined : resolution.load(href);
  if (href === undefined || source === undefined)
    throw badInput(`What ${each.href} leads to was not given.`, below(at, 'href'));
  const catalog = catalogAt(source, href, below(at, 'href'), resolution, chain);
  return { catalog, ids: selected(each, controlsOf(catalog), at), at };
}

function catalogAt(source: unknown, href: string, at: string, resolution: Resolution, chain: readonly string[]): Oscal {
  guardJson(source);
  if (!isObject(source) || source.profile === undefined) return catalogOf(source);
  if (chain.includes(href)) throw badInput('Profiles import each other in a circle.', at);
  if (chain.length >= MAX_CHAIN) throw badInput(`More than ${MAX_CHAIN} profiles that import one another.`, at);
  return resolved(source, resolution, [...chain, href]);
}

/** `#uuid` is a resource of the profile's back matter, which says where it is. */
function addressOf(href: string, profile: Oscal): string | undefined {
  if (!href.startsWith('#')) return href;
  const resources = list((profile['back-matter'] as Oscal | undefined)?.resources);
  const links = list(resources.find(({ uuid }) => uuid === href.slice(1))?.rlinks);
  const json = links.find((link) => /json/.test(String(link['media-type'] ?? link.href)));
  return (json ?? links[0])?.href as string | undefined;
}

function metadataOf(profile: Oscal, { lastModified, profile: href }: Resolution): Oscal {
  const { revisions: _revisions, published: _published, ...metadata } = profile.metadata as Oscal;
  return {
    ...metadata,
    'last-modified': lastModified,
    'oscal-version': '1.2.1',
    props: [...list(metadata.props), { name: 'resolution-tool', value: 'Entente' }],
    links: [...list(metadata.links), { href, rel: 'source-profile' }],
  };
}
