import { DIMENSIONS, MEASURES } from '../../../standards/aggregates/plan/measures.js';
import { AUDIENCES, TICKS } from '../../../standards/aggregates/plan/plan.js';
import { REFUSALS, REQUEST_STATES } from '../../../standards/aggregates/request.js';
import { vocabulary } from '../../enums.js';

export const AggregateViewEnum = vocabulary(
  'AggregateView',
  ['period', 'rolling'],
  'PERIOD: what was drawn for one quarter, or year. ROLLING: the mean of four quarters.',
);
export const AggregateMeasureEnum = vocabulary('AggregateMeasure', MEASURES, 'What a table adds up.');
export const AggregateDimensionEnum = vocabulary('AggregateDimension', DIMENSIONS, 'What a table is split by.');
export const AggregateTickEnum = vocabulary('AggregateTick', TICKS, 'How often a table is released.');
export const AggregateAudienceEnum = vocabulary('AggregateAudience', AUDIENCES, 'Whom a table is published to.');
export const AggregateRequestStatusEnum = vocabulary(
  'AggregateRequestStatus',
  REQUEST_STATES,
  'What became of a request.',
);
export const AggregateRefusalEnum = vocabulary('AggregateRefusal', REFUSALS, 'Why a request was refused.');
