import { findByKey, findIndicators } from '../../../db/indicators/read/indicators.js';
import { newestFirst } from '../../../db/indicators/read/order.js';
import { insertSightings, knownReports } from '../../../db/indicators/write/sightings.js';
import { badInput, HubError } from '../../../standards/errors.js';
import { candidates } from '../../../standards/indicators/normalize.js';
import { searchKey } from '../../../standards/indicators/searchKey.js';
import type { Context } from '../../context.js';
import { groupBy } from '../../group.js';
import { visibleRows } from '../show/visible.js';
import { NOTHING_MORE } from '../show/wanted.js';
import type { ReportSightingsInput, SightingReportInput } from '../types/reporting.js';
import { checkedSighting, sharedUnderNow } from './reportSighting.js';
import { requireSeat } from './shareIndicator.js';

const MAX_REPORTS = 10_000;
const MAX_MADE = 50_000;
const MAX_KEY = 128;
/** A hit on a value is one on each indicator on it that the reporter may see, the newest of them. */
const MAX_PER_VALUE = 20;

/** What is named by none that the reporter may see is told by its place: hidden or absent alike. */
export async function reportSightings(context: Context, { sightings }: ReportSightingsInput) {
  const { op, newId } = context;
  const { organizationId } = requireSeat(context);
  if (sightings.length === 0 || sightings.length > MAX_REPORTS) {
    throw badInput(`Report 1 to ${MAX_REPORTS} sightings at once.`, 'input.sightings');
  }
  for (const [place, report] of sightings.entries()) checkReport(report, `input.sightings.${place}`);
  const indicatorsOf = await findReported(context, sightings);
  const made = sightings.flatMap((report, place) => {
    const sighting = checkedSighting(context, report, `input.sightings.${place}`);
    return indicatorsOf(report).map((indicatorId) => ({
      ...sighting,
      id: newId(),
      indicatorId,
      key: report.key ? `${report.key} ${indicatorId}` : null,
    }));
  });
  if (made.length > MAX_MADE) {
    throw new HubError(
      'LIMIT_EXCEEDED',
      `These meet more than ${MAX_MADE} indicators: report fewer at once.`,
      'input.sightings',
    );
  }
  const known = await knownReports(op, organizationId, made);
  const fresh = firstOfEachKey(made.filter(({ key }) => key === null || !known.has(key)));
  await insertSightings(op, { organizationId, sharedUnder: sharedUnderNow(op) }, fresh);
  return {
    reported: fresh.length,
    unchanged: made.length - fresh.length,
    unknown: sightings.flatMap((report, place) => (indicatorsOf(report).length === 0 ? [place] : [])),
  };
}

function checkReport({ indicatorId, value, key }: SightingReportInput, at: string): void {
  if (!indicatorId === !value) throw badInput('Name an indicator or a value.', `${at}.indicatorId`);
  if (key && (key.length > MAX_KEY || !/^[\x21-\x7e]+$/.test(key))) {
    throw badInput(`A key has up to ${MAX_KEY} visible ASCII characters.`, `${at}.key`);
  }
}

/** A report → the ids of the indicators it is of. Each is asked of the database once. */
async function findReported({ op }: Context, reports: readonly SightingReportInput[]) {
  const ids = new Set(reports.flatMap(({ indicatorId }) => indicatorId?.toLowerCase() ?? []));
  const named = visibleRows(op, ids.size === 0 ? [] : await findIndicators(op, [...ids], NOTHING_MORE));
  const byId = new Set(named.map(({ id }) => id));
  const observables = new Map(
    reports.flatMap((report) => (report.value ? [[report.value, candidates(report.value)] as const] : [])),
  );
  const keys = new Set([...observables.values()].flat().map(({ value }) => searchKey(value)));
  const rows = visibleRows(op, keys.size === 0 ? [] : await findByKey(op, [...keys], NOTHING_MORE)).sort(newestFirst);
  const byValue = groupBy(rows, ({ type, value }) => `${type} ${value}`);
  return ({ indicatorId, value }: SightingReportInput): readonly string[] => {
    if (indicatorId) return byId.has(indicatorId.toLowerCase()) ? [indicatorId.toLowerCase()] : [];
    const own = (value && observables.get(value)) || [];
    const met = own.flatMap(({ type, value: stored }) => byValue.get(`${type} ${stored}`) ?? []);
    return met.slice(0, MAX_PER_VALUE).map(({ id }) => id);
  };
}

function firstOfEachKey<T extends { readonly key: string | null }>(made: readonly T[]): T[] {
  const seen = new Set<string>();
  return made.filter(({ key }) => key === null || (!seen.has(key) && seen.add(key)));
}
