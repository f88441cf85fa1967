import { listPeriods, type PlanInForce, planInForce } from '../../db/aggregates/plan.js';
import {
  decideRequest,
  findRequest,
  insertRequest,
  listRequests,
  type RequestRow,
} from '../../db/aggregates/requests.js';
import { findReleaseOf } from '../../db/aggregates/store.js';
import { isSeated } from '../../standards/access/actor.js';
import { epsilonOf } from '../../standards/aggregates/accounting/epsilon.js';
import { cellCount, domainKey, domainsOf } from '../../standards/aggregates/plan/domain.js';
import { halfWidthOfTable } from '../../standards/aggregates/plan/halfWidth.js';
import { checkValues, MOST_CELLS } from '../../standards/aggregates/plan/judge.js';
import { answering } from '../../standards/aggregates/plan/known.js';
import type { PricedQuestion } from '../../standards/aggregates/plan/plan.js';
import { parseRequest } from '../../standards/aggregates/plan/table.js';
import type { Refusal } from '../../standards/aggregates/request.js';
import { badInput, HubError, notFound } from '../../standards/errors.js';
import { line } from '../../standards/members/text.js';
import type { Context } from '../context.js';
import { checkPage, decodeCursor, encodeCursor, type PageArgs, pageOf } from '../paging.js';
import type { RequestAggregateInput, ReviewAggregateRequestInput } from './types/request.js';

export async function requests({ op }: Context, page: PageArgs) {
  checkPage(page);
  const [askedAt, id] = page.after ? decodeCursor(page.after, 'moment', 'uuid') : [];
  const rows = await listRequests(op, { first: page.first, after: askedAt && id ? { askedAt, id } : null });
  const shown = await showing({ op });
  return pageOf(rows.map(shown), page.first, (row) => encodeCursor(row.askedAt.getTime(), row.id));
}

/**
 * Asks for a table beyond the plan. What a planned table or a release answers already, in whatever words, is answered by that and
 * costs nothing: it is told by the domain, and no data is looked at.
 */
export async function requestAggregate(context: Context, input: RequestAggregateInput) {
  const { op, now, newId } = context;
  if (!isSeated(op.actor)) throw new HubError('FORBIDDEN', 'Only a researcher asks for tables.');
  const found = await planInForce(op);
  if (!found) throw new HubError('CONFLICT', 'No plan is in force: ask again once a sharing standard carries one.');
  const question = questionOf(input, found);
  const domains = domainsOf(found.plan, found.groups);
  const planned = answering(question, found.plan.tables, domains);
  const known = await findReleaseOf(op, domainKey(question, domains));
  const table = planned?.key ?? known?.tableKey ?? null;
  if (table !== null) return { request: null, table };
  const { organizationId, seatId } = op.actor;
  const text = line(input.title, 'input.title');
  // In the researcher's own words, whichever language these are in.
  const [id, askedAt, title] = [newId(), now(), { en: text, 'zh-CN': text }];
  await insertRequest(op, { id, seatId, organizationId, committeeId: found.committeeId, title, question, askedAt });
  return { request: await requestOf(context, id), table };
}

/** By somebody of the committee, who sees what is asked, what it costs and how exact it can be, and no data. */
export async function reviewAggregateRequest(context: Context, { id, refusal = null }: ReviewAggregateRequestInput) {
  const { op, now } = context;
  const request = await findRequest(op, id);
  if (!request) throw notFound('request');
  const decided = await decideRequest(op, { id, refusal: refusal as Refusal | null, at: now() });
  if (!decided) throw new HubError('CONFLICT', 'This request was decided already: read it again.', 'input.id');
  return { request: await requestOf(context, id) };
}

function questionOf(
  { measure, by, where, every, bound, rho }: RequestAggregateInput,
  found: PlanInForce,
): PricedQuestion {
  const twice = where.findIndex(
    ({ dimension }, place) => where.findIndex((one) => one.dimension === dimension) < place,
  );
  if (twice >= 0) throw badInput('A dimension is filtered by twice.', `input.where.${twice}.dimension`);
  const filters = Object.fromEntries(where.map(({ dimension, values }) => [dimension, values]));
  const asked = { measure, by, where: filters, every, rho, ...(bound != null && { bound }) };
  const domains = domainsOf(found.plan, found.groups);
  const question = inInput(where, () => {
    const parsed = parseRequest(asked, '');
    checkValues(parsed, domains, '');
    return parsed;
  });
  if (cellCount(question, domains) > MOST_CELLS) throw badInput(`A table has at most ${MOST_CELLS} cells.`, 'input.by');
  if (rho > found.plan.requests)
    throw badInput(`Custom requests have ${found.plan.requests} millionths of ρ in four quarters.`, 'input.rho');
  return question;
}

/** The places of a plan's JSON are those of the input, but that filters are a list there. */
function inInput<T>(where: RequestAggregateInput['where'], work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (!(error instanceof HubError) || error.at === undefined) throw error;
    const [first = '', dimension = '', ...rest] = error.at.split('/').filter(Boolean);
    const place = where.findIndex((one) => one.dimension === dimension);
    const at =
      first === 'where' && place >= 0 ? ['where', String(place), 'values', ...rest] : [first, dimension, ...rest];
    throw new HubError(error.code, error.message, ['input', ...at].filter(Boolean).join('.'));
  }
}

async function requestOf(context: Pick<Context, 'op'>, id: string) {
  const row = await findRequest(context.op, id);
  if (!row) throw notFound('request');
  return (await showing(context))(row);
}

async function showing({ op }: Pick<Context, 'op'>) {
  const found = await planInForce(op);
  const [period] = await listPeriods(op, 1);
  return ({ projectId, question, ...row }: RequestRow) => {
    const { where = {}, ...asked } = question;
    const domains = found && domainsOf(found.plan, found.groups);
    return {
      ...row,
      ...asked,
      bound: asked.bound ?? null,
      project: projectId,
      where: Object.entries(where).map(([dimension, values]) => ({ dimension, values: [...values] })),
      cells: domains && cellCount(question, domains),
      epsilon: epsilonOf(question.rho),
      halfWidth: domains && period ? halfWidthOfTable(question, domains, period.roster) : null,
    };
  };
}
