import { listEntries } from '../../../../db/catalogue/crosswalks/entries.js';
import { listMappable } from '../../../../db/catalogue/crosswalks/requirements.js';
import { listPublishedAt } from '../../../../db/catalogue/crosswalks/store.js';
import { findVersion } from '../../../../db/catalogue/store.js';
import type { Operation } from '../../../../db/operation.js';
import {
  declaredSuggestions,
  type KnownCrosswalk,
  type Suggestion,
  transitiveSuggestions,
} from '../../../../standards/catalogue/crosswalk/suggest.js';
import { badInput } from '../../../../standards/errors.js';
import type { Context } from '../../../context.js';
import { checkPage, decodeCursor, encodeCursor, pageOf } from '../../../paging.js';
import { requireVisible } from '../../visible.js';
import { entryOf } from '../read/documentOf.js';
import { toldItems, toldLinks } from '../read/entries.js';
import type { CrosswalkSuggestionArgs } from './inputs.js';

/** Between two versions that the reader may see; from what is published, and from what the two say themselves. */
export async function crosswalkSuggestions(
  context: Context,
  { source, target, first, after }: CrosswalkSuggestionArgs,
) {
  const { op } = context;
  checkPage({ first });
  const start = after ? decodeCursor(after, 'integer')[0] + 1 : 0;
  requireVisible(context, await findVersion(op, source));
  requireVisible(context, await findVersion(op, target));
  if (source === target) throw badInput('Suggestions are between two versions.', 'target');
  const found = await suggestionsBetween(op, source, target);
  const rows = found.slice(start, start + first + 1).map((suggestion, index) => told(suggestion, start + index));
  return pageOf(rows, first, ({ place }) => encodeCursor(place));
}

const told = (suggestion: Suggestion, place: number) => ({
  ...suggestion,
  place,
  sources: toldItems(suggestion.sources),
  targets: toldItems(suggestion.targets),
  chain: toldLinks(suggestion.chain),
});

/** Of published crosswalks only: what anybody is suggested never depends on a draft of others. */
export async function suggestionsBetween(op: Operation, source: string, target: string): Promise<Suggestion[]> {
  const published = await listPublishedAt(op, [source, target]);
  const entries = await listEntries(
    op,
    published.map(({ id }) => id),
  );
  const known = published.map((version): KnownCrosswalk => {
    const own = entries.filter(({ versionId }) => versionId === version.id).map(entryOf);
    const { crosswalkKey: key, version: number, digest } = version;
    return {
      key,
      version: number,
      digest,
      source: version.source.versionId,
      target: version.target.versionId,
      entries: own,
    };
  });
  return [
    ...declaredSuggestions(await declaring(op, source), await declaring(op, target)),
    ...transitiveSuggestions(source, target, known),
  ];
}

async function declaring(op: Operation, id: string) {
  const version = await findVersion(op, id);
  return {
    key: version?.standardKey ?? '',
    version: version?.version ?? '',
    digest: version?.digest ?? '',
    requirements: await listMappable(op, id),
  };
}
