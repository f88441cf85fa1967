import type { Command } from 'commander';
import { ProposeCrosswalkDocument } from '../../../generated/operations.js';
import type { Io } from '../../io.js';
import { openSession, type Session } from '../../session.js';
import { versionNamed } from './find.js';
import { crosswalkLine } from './line.js';

interface Options {
  readonly source: string;
  readonly target: string;
  readonly title: string;
  readonly titleZh?: string;
  readonly as?: string;
}

export function addPropose(crosswalks: Command, io: Io): void {
  crosswalks
    .command('propose')
    .description('a draft without entries')
    .argument('<key>', 'the crosswalk it is a version of; made when new')
    .requiredOption('--source <key@version>', 'the version of a standard that is mapped')
    .requiredOption('--target <key@version>', 'the version that it is mapped to')
    .requiredOption('--title <text>', 'what it is called')
    .option('--title-zh <text>', 'the same in Chinese')
    .option('--as <version>', 'its semantic version (default: the next)')
    .action((key: string, options: Options, command: Command) => propose(openSession(command, io), key, options));
}

async function propose(session: Session, key: string, options: Options): Promise<void> {
  const { id: sourceVersionId } = await versionNamed(session, options.source, '--source');
  const { id: targetVersionId } = await versionNamed(session, options.target, '--target');
  const title = { en: options.title, zhCN: options.titleZh };
  const input = { key, sourceVersionId, targetVersionId, title, version: options.as };
  const { proposeCrosswalk } = await session.client.request(ProposeCrosswalkDocument, { input });
  session.print(proposeCrosswalk, proposeCrosswalk ? [crosswalkLine(proposeCrosswalk.version)] : []);
}
