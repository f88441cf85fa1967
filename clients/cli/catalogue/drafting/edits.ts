import type { Command } from 'commander';
import { StandardBlameDocument, StandardEditsDocument } from '../../../generated/operations.js';
import { nodes } from '../../../sdk/pages.js';
import type { Io } from '../../io.js';
import { openSession, type Session } from '../../session.js';
import { findVersion } from '../version.js';
import { COLUMNS, editLine } from './line.js';

interface Options {
  readonly requirement?: string;
  readonly last?: boolean;
}

export function addEdits(standards: Command, io: Io): void {
  standards
    .command('edits')
    .description(`how a draft of one's committee came about, oldest first, tab-separated: ${COLUMNS}`)
    .argument('<key>', 'the standard')
    .argument('<version>', 'semantic version or label')
    .option('--requirement <key>', 'only of this requirement, or of a member such as /disclosure')
    .option('--last', 'of each only the last edit, whose revision the next one names')
    .action((key: string, version: string, options: Options, command: Command) =>
      list(openSession(command, io), key, version, options),
    );
}

async function list(session: Session, key: string, version: string, options: Options): Promise<void> {
  const { id: versionId } = await findVersion(session, key, version);
  const edits = options.last
    ? await lastEdits(session, versionId, options.requirement)
    : await allEdits(session, versionId, options.requirement);
  session.print({ edits }, edits.map(editLine));
}

const allEdits = ({ client }: Session, versionId: string, requirementKey?: string) =>
  nodes(
    async (after: string | null) =>
      (await client.request(StandardEditsDocument, { versionId, requirementKey, after })).standardEdits,
  );

/** The last edit of each thing that was edited, or of one. */
export const lastEdits = ({ client }: Session, versionId: string, key?: string) =>
  nodes(
    async (after: string | null) =>
      (await client.request(StandardBlameDocument, { versionId, keys: key === undefined ? null : [key], after }))
        .standardBlame,
  );
