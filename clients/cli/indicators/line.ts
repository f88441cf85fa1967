import type { IndicatorPartsFragment } from '../../generated/operations.js';
import { row, spoken } from '../text.js';

export const COLUMNS = 'id, type, value, tlp, confidence, publisher, valid until, revoked, name';

/** The columns of `COLUMNS`, tab-separated, after those given. */
export const indicatorLine = (indicator: IndicatorPartsFragment, ...before: string[]): string =>
  row(
    ...before,
    indicator.id,
    spoken(indicator.type),
    indicator.value ?? indicator.pattern,
    spoken(indicator.tlp),
    indicator.confidence,
    indicator.publisher?.key,
    indicator.validUntil,
    indicator.revoked ? 'revoked' : '',
    indicator.name,
  );
