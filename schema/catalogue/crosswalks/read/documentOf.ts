import type { EntryRow } from '../../../../db/catalogue/crosswalks/entries.js';
import type { CrosswalkVersionRow } from '../../../../db/catalogue/crosswalks/store.js';
import type {
  CrosswalkDocument,
  CrosswalkEnd,
  CrosswalkEntry,
} from '../../../../standards/catalogue/crosswalk/document.js';

type Whole = Pick<CrosswalkVersionRow, 'crosswalkKey' | 'version' | 'title' | 'source' | 'target' | 'envelope'>;

/** A version as the document that its digest is of. */
export const documentOf = (version: Whole, entries: readonly CrosswalkEntry[]): CrosswalkDocument => ({
  format: 1,
  crosswalk: version.crosswalkKey,
  version: version.version,
  title: version.title,
  source: endOf(version.source),
  target: endOf(version.target),
  entries,
  ...(version.envelope && { envelope: version.envelope }),
});

const endOf = ({ standardKey, version, digest }: CrosswalkVersionRow['source']): CrosswalkEnd => ({
  standard: standardKey,
  version,
  digest,
});

/** What a row says, and nothing of its place or of who wrote it: what is absent there is null in a row. */
export function entryOf(row: EntryRow): CrosswalkEntry {
  const { sources, targets, relation, rationale, strength, confidence, origin, oscal } = row;
  return {
    sources,
    targets,
    relation,
    ...(rationale && { rationale }),
    ...(strength !== null && { strength }),
    ...(confidence && { confidence }),
    ...(origin && { origin }),
    ...(oscal && { oscal }),
  };
}
