import { listGranted, listKinds } from '../../db/conformance/granted.js';
import { type AssessmentRow, findAssessment } from '../../db/conformance/read.js';
import { isSeated, type SeatedActor } from '../../standards/access/actor.js';
import type { Way } from '../../standards/access/explanation.js';
import { type FieldSet, includes, NO_FIELDS } from '../../standards/access/fields.js';
import { seenThrough, unionOf, wayOf } from '../../standards/conformance/granted.js';
import { notFound } from '../../standards/errors.js';
import type { Context } from '../context.js';
import { checkPage, decodeCursor, encodeCursor, pageOf } from '../paging.js';
import type { GrantedAssessmentsArgs } from './inputs.js';
import { grantedAssessment, isOwn, shownOf, type VisibleAssessment } from './visible.js';

/** Others' assessments that are granted to the reader and shown by the policy in force, last submitted first. */
export async function grantedAssessments(
  context: Context,
  { first, after, standardKey }: GrantedAssessmentsArgs,
  asked: readonly string[],
) {
  checkPage({ first });
  const [at, id] = after ? decodeCursor(after, 'moment', 'uuid') : [];
  const place = at && id ? { at, id } : null;
  const { op, now } = context;
  if (!isSeated(op.actor)) return pageOf([], first, String);
  const seen = await seenByKind(context, op.actor);
  const kinds = [...seen.keys()];
  const rows = await listGranted(op, op.actor, now(), {
    showing: kinds.filter((kind) => seen.get(kind) !== NO_FIELDS),
    datable: kinds.filter((kind) => includes(seen.get(kind) ?? NO_FIELDS, 'assessment.summary')),
    standardKey: standardKey ?? null,
    first,
    after: place,
  });
  const page = pageOf(rows, first, (row) => encodeCursor(row.at.getTime(), row.id));
  const edges = page.edges.flatMap(({ cursor, node: row }) => {
    const node = grantedAssessment(row, unionOf(row.kinds.map((kind) => seen.get(kind) ?? NO_FIELDS)));
    return node ? [{ cursor, node }] : [];
  });
  for (const { node } of edges) logGranted(context, node, asked);
  return { ...page, edges };
}

/**
 * How the reader stands to an assessment of their own, or to one that grants show them something of; NOT_FOUND for any other.
 * Grants are asked for though there be none, so that a hidden one takes no statement more than one that is absent.
 */
export async function standingTo({ op, now }: Context, id: string): Promise<{ mine: boolean; ways: Way[] }> {
  const row = await findAssessment(op, id);
  const { actor, disclosure } = op;
  if (!isSeated(actor)) throw notFound('assessment');
  if (row && isOwn(op, row)) return { mine: true, ways: [] };
  const kinds = await listKinds(op, actor, now(), id);
  const showing = kinds.filter((granted) => seenThrough(actor, disclosure, granted) !== NO_FIELDS);
  if (row?.status !== 'submitted' || showing.length === 0) throw notFound('assessment');
  // The same way is told each time, whatever order the database has them in.
  showing.sort((one, other) => (one.kind < other.kind ? -1 : 1));
  return { mine: false, ways: showing.map((granted) => wayOf(actor, granted)) };
}

/**
 * Another's assessment as its grants show it to the reader, if they do. They are asked for though there be none, so that one
 * that is granted and not shown takes no statement more than one that is absent.
 */
export async function throughGrants(
  context: Context,
  id: string,
  row: AssessmentRow | undefined,
  asked: readonly string[],
): Promise<VisibleAssessment | null> {
  const { actor } = context.op;
  if (!isSeated(actor)) return null;
  const seen = unionOf((await seenByKind(context, actor, id)).values());
  const granted = row ? grantedAssessment(row, seen) : null;
  if (granted) logGranted(context, granted, asked);
  return granted;
}

async function seenByKind({ op, now }: Context, reader: SeatedActor, id?: string): Promise<Map<string, FieldSet>> {
  const kinds = await listKinds(op, reader, now(), id);
  return new Map(kinds.map((granted) => [granted.kind, seenThrough(reader, op.disclosure, granted)]));
}

const logGranted = ({ reads }: Context, row: VisibleAssessment, asked: readonly string[]): void =>
  reads({ ownerId: row.ownerId, objectType: 'assessment', objectId: row.id, fields: shownOf(row, asked) });
