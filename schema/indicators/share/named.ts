import type { Named } from '../../../db/indicators/write/indicators.js';
import { findMyGroups, findOrganizations, nameableSeats } from '../../../db/members/store.js';
import type { Tlp } from '../../../standards/access/tlp.js';
import { badInput } from '../../../standards/errors.js';
import type { Context } from '../../context.js';

export interface NamedInput {
  readonly recipients?: readonly string[] | null;
  readonly groups?: readonly string[] | null;
  readonly seats?: readonly string[] | null;
}

export const NOBODY: Named = { organizations: [], groups: [], seats: [] };

const MAX_NAMED = 1_000;

/** Whether any of the three is said; null says nobody. */
export const saysWhom = ({ recipients, groups, seats }: NamedInput): boolean =>
  [recipients, groups, seats].some((list) => list !== undefined);

/** Whom an indicator under a label is for, or BAD_USER_INPUT where the label lets nobody of that kind be named. */
export async function namedBy(context: Context, input: NamedInput, tlp: Tlp, at: string): Promise<Named> {
  const { recipients, groups, seats } = input;
  if (tlp === 'clear' || tlp === 'green') {
    if ([recipients, groups, seats].some((list) => list?.length)) {
      throw badInput('CLEAR and GREEN go to every member: name nobody.', `${at}.recipients`);
    }
    return NOBODY;
  }
  if (tlp === 'red' && (recipients?.length || groups?.length)) {
    throw badInput('RED is for individuals: name their seats.', `${at}.recipients`);
  }
  if (tlp !== 'red' && seats?.length) throw badInput('Individuals are named under RED only.', `${at}.seats`);
  return await namedByKind(context, input, at);
}

/** The same with no label to fit, for many indicators at once. */
export async function namedByKind(
  context: Context,
  { recipients, groups, seats }: NamedInput,
  at: string,
): Promise<Named> {
  for (const [name, list] of Object.entries({ recipients, groups, seats })) {
    if (list && list.length > MAX_NAMED) throw badInput(`At most ${MAX_NAMED}.`, `${at}.${name}`);
  }
  return {
    organizations: await organizationIds(context, recipients ?? [], `${at}.recipients`),
    groups: await known(groups ?? [], (ids) => findMyGroups(context.op, ids), 'group of yours', `${at}.groups`),
    seats: await known(seats ?? [], (ids) => nameableSeats(context.op, ids), 'seat', `${at}.seats`),
  };
}

async function organizationIds({ op }: Context, keys: readonly string[], at: string): Promise<string[]> {
  if (keys.length === 0) return [];
  const found = (await findOrganizations(op, keys)).filter(
    ({ kind }) => kind === 'institution' || kind === 'regulator',
  );
  const unknown = keys.find((key) => !found.some((row) => row.key === key));
  if (unknown !== undefined) throw badInput(`No institution or regulator is named ${unknown.slice(0, 64)}.`, at);
  return found.map(({ id }) => id);
}

async function known(
  ids: readonly string[],
  find: (ids: readonly string[]) => Promise<string[]>,
  what: string,
  at: string,
): Promise<string[]> {
  if (ids.length === 0) return [];
  const found = new Set(await find(ids));
  const unknown = ids.find((id) => !found.has(id.toLowerCase()));
  if (unknown !== undefined) throw badInput(`${unknown} is no ${what}.`, at);
  return [...found];
}
