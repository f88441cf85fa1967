import type { AssessmentPartsFragment } from '../../generated/operations.js';
import { row, spoken } from '../text.js';

export const assessmentLine = ({ id, standardKey, version, status, score, startedAt }: AssessmentPartsFragment) =>
  row(id, standardKey, version, status && spoken(status), score, startedAt);
