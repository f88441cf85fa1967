import { randomUUID } from 'node:crypto';
import type { Sql } from '../../../../../db/client.js';
import { buildIndicator } from '../../../../support/world/build/indicators.js';
import { idOf } from '../../../../support/world/ids.js';
import type { Reader } from '../../../../support/worldHub.js';
import { homeOf, indicatorsOf } from '../subjects.js';
import { always, type Cases, ownOrNot } from './case.js';
import { bundle, changed, content } from './content.js';
import { uploadsOn } from './uploads.js';

export function indicatorCases(sql: Sql): Cases {
  const upload = uploadsOn(sql);
  /** One like that of the world to which the reader stands in the relation. */
  const indicator = async (reader: Reader, relation: string) => {
    const [owner, share] = indicatorsOf(reader)[relation] ?? [homeOf(reader) ?? 'aurora', 'open'];
    const id = randomUUID();
    await buildIndicator(sql, owner, share, { id, value: `${id}.example` });
    return id;
  };
  /** The own one was shared under no policy, so that there is something to consent to. */
  const unconsented = async (reader: Reader, relation: string) => {
    if (relation !== 'own') return await indicator(reader, relation);
    const id = randomUUID();
    await buildIndicator(sql, homeOf(reader) ?? 'aurora', 'unpolicied', { id, value: `${id}.example` });
    return id;
  };
  const relations = (reader: Reader) => ['own', ...Object.keys(indicatorsOf(reader)).filter((name) => name !== 'own')];
  return {
    shareIndicator: {
      relations: always('own'),
      make: async () => ({ type: 'DOMAIN_NAME', value: `${randomUUID()}.example` }),
      fields: content,
    },
    correctIndicator: {
      relations,
      make: async (reader, relation) => ({
        id: await indicator(reader, relation),
        version: 1,
        changes: { confidence: 9 },
      }),
      fields: changed,
    },
    revokeIndicator: {
      relations,
      make: async (reader, relation) => ({ id: await indicator(reader, relation), version: 1 }),
      fields: {},
    },
    reportSighting: {
      relations,
      make: async (reader, relation) => ({ indicatorId: await indicator(reader, relation) }),
      fields: {
        'ReportSightingInput.kind': { kind: 'EXPIRED' },
        'ReportSightingInput.seenAt': { seenAt: '2026-01-01T00:00:00Z' },
        'ReportSightingInput.count': { count: 2 },
      },
    },
    reportSightings: {
      relations,
      make: async (reader, relation) => ({ sightings: [{ indicatorId: await indicator(reader, relation) }] }),
      fields: {
        'SightingReportInput.kind': { sightings: [{ indicatorId: idOf('absent'), kind: 'EXPIRED' }] },
        'SightingReportInput.seenAt': { sightings: [{ indicatorId: idOf('absent'), seenAt: '2026-01-01T00:00:00Z' }] },
        'SightingReportInput.count': { sightings: [{ indicatorId: idOf('absent'), count: 2 }] },
        'SightingReportInput.value': { sightings: [{ value: 'absent.example' }] },
        'SightingReportInput.key': { sightings: [{ indicatorId: idOf('absent'), key: 'k-1' }] },
      },
    },
    recallIndicators: {
      relations,
      make: async (reader, relation) => ({ indicatorIds: [await indicator(reader, relation)] }),
      fields: {},
    },
    undoImport: {
      relations: ownOrNot,
      make: async (reader, relation) => {
        const [id, importId] = [await indicator(reader, relation), randomUUID()];
        await sql`update indicator_owner set import_id = ${importId} where indicator_id = ${id}`;
        return { importId };
      },
      fields: {},
    },
    consentToAudience: {
      relations,
      make: async (reader, relation) => ({ indicatorId: await indicator(reader, relation) }),
      fields: {},
    },
    importIndicators: {
      relations: ownOrNot,
      make: async (reader, relation) => ({ uploadId: await upload(reader, relation, bundle()) }),
      fields: {
        'ImportIndicatorsInput.format': { format: 'STIX' },
        'ImportIndicatorsInput.dryRun': { dryRun: true },
        'ImportIndicatorsInput.type': { type: 'DOMAIN_NAME' },
        'ImportIndicatorsInput.tlp': { tlp: 'CLEAR' },
        'ImportIndicatorsInput.anonymous': { anonymous: true },
        'ImportIndicatorsInput.recipients': { recipients: ['cascade'] },
        'ImportIndicatorsInput.groups': { groups: [] },
        'ImportIndicatorsInput.seats': { seats: [] },
      },
    },
    consentToDisclosure: {
      relations: ownOrNot,
      make: async (reader, relation) => ({ version: '1.0.0', indicatorIds: [await unconsented(reader, relation)] }),
      fields: {},
    },
  };
}
