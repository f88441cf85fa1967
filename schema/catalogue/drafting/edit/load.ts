import { listLastEdits } from '../../../../db/catalogue/drafting/edits.js';
import { listEarlier, listPlaces } from '../../../../db/catalogue/drafting/store.js';
import { listRequirements } from '../../../../db/catalogue/requirements.js';
import type { VersionRow } from '../../../../db/catalogue/store.js';
import type { Operation } from '../../../../db/operation.js';
import { isSeated } from '../../../../standards/access/actor.js';
import type { Draft, Earlier, LastEdit } from '../../../../standards/catalogue/drafting/draft.js';
import {
  type Content,
  type Edit,
  keysOf,
  MEMBERS,
  reachesBelow,
} from '../../../../standards/catalogue/drafting/edit.js';
import { DraftTree } from '../../../../standards/catalogue/drafting/tree.js';
import type { Context } from '../../../context.js';
import { frameOf, nodeOf } from '../../documentOf.js';
import { toldEdit } from '../history/told.js';

/** A draft as far as these edits need it: its outline, and the text of what they touch. */
export async function loadDraft(context: Context, version: VersionRow, edits: readonly Edit[]): Promise<Draft> {
  const { op } = context;
  const placed = await listPlaces(op, version.id);
  const keys = touchedBy(edits, new DraftTree(placed, new Map()));
  const { kind, title } = version;
  return {
    kind,
    own: kind !== 'external' && version.envelope === null,
    frame: { title, ...frameOf(version, MEMBERS) },
    placed,
    contents: await contentsOf(op, version.id, keys),
    last: await lastEditsOf(context, version.id, keys),
    earlier: await earlierOf(op, version.standardKey, keys),
  };
}

/** What edits name, and what stands below where that is touched too. */
function touchedBy(edits: readonly Edit[], tree: DraftTree): string[] {
  const named = edits.flatMap((edit) => {
    const keys = keysOf(edit);
    const below = reachesBelow(edit) ? keys.filter((key) => tree.has(key)).flatMap((key) => tree.below(key)) : [];
    return [...keys, ...below];
  });
  return [...new Set(named)];
}

async function contentsOf(op: Operation, versionId: string, keys: readonly string[]): Promise<Map<string, Content>> {
  const rows = await listRequirements(op, versionId, keys);
  return new Map(
    rows.map((row) => {
      const { parentKey: _parent, ordinal: _ordinal, depth: _depth, digest: _digest, ...content } = nodeOf(row);
      return [row.key, content];
    }),
  );
}

async function lastEditsOf(
  context: Context,
  versionId: string,
  keys: readonly string[],
): Promise<Map<string, LastEdit>> {
  const { op } = context;
  const rows = await listLastEdits(op, versionId, { keys, first: keys.length, after: '' });
  const mine = isSeated(op.actor) ? op.actor.seatId : null;
  return new Map(
    rows
      .map((row) => toldEdit(context, row))
      .map(({ requirementKey, revision, kind, seatId, by, editedAt }) => [
        requirementKey,
        { revision, kind, by: seatId === mine ? 'yourself' : (by ?? `the seat ${seatId}`), at: editedAt },
      ]),
  );
}

async function earlierOf(op: Operation, standardKey: string, keys: readonly string[]): Promise<Map<string, Earlier>> {
  const rows = await listEarlier(op, standardKey, keys);
  return new Map(rows.map(({ key, digest, from }) => [key, { digest, from: from ?? [] }]));
}
