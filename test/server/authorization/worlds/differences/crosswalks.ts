import { idOf } from '../../../../support/world/ids.js';
import type { Asker, World } from '../../oracle/world.js';
import type { Choices } from '../rows/choices.js';
import { time } from '../rows/values.js';

/** Drafts of other committees' crosswalks: what they say, and whether there are any; whose hands any entry of theirs went through. */
export function crosswalks(world: World, asker: Asker, choices: Choices): World {
  const theirs = new Set(world.crosswalk.filter((row) => row.committee_id === asker.organization).map(({ id }) => id));
  const others = world.crosswalk_version.filter((row) => !theirs.has(row.crosswalk_id));
  const hidden = others.filter(({ status }) => status === 'draft');
  const ids = new Set(hidden.map(({ id }) => id));
  const gone = new Set(choices.some('crosswalks gone', hidden, 0.3).map(({ id }) => id));
  const more = choices
    .some('more crosswalks', hidden, 0.6)
    .map((row) => ({ ...row, id: idOf(`more ${row.id}`), version: '9.9.9' }));
  const unpublished = world.crosswalk.filter(({ id, published }) => !published && !theirs.has(id));
  const lost = new Set(choices.some('unpublished lost', unpublished, 0.4).map(({ id }) => id));
  const foreign = new Set(others.map(({ id }) => id));
  const entries = new Set(
    world.crosswalk_entry.filter(({ version_id }) => foreign.has(version_id)).map(({ id }) => id),
  );
  const kept = world.crosswalk_entry.filter(({ version_id }) => !gone.has(version_id));
  const alive = new Set(kept.map(({ id }) => id));
  return {
    ...world,
    crosswalk: [
      ...world.crosswalk.filter(({ id }) => !lost.has(id)),
      ...unpublished.map((row) => ({ ...row, id: idOf(`more ${row.id}`), key: `more-${row.key}` })),
    ],
    crosswalk_version: [
      ...world.crosswalk_version
        .filter(({ id }) => !gone.has(id))
        .map((row) => (ids.has(row.id) ? { ...row, title: { en: 'Another' }, revision: 4, created_at: time(8) } : row)),
      ...more,
    ],
    crosswalk_entry: kept.map((row) =>
      ids.has(row.version_id) ? { ...row, relation: 'equal', rationale: { en: 'Another' }, strength: 1 } : row,
    ),
    crosswalk_review: world.crosswalk_review
      .filter(({ entry_id }) => alive.has(entry_id))
      .map((row) =>
        entries.has(row.entry_id) ? { ...row, author_seat_id: row.reviewer_seat_id ?? row.author_seat_id } : row,
      ),
  };
}
