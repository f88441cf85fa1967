import type { Command } from 'commander';
import { digestOfDocument } from '../../../../standards/catalogue/digest.js';
import type { StandardDocument } from '../../../../standards/catalogue/document.js';
import { parseManifest, type ReleaseManifest } from '../../../../standards/catalogue/release/manifest.js';
import { parseDocument } from '../../../../standards/catalogue/validate.js';
import { ReleaseToSignDocument, SignReleaseDocument } from '../../../generated/operations.js';
import { ClientError } from '../../../sdk/error.js';
import { textOf } from '../../files.js';
import type { Io } from '../../io.js';
import { openSession, type Session } from '../../session.js';
import { documentOf } from '../export.js';
import { jsonIn, told } from '../sources.js';
import { readKeyFile } from './keyFile.js';
import { signedFrom, statementLine } from './statements.js';

interface Options {
  readonly key: string;
  readonly document?: string;
}

export function addSignRelease(standards: Command, io: Io): void {
  standards
    .command('sign')
    .description('an officer signs what is to be published, after its text was held against its digest here')
    .argument('<key>', 'the standard')
    .argument('<version>', 'semantic version or label')
    .requiredOption('--key <file>', 'your key; it stays here')
    .option('--document <file>', 'the text that you have read (`export --format json`): no other is signed')
    .action((key: string, version: string, options: Options, command: Command) =>
      signRelease(openSession(command, io), key, version, options),
    );
}

async function signRelease(session: Session, standard: string, version: string, options: Options): Promise<void> {
  const own = await readKeyFile(session.io, options.key);
  const { standardRelease } = await session.client.request(ReleaseToSignDocument, { standard, version });
  const [next] = standardRelease?.pending ?? [];
  if (!standardRelease || !next) throw new ClientError('CONFLICT', 'There is nothing for you to sign.', 'version');
  const manifest = signedFrom<ReleaseManifest>(next, parseManifest).content;
  refuseOther(
    manifest,
    await documentOf(session, standardRelease.version.id),
    'The hub shows another text than it asks to sign.',
  );
  if (options.document !== undefined)
    refuseOther(manifest, await readDocument(session, options.document), 'It is not the text that you have read.');
  session.note(described(manifest));
  const input = { content: next.content, ...own.sign('release', manifest) };
  const { signRelease: signed } = await session.client.request(SignReleaseDocument, { input });
  session.print(signed?.statement, signed ? [statementLine(signed.statement)] : []);
}

async function readDocument({ io }: Session, path: string): Promise<StandardDocument> {
  const root = jsonIn(await textOf(io, path), path);
  return told(path, () => parseDocument(root));
}

/** The hub may lie: what is signed is what was computed here from what is to be read. */
function refuseOther(manifest: ReleaseManifest, document: StandardDocument, why: string): void {
  const same = manifest.standard === document.standard && manifest.version === document.version;
  if (!same || manifest.document !== digestOfDocument(document)) throw new ClientError('WRONG_DIGEST', why, 'version');
}

const described = ({ standard, version, document, number, predecessor }: ReleaseManifest): string =>
  `${standard} ${version}, release ${number}, after ${predecessor?.version ?? 'none'}: document ${document}`;
