import { quarterAt } from '../../../../standards/aggregates/period.js';
import { versionId } from '../../../support/world/catalogue.js';
import { idOf } from '../../../support/world/ids.js';
import { NEW } from './attempt.js';

/** A quarter, and who is on its roster. */
export const quarterOf = (ordinal: number, opens: string, closes: string, contributes = true) => [
  `insert into aggregate_period
    (quarter, ordinal, committee_id, version_id, version, digest, plan, groups, roster, opens_at, closes_at, released_at)
    values ('${quarterAt(ordinal)}', ${ordinal}, '${idOf('committee')}', '${versionId('handbook', '1.0.0')}', 'handbook@1.0.0', 'd', '{}',
      '{g1}', 1, '${opens}', '${closes}', '2126-01-08')`,
  `insert into aggregate_roster values ('${quarterAt(ordinal)}', '${idOf('aurora')}', ${contributes}, 'CN-SH', 'banking')`,
];
/** One that is over, with aurora on its roster. */
export const OVER = quarterOf(8104, '2026-01-01', '2026-04-01');
export const charge = (measure = 'reports', quarter = '2026-Q1', rho = 10, ordinal = 8104) =>
  `insert into aggregate_charge (id, quarter, ordinal, table_key, domain, measure, every, reads, rho, charged_at)
    values ('${NEW}', '${quarter}', ${ordinal}, 'new', 'new', '${measure}', 'quarter', '{type}', ${rho}, now())`;
export const read = (what: string, id: string = NEW) => `select from entente.charged_${what}('${id}')`;
