import type { Command } from 'commander';
import { StandardDocument, StandardsDocument } from '../../generated/operations.js';
import { ClientError } from '../../sdk/error.js';
import { nodes } from '../../sdk/pages.js';
import { UsageError } from '../failure.js';
import type { Io } from '../io.js';
import { languageOption } from '../options.js';
import { openSession, type Session } from '../session.js';
import { inLanguage, row, spoken } from '../text.js';
import { requirementLines, requirementsOf } from './requirements.js';
import { findVersion, versionLine } from './version.js';

interface Options {
  readonly text?: string;
  readonly language?: string;
}

export function addShow(standards: Command, io: Io): void {
  standards
    .command('show')
    .description('the standards, the versions of one, or the text of a version')
    .argument('[key]', 'a standard')
    .argument('[version]', 'semantic version or label')
    .option('--text <text>', 'only what holds this text, in any language')
    .addOption(languageOption())
    .action((key: string | undefined, version: string | undefined, options: Options, command: Command) =>
      show(openSession(command, io), key, version, options),
    );
}

async function show(session: Session, key: string | undefined, version: string | undefined, options: Options) {
  if (options.text !== undefined && version === undefined)
    throw new UsageError('Name a standard and a version to search.', '--text');
  if (key === undefined) return await showAll(session, options);
  if (version === undefined) return await showVersions(session, key, options);
  await showText(session, key, version, options);
}

async function showAll({ client, print }: Session, { language }: Options): Promise<void> {
  const read = async (after: string | null) => (await client.request(StandardsDocument, { after })).standards;
  const standards = await nodes(read);
  print(
    { standards },
    standards.map(({ key, kind, committee, versions, title }) =>
      row(key, versions[0]?.version, spoken(kind), committee.key, inLanguage(title, language)),
    ),
  );
}

async function showVersions({ client, print }: Session, key: string, { language }: Options): Promise<void> {
  const { standard } = await client.request(StandardDocument, { key });
  if (!standard) throw new ClientError('NOT_FOUND', 'No such standard.', 'key');
  print(
    standard,
    standard.versions.map((version) => versionLine(version, language)),
  );
}

async function showText(session: Session, key: string, name: string, { text, language }: Options): Promise<void> {
  const version = await findVersion(session, key, name);
  const requirements = await requirementsOf(session, version.id, text);
  session.print({ version, requirements }, requirementLines(requirements, language));
}
