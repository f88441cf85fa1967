import { StandardVersionDocument, type VersionPartsFragment } from '../../generated/operations.js';
import { ClientError } from '../../sdk/error.js';
import type { Session } from '../session.js';
import { inLanguage, row, spoken } from '../text.js';

/** The version by SemVer or label; NOT_FOUND when there is none that one may see. */
export async function findVersion({ client }: Session, standard: string, version: string) {
  const found = (await client.request(StandardVersionDocument, { standard, version })).standardVersion;
  if (!found) throw new ClientError('NOT_FOUND', `No such version of ${standard}.`, 'version');
  return found;
}

export const versionLine = (
  { standardKey, version, label, status, publishedAt, requirementCount, title }: VersionPartsFragment,
  language?: string,
): string =>
  row(
    standardKey,
    version,
    spoken(status),
    publishedAt,
    `${requirementCount} requirements`,
    label,
    inLanguage(title, language),
  );
