import { badInput } from '../errors.js';

const MAX_PROSE = 10_000;

/** What somebody says in their own words. @throws HubError BAD_USER_INPUT when it is blank or too long. */
export function prose(text: string, at: string): string {
  const said = text.trim().normalize('NFC');
  if (said === '') throw badInput('A text was expected.', at);
  if (said.length > MAX_PROSE) throw badInput(`At most ${MAX_PROSE} characters.`, at);
  return said;
}
