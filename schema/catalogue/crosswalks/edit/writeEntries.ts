import {
  type EntryRow,
  listEntries,
  type NewEntry,
  putEntries,
  removeEntries,
} from '../../../../db/catalogue/crosswalks/entries.js';
import { findCrosswalkVersion, touchDraft } from '../../../../db/catalogue/crosswalks/store.js';
import { digestOfCrosswalk } from '../../../../standards/catalogue/crosswalk/digest.js';
import type { CrosswalkEntry } from '../../../../standards/catalogue/crosswalk/document.js';
import { checkEntries } from '../../../../standards/catalogue/crosswalk/validate.js';
import { HubError, notFound } from '../../../../standards/errors.js';
import type { Context } from '../../../context.js';
import { changedSince, type Kept } from '../own.js';
import { documentOf, entryOf } from '../read/documentOf.js';
import { sidesOf } from '../sides.js';
import { requireCrosswalk } from '../visible.js';

export interface Changes {
  /** New ones, and in the place of those with an id what they say now; `was` is what they said. */
  readonly put: readonly { readonly id: string | null; readonly entry: (was: EntryRow | null) => CrosswalkEntry }[];
  readonly remove: readonly string[];
  /** Name of the list in the input. */
  readonly list: string;
}

/** Changes what a draft says, as long as all of it can be so; what is put waits for a review. */
export async function writeEntries(context: Context, { version, actor }: Kept, { put, remove, list }: Changes) {
  const { op, newId } = context;
  const rows = new Map((await listEntries(op, [version.id])).map((row) => [row.id, row]));
  const ids = put.flatMap(({ id }) => (id === null ? [] : [id]));
  if ([...ids, ...remove].some((id) => !rows.has(id))) throw notFound('entry');
  const staying = [...rows.values()].filter(({ id }) => !ids.includes(id) && !remove.includes(id));
  const next = Math.max(-1, ...[...rows.values()].map(({ ordinal }) => ordinal)) + 1;
  const written: NewEntry[] = put.map(({ id, entry }, index) => {
    const was = id === null ? null : (rows.get(id) ?? null);
    return { ...entry(was), id: was?.id ?? newId(), ordinal: was?.ordinal ?? next + index };
  });
  await check(context, version, staying, written, list);

  const order = [...staying.map((row) => ({ ordinal: row.ordinal, entry: entryOf(row) })), ...written.map(saying)];
  const entries = order.sort((a, b) => a.ordinal - b.ordinal).map(({ entry }) => entry);
  const said = { digest: digestOfCrosswalk(documentOf(version, entries)), entryCount: entries.length };
  if (!(await touchDraft(op, version, said))) throw changedSince();
  await removeEntries(op, version.id, remove);
  await putEntries(op, version.id, written, actor);
  return requireCrosswalk(context, await findCrosswalkVersion(op, version.id));
}

const saying = ({ id: _id, ordinal, ...entry }: NewEntry) => ({ ordinal, entry });

/** Those that stay come first: what does not go together is told where the caller wrote it. */
async function check(
  { op }: Context,
  version: Kept['version'],
  staying: readonly EntryRow[],
  written: readonly NewEntry[],
  list: string,
): Promise<void> {
  const entries = [...staying.map(entryOf), ...written];
  const placeOf = (index: number) =>
    index < staying.length ? `entry ${staying[index]?.id}` : `/${list}/${index - staying.length}`;
  try {
    checkEntries(entries, await sidesOf(op, version, entries), placeOf);
  } catch (error) {
    if (!(error instanceof HubError) || !error.at?.startsWith('/')) throw error;
    throw new HubError(error.code, error.message, `input${error.at.replaceAll('/', '.')}`);
  }
}
