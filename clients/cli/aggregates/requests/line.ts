import type { AggregateRequestPartsFragment } from '../../../generated/operations.js';
import { inLanguage, row, spoken } from '../../text.js';
import { rhoOf } from '../rho.js';

export const COLUMNS = 'id, status, measure, split by, only, cells, bound, ρ, ε, half width, asked at, title';

export const requestLine = (request: AggregateRequestPartsFragment, language?: string): string =>
  row(
    request.id,
    request.refusal ? `${spoken(request.status)}: ${spoken(request.refusal)}` : spoken(request.status),
    spoken(request.measure),
    request.by.map(spoken).join(','),
    request.where.map(({ dimension, values }) => `${spoken(dimension)}=${values.join(',')}`).join(' '),
    request.cells,
    request.bound,
    rhoOf(request.rho),
    request.epsilon,
    request.halfWidth?.toFixed(2),
    request.askedAt,
    inLanguage(request.title, language),
  );
