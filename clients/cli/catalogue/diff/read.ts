import type { Run } from '../../../../standards/catalogue/diff/words.js';
import type { Change } from '../../../../standards/catalogue/diff.js';
import type { Language } from '../../../../standards/catalogue/document.js';
import type { PrintedChange, Redline } from '../../../../standards/catalogue/print/redline.js';
import {
  StandardDiffDocument,
  type StandardDiffQuery,
  type VersionPartsFragment,
} from '../../../generated/operations.js';
import { ClientError } from '../../../sdk/error.js';
import { nodes } from '../../../sdk/pages.js';
import type { Session } from '../../session.js';
import { localized, spoken } from '../../text.js';

type Answer = NonNullable<StandardDiffQuery['standardDiff']>;
export type ReadChange = Answer['changes']['edges'][number]['node'];
export type ReadDiff = Omit<Answer, 'changes'> & { readonly changes: readonly ReadChange[] };

/** As much of a version as is told beside what changed in it. */
export type ComparedVersion = Pick<VersionPartsFragment, 'standardKey' | 'version' | 'title'>;

/** Every page of it. */
export async function readDiff(
  { client, progress }: Session,
  from: string,
  to: string,
  words: boolean,
): Promise<ReadDiff> {
  let head: Answer | null = null;
  const read = async (after: string | null) => {
    const { standardDiff } = await client.request(StandardDiffDocument, { from, to, words, after });
    head ??= standardDiff;
    return standardDiff?.changes ?? null;
  };
  try {
    const changes = await nodes(read, (count) => progress.show(`${count} changes`));
    if (!head) throw new ClientError('NOT_FOUND', 'No such versions.', 'to');
    return { ...(head as Answer), changes };
  } finally {
    progress.clear();
  }
}

/** The same in the terms of the rules that print it. */
export const redlineOf = (
  { requiredBump, leastVersion, changes }: ReadDiff,
  from: ComparedVersion,
  to: ComparedVersion,
): Redline => ({
  standard: to.standardKey,
  title: localized(to.title),
  from: from.version,
  to: to.version,
  requiredBump: spoken(requiredBump) as Redline['requiredBump'],
  leastVersion,
  changes: changes.map(printed),
});

const printed = ({ kind, key, title, from, into, findings, words = [], ...change }: ReadChange): PrintedChange => ({
  kind: spoken(kind) as Change['kind'],
  key,
  title: title && localized(title),
  from,
  into,
  class: spoken(change.class) as Change['class'],
  reasons: findings.map(({ reason }) => reason),
  words: words.map(({ field, language, runs }) => ({
    field,
    language: language as Language,
    runs: runs.map(({ kind: of, text }) => ({ kind: spoken(of) as Run['kind'], text })),
  })),
});
