import { numberKindOf } from '../../../standards/indicators/numberKind.js';
import type { VisibleIndicator } from './visible.js';

/** Of a value that is shown: what is withheld is null here, whatever its type says. */
export const numberKind = ({ type, value }: VisibleIndicator) =>
  value === null ? null : numberKindOf({ type, value });
