import type { World } from '../../world.js';
import { found, moment, refusal, type Said, term, type View } from '../forms.js';
import { connectionOf, type Paged } from '../page.js';
import { standardOf, visibleVersion } from './catalogue.js';
import { seesSeat } from './members.js';

type Edit = World['standard_edit'][number];

const isOwn = ({ world, asker }: View, versionId: unknown): boolean => {
  const version = found(world.standard_version.find(({ id }) => id === versionId));
  return standardOf(world, version).committee_id === asker.organization;
};

/** How a version came about is its committee's: of another's that one sees one is told that it is not. */
function editsOf(view: View, versionId: string): Edit[] {
  const { id } = visibleVersion(view, versionId);
  if (!isOwn(view, id)) throw refusal('FORBIDDEN');
  return view.world.standard_edit.filter((row) => row.version_id === id).sort((one, other) => one.place - other.place);
}

function editSaid(view: View, row: Edit): Said {
  const seat = found(view.world.membership.find(({ id }) => id === row.seat_id));
  return {
    id: row.id,
    requirementKey: row.requirement_key,
    revision: row.revision,
    kind: term(row.kind),
    seatId: row.seat_id,
    by: seesSeat(view, seat) ? seat.name : null,
    editedAt: moment(row.edited_at),
    before: row.before,
    after: row.after,
    beforeDigest: row.before_digest,
    afterDigest: row.after_digest,
  };
}

export const editById = (view: View, id: unknown): Said =>
  editSaid(view, found(view.world.standard_edit.find((row) => row.id === id && isOwn(view, row.version_id))));

export const standardEdits =
  (view: View) =>
  ({ versionId, requirementKey, ...paged }: Paged & { versionId: string; requirementKey?: string | null }): Said => {
    const rows = editsOf(view, versionId).filter(
      (row) => typeof requirementKey !== 'string' || row.requirement_key === requirementKey,
    );
    return connectionOf(rows, paged, { kinds: ['integer'], place: ({ place }) => [place] }, (row) =>
      editSaid(view, row),
    );
  };

/** The last of each key. */
export const standardBlame =
  (view: View) =>
  ({ versionId, keys, ...paged }: Paged & { versionId: string; keys?: readonly string[] | null }): Said => {
    const last = new Map(editsOf(view, versionId).map((row) => [row.requirement_key, row]));
    const rows = [...last.values()].filter(({ requirement_key: key }) => !keys || keys.includes(key));
    const order = { kinds: ['text'], place: ({ requirement_key: key }: Edit) => [key] } as const;
    return connectionOf(rows, paged, order, (row) => editSaid(view, row));
  };
