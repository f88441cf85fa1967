import { idOf } from '../../../../support/world/ids.js';
import type { Asker, World } from '../../oracle/world.js';
import type { Choices } from '../rows/choices.js';
import { time } from '../rows/values.js';

/** Drafts of other committees: other words, or none, or more of them; and standards of theirs that nobody else knows of. */
export function drafts(world: World, asker: Asker, choices: Choices): World {
  const theirs = new Set(world.standard.filter((row) => row.committee_id === asker.organization).map(({ id }) => id));
  const hidden = world.standard_version.filter((row) => row.status === 'drafting' && !theirs.has(row.standard_id));
  const ids = new Set(hidden.map(({ id }) => id));
  const gone = new Set(choices.some('gone', hidden, 0.3).map(({ id }) => id));
  const more = choices
    .some('more', hidden, 0.6)
    .map((row) => ({ ...row, id: idOf(`more ${row.id}`), version: '9.9.9' }));
  const text = { en: 'Another text' };
  const takesPart = ['analyst', 'administrator', 'assessor', 'regulator', 'voter', 'editor', 'chair'].includes(
    asker.role,
  );
  const unknown = world.standard.filter(
    ({ id, known_to }) => !theirs.has(id) && (known_to === 'committee' || (known_to === 'participants' && !takesPart)),
  );
  const lost = new Set(choices.some('unknown lost', unknown, 0.4).map(({ id }) => id));
  return {
    ...world,
    standard: [
      ...world.standard.filter(({ id }) => !lost.has(id)),
      ...unknown.map((row) => ({ ...row, id: idOf(`more ${row.id}`), key: `more-${row.key}`, title: text })),
    ],
    standard_version: [
      ...world.standard_version
        .filter(({ id }) => !gone.has(id))
        .map((row) =>
          ids.has(row.id) ? { ...row, title: text, summary: text, revision: 4, created_at: time(8) } : row,
        ),
      ...more,
    ],
    requirement: world.requirement
      .filter(({ version_id }) => !gone.has(version_id))
      .map((row) => (ids.has(row.version_id) ? { ...row, title: text, statement: text, search_text: 'another' } : row)),
  };
}

/** Who else read what; an administrator knows of their own institution's. */
export function accessLog(world: World, asker: Asker, choices: Choices): World {
  const hidden = ({ owner_id }: { readonly owner_id: string }) =>
    asker.role !== 'administrator' || owner_id !== asker.organization;
  const more = choices.some('entries', world.access_log.filter(hidden), 0.6);
  return {
    ...world,
    access_log: [...world.access_log, ...more.map((row) => ({ ...row, id: idOf(`more ${row.id}`), at: time(36) }))],
  };
}

/** Keys of others, and text that waits for one. */
export function dataKeys(world: World, asker: Asker): World {
  const others = world.data_key.filter((row) => row.organization_id !== asker.organization);
  return {
    ...world,
    data_key: [
      ...world.data_key,
      ...others.map((row) => ({
        ...row,
        id: idOf(`more ${row.id}`),
        epoch: -1,
        wrapped: null,
        destroyed_at: time(12),
      })),
    ],
    unsealed: others.map(({ organization_id }) => ({
      table_name: 'indicator_private',
      row_key: organization_id,
      organization_id,
      content: {},
    })),
  };
}

/** Files on their way in. */
export function uploads(world: World, asker: Asker, choices: Choices): World {
  const others = new Set(world.upload.filter((row) => row.person_id !== asker.person).map(({ id }) => id));
  const gone = new Set([...others].filter((id) => choices.chance(id, 0.4)));
  return {
    ...world,
    upload: world.upload
      .filter(({ id }) => !gone.has(id))
      .map((row) => (others.has(row.id) ? { ...row, size: 1, created_at: time(1) } : row)),
    upload_chunk: world.upload_chunk
      .filter(({ upload_id }) => !gone.has(upload_id))
      .map((row) => (others.has(row.upload_id) ? { ...row, sealed: '\\x61' } : row)),
  };
}
