import type { Command } from 'commander';
import { writeFileText } from '../../../../standards/catalogue/release/files.js';
import { parseManifest, type ReleaseManifest } from '../../../../standards/catalogue/release/manifest.js';
import { ReleaseDocument } from '../../../generated/operations.js';
import { ClientError } from '../../../sdk/error.js';
import { save } from '../../files.js';
import type { Io } from '../../io.js';
import { openSession, type Session } from '../../session.js';
import { documentOf } from '../export.js';
import { keySetsOf, signedFrom } from './statements.js';

interface Options {
  readonly output: string;
}

export function addRelease(standards: Command, io: Io): void {
  standards
    .command('release')
    .description('a published version in a file that `verify` needs no hub for: text, manifest, signatures, keys')
    .argument('<key>', 'the standard')
    .argument('<version>', 'semantic version or label')
    .requiredOption('-o, --output <file>', 'write it there')
    .action((key: string, version: string, options: Options, command: Command) =>
      writeRelease(openSession(command, io), key, version, options),
    );
}

async function writeRelease(session: Session, standard: string, version: string, { output }: Options): Promise<void> {
  const { standardRelease: found, standard: kept } = await session.client.request(ReleaseDocument, {
    standard,
    version,
  });
  if (!found || !kept) throw new ClientError('NOT_FOUND', `No such version of ${standard}.`, 'version');
  if (!['PUBLISHED', 'SUPERSEDED', 'WITHDRAWN'].includes(found.version.status))
    throw new ClientError('CONFLICT', 'The version is not published.', 'version');
  const document = await documentOf(session, found.version.id);
  const release = found.inForce && signedFrom<ReleaseManifest>(found.inForce, parseManifest);
  const keySets = release ? await keySetsOf(session, kept.committee.key) : [];
  await save(output, writeFileText({ format: 1, document, release, keySets }));
  if (!release) session.note('Nobody signed it: the committee had no keys.');
  session.print({ file: output, release: found.inForce?.digest ?? null }, []);
}
