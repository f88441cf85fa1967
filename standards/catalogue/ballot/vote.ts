import { badInput } from '../../errors.js';
import { prose } from '../prose.js';
import type { Choice } from './tally.js';

/** @throws HubError BAD_USER_INPUT for a no without a reason, or one that is too long. */
export function voteReason(choice: Choice, reason: string | null | undefined): string | null {
  const given = reason?.trim() ? prose(reason, 'input.reason') : null;
  if (choice === 'no' && given === null) throw badInput('A no says why.', 'input.reason');
  return given;
}
