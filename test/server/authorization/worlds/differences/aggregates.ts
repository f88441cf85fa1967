import { idOf } from '../../../../support/world/ids.js';
import { readsRelease, readsRequest } from '../../oracle/releases.js';
import type { Asker, World } from '../../oracle/world.js';
import { time } from '../rows/values.js';

/**
 * More tables that are for others or still to come, who takes part in them, and other projects with what they ask. What was written of
 * a release stays as it is, so there is more of it, not another.
 */
export function research(world: World, asker: Asker): World {
  const title = { en: 'Another', 'zh-CN': '另一' };
  const hidden = world.aggregate_release.filter((row) => !readsRelease(asker, row));
  const ids = new Set(hidden.map(({ id }) => id));
  const member = ['analyst', 'administrator', 'assessor'].includes(asker.role);
  const mine = ({ organization_id }: { readonly organization_id: string }) =>
    member && organization_id === asker.organization;
  const reads = ['researcher', 'editor', 'chair', 'voter'].includes(asker.role);
  const asked = world.aggregate_request.filter((row) => !reads || !readsRequest(asker, row));
  const others = new Set(asked.map(({ id }) => id));
  return {
    ...world,
    project:
      asker.role === 'researcher'
        ? [
            ...world.project,
            ...world.project.map((row) => ({ ...row, id: idOf('more'), organization_id: idOf('hub') })),
          ]
        : world.project.map((row) => ({ ...row, name: { en: 'Another' } })),
    aggregate_release: [
      ...world.aggregate_release,
      ...hidden.map((row) => ({
        ...{ ...row, id: idOf(`more ${row.id}`), number: row.number + 100, table_key: `more ${row.table_key}`, title },
        ...{ view: 'rolling', charge_id: null, digest: `more ${row.digest}` },
      })),
    ],
    aggregate_cell: [
      ...world.aggregate_cell,
      ...world.aggregate_cell
        .filter(({ release_id }) => ids.has(release_id))
        .map((row) => ({ ...row, release_id: idOf(`more ${row.release_id}`), value: '9' })),
    ],
    aggregate_roster: [
      ...world.aggregate_roster,
      ...world.organization
        .filter(({ kind }) => kind === 'channel')
        .map(({ id }) => ({
          quarter: String(world.aggregate_period[0]?.quarter),
          organization_id: id,
          contributes: true,
        })),
    ],
    aggregate_opt_out: [
      ...world.aggregate_opt_out.filter(mine),
      ...world.organization
        .filter(({ id, kind }) => kind === 'institution' && !mine({ organization_id: id }))
        .filter(({ id }) => !world.aggregate_opt_out.some(({ organization_id }) => organization_id === id))
        .map(({ id }) => ({ organization_id: id, since: time(3) })),
    ],
    aggregate_request: [
      ...world.aggregate_request.map((row) => (others.has(row.id) ? { ...row, title } : row)),
      ...asked.map((row) => ({ ...row, id: idOf(`more ${row.id}`), title })),
    ],
  };
}
