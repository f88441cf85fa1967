import { RequirementsDocument, type RequirementsQuery } from '../../generated/operations.js';
import { nodes } from '../../sdk/pages.js';
import type { Session } from '../session.js';
import { block, inLanguage, row, spoken } from '../text.js';

type Requirement = NonNullable<RequirementsQuery['requirements']>['edges'][number]['node'];

/** A version's tree in document order, or what holds the text. */
export async function requirementsOf({ client, progress }: Session, versionId: string, text?: string) {
  const filter = text === undefined ? null : { text };
  const read = async (after: string | null) =>
    (await client.request(RequirementsDocument, { versionId, filter, after })).requirements;
  try {
    return await nodes(read, (count) => progress.show(`${count} requirements`));
  } finally {
    progress.clear();
  }
}

export const requirementLines = (requirements: readonly Requirement[], language?: string): string[] =>
  requirements.flatMap(({ key, level, depth, title, statement }) => {
    const indent = '  '.repeat(depth);
    return [
      `${indent}${row(key, level && spoken(level), inLanguage(title, language))}`,
      ...block(inLanguage(statement, language), `${indent}    `),
    ];
  });
