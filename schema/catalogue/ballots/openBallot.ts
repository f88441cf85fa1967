import { insertBallot } from '../../../db/catalogue/ballots/store.js';
import { daysAfter } from '../../../standards/catalogue/ballot/rule.js';
import { badInput } from '../../../standards/errors.js';
import type { Context } from '../../context.js';
import { requireKept } from '../lifecycle/own.js';
import { decide, take } from '../lifecycle/take.js';
import { requireBallot } from './ballots.js';
import { eligibleFor } from './eligible.js';
import type { OpenBallotInput } from './inputs.js';

const MAX_DAYS = 366;

/** Who may vote, and by which rule, is settled now. */
export async function openBallot(context: Context, { versionId, revision, closesAt }: OpenBallotInput) {
  const { op, now, newId } = context;
  const kept = await requireKept(context, versionId);
  const transition = await decide(context, kept, { action: 'open-ballot', revision });
  const openedAt = now();
  const { rule, eligible } = await eligibleFor(context, kept.version);
  const until = closesAt ?? daysAfter(openedAt, rule.ballotDays);
  if (until <= openedAt || until > daysAfter(openedAt, MAX_DAYS))
    throw badInput('A ballot ends after it begins, within a year.', 'input.closesAt');
  const id = newId();
  const { version } = kept.version;
  await insertBallot(op, { id, versionId, version, rule, openedAt, closesAt: until, eligible });
  await take(context, kept.version, transition);
  return { ballot: await requireBallot(context, id) };
}
