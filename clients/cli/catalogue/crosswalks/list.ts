import type { Command } from 'commander';
import { CrosswalksDocument } from '../../../generated/operations.js';
import { nodes } from '../../../sdk/pages.js';
import type { Io } from '../../io.js';
import { languageOption } from '../../options.js';
import { openSession, type Session } from '../../session.js';
import { row } from '../../text.js';
import { COLUMNS, crosswalkLine } from './line.js';

interface Options {
  readonly standard?: string;
  readonly language?: string;
}

export function addList(crosswalks: Command, io: Io): void {
  crosswalks
    .command('list')
    .description(`versions of crosswalks, by key, tab-separated: ${COLUMNS}`)
    .option('--standard <key>', 'only from or to this standard')
    .addOption(languageOption())
    .action((options: Options, command: Command) => list(openSession(command, io), options));
}

async function list({ client, print }: Session, { standard, language }: Options): Promise<void> {
  const read = async (after: string | null) =>
    (await client.request(CrosswalksDocument, { standard, after })).crosswalks;
  const crosswalks = await nodes(read);
  print(
    { crosswalks },
    crosswalks.flatMap(({ key, sourceStandard, targetStandard, versions }) =>
      versions.length === 0
        ? [row(key, '', '', sourceStandard, targetStandard)]
        : versions.map((version) => crosswalkLine(version, language)),
    ),
  );
}
