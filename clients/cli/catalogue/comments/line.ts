import type { CommentPartsFragment } from '../../../generated/operations.js';
import { row, spoken } from '../../text.js';

export const COLUMNS = 'id, time, organization, requirement, disposition, its reason, comment';

export const commentLine = (comment: CommentPartsFragment): string => {
  const { id, createdAt, organization, requirementKey, disposition, dispositionReason, body } = comment;
  return row(
    id,
    createdAt,
    organization.key,
    requirementKey,
    disposition && spoken(disposition),
    dispositionReason,
    body,
  );
};
