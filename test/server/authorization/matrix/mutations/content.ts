import { randomUUID } from 'node:crypto';
import { GIVEN_CONTENT } from '../../../../support/world/content.js';
import { seatId } from '../../../../support/world/members.js';
import type { Input } from './case.js';

const PRIVATE: Record<string, Input> = {
  'PrivatePartInput.caseReference': { caseReference: 'c' },
  'PrivatePartInput.lossAmount': { lossAmount: 1 },
  'PrivatePartInput.lossCurrency': { lossCurrency: 'CNY' },
  'PrivatePartInput.victims': { victims: 1 },
  'PrivatePartInput.customerReferences': { customerReferences: ['r'] },
  'PrivatePartInput.narrative': { narrative: 'n' },
};

/** Optional field of an indicator's content → what sets it, to share one and to change one. */
export const content: Record<string, Input> = {
  ...Object.fromEntries(
    Object.entries(GIVEN_CONTENT).map(([field, given]) => [`IndicatorContentInput.${field}`, given]),
  ),
  'IndicatorContentInput.anonymous': { anonymous: true },
  'IndicatorContentInput.recipients': { tlp: 'AMBER', recipients: ['cascade'] },
  'IndicatorContentInput.groups': { tlp: 'AMBER_STRICT', groups: [] },
  'IndicatorContentInput.seats': { tlp: 'RED', seats: [seatId('regulator@authority')] },
  'IndicatorContentInput.private': { private: {} },
  ...Object.fromEntries(Object.entries(PRIVATE).map(([coordinate, part]) => [coordinate, { private: part }])),
};
export const changed = Object.fromEntries(
  Object.entries(content).map(([coordinate, changes]) => [coordinate, { changes }]),
);

const stixId = (type: string) => `${type}--${randomUUID()}`;
const TIMES = { created: '2026-01-01T00:00:00.000Z', modified: '2026-01-01T00:00:00.000Z' };

/** One indicator, one that is none, and one object of another kind. */
export const bundle = () => ({
  type: 'bundle',
  id: stixId('bundle'),
  objects: [
    {
      type: 'indicator',
      spec_version: '2.1',
      id: stixId('indicator'),
      ...TIMES,
      pattern: `[domain-name:value = '${randomUUID()}.example']`,
      pattern_type: 'stix',
      valid_from: TIMES.created,
    },
    { type: 'indicator', spec_version: '2.1', id: stixId('indicator'), ...TIMES },
    { type: 'identity', spec_version: '2.1', id: stixId('identity'), ...TIMES, name: 'x' },
  ],
});
