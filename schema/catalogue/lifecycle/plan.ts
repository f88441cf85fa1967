import { isDeepStrictEqual } from 'node:util';
import { listAllRequirements } from '../../../db/catalogue/requirements.js';
import type { VersionRow } from '../../../db/catalogue/store.js';
import { countInstitutions } from '../../../db/members/store.js';
import { judgePlan } from '../../../standards/aggregates/plan/judge.js';
import { within } from '../../../standards/catalogue/drafting/refusals.js';
import type { Context } from '../../context.js';
import { predecessorOf } from './predecessor.js';

/**
 * A plan that holds already is not judged anew: how a table is published is decided by the roster when its period opens, and
 * institutions that left since would otherwise keep everything else of the standard from being published.
 *
 * @throws HubError BAD_USER_INPUT, with the place, for a new plan that the institutions are too few for.
 */
export async function refuseUnfit(context: Context, version: VersionRow): Promise<null> {
  const { releases } = version;
  const previous = await predecessorOf(context, version);
  if (!releases || isDeepStrictEqual(releases, previous?.releases)) return null;
  const nodes = await listAllRequirements(context.op, version.id);
  const groups = nodes.filter(({ parentKey }) => parentKey === null).map(({ key }) => key);
  const roster = await countInstitutions(context.op);
  within('/releases', 'releases', () => judgePlan(releases, groups, roster, ''));
  return null;
}
