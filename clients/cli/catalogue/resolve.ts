import { randomUUID } from 'node:crypto';
import type { Command } from 'commander';
import { resolveProfile } from '../../../standards/catalogue/oscal/profile/resolve.js';
import { OscalCatalogDocument } from '../../generated/operations.js';
import { textOf } from '../files.js';
import type { Io } from '../io.js';
import { openSession, type Session } from '../session.js';
import { writeJson } from './export.js';
import { jsonIn, told } from './sources.js';
import { findVersion } from './version.js';

interface Options {
  readonly catalog: readonly string[];
  readonly output?: string;
}

export function addResolve(standards: Command, io: Io): void {
  standards
    .command('resolve')
    .description('an OSCAL profile as the catalog that it selects and tailors')
    .argument('<profile>', 'JSON, or - for stdin')
    .requiredOption(
      '--catalog <source...>',
      'what it imports: a file, or key@version of the hub; href=source where it imports several',
    )
    .option('-o, --output <file>', 'write it there, not to stdout')
    .action((profile: string, options: Options, command: Command) =>
      resolve(openSession(command, io), profile, options),
    );
}

async function resolve(session: Session, path: string, { catalog, output }: Options): Promise<void> {
  const profile = await jsonOf(session, path);
  const sources = new Map<string, unknown>();
  for (const given of catalog) {
    const [, href = '', source = given] = /^(.+)=([^=]+)$/.exec(given) ?? [];
    sources.set(href, await sourceOf(session, source));
  }
  const resolution = {
    uuid: randomUUID(),
    lastModified: new Date().toISOString(),
    profile: path === '-' ? 'profile.json' : path,
    load: (href: string) => sources.get(href) ?? sources.get(''),
  };
  await writeJson(
    session,
    told(path, () => resolveProfile(profile, resolution)),
    output,
  );
}

/** `key@version` is the hub's; whatever else is a file. */
async function sourceOf(session: Session, source: string): Promise<unknown> {
  const [, key, version] = /^([a-z0-9]+(?:[-.][a-z0-9]+)*)@([^/\\]+)$/.exec(source) ?? [];
  if (key === undefined || version === undefined) return await jsonOf(session, source);
  const { id: versionId } = await findVersion(session, key, version);
  return (await session.client.request(OscalCatalogDocument, { versionId })).oscalCatalog;
}

const jsonOf = async ({ io }: Session, path: string) => jsonIn(await textOf(io, path), path);
