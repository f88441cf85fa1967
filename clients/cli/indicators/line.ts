import type { ContentField } from '../../../standards/indicators/content.js';
import type { IndicatorPartsFragment } from '../../generated/operations.js';
import { row, spoken } from '../text.js';

export const COLUMNS = 'id, type, value, tlp, confidence, publisher, valid until, revoked, name';

/** Whatever an indicator says is asked for, or this does not compile. */
type Whole<Parts extends Readonly<Record<ContentField, unknown>>> = Parts;

/** The columns of `COLUMNS`, tab-separated, after those given. */
export const indicatorLine = (indicator: Whole<IndicatorPartsFragment>, ...before: string[]): string =>
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
