import type { Fragment } from 'postgres';
import { isSeated } from '../../standards/access/actor.js';
import { GOVERNED_FIELDS, type GovernedField } from '../../standards/access/disclosure.js';
import { INDICATOR_FIELDS, setOf } from '../../standards/access/fields.js';
import { communityRelation, standingsOf } from '../../standards/access/relations.js';
import type { Operation } from '../operation.js';
import { type StandingSql, standingIn } from './standing.js';

/** Conditions on a row by the disclosure profile; null where every policy shows the field to such a reader, always. */
export interface ShownSql {
  /** Whether every policy shows such a reader every field of what they can reach, so that nobody need be asked whose it is. */
  readonly everything: boolean;
  /** That anything of the indicator is shown. */
  readonly row: Fragment | null;
  /** That the field is. */
  field(field: GovernedField): Fragment | null;
  /** That a sighting `s` is: one of which the count is hidden is not there. */
  readonly sighting: Fragment | null;
  /** That the time of a sighting `s` is. */
  readonly seenAt: Fragment | null;
}

const READ_WITH_ROWS = GOVERNED_FIELDS.filter((field) => field.startsWith('indicator.') || field === 'sighting.count');
const ANY_INDICATOR_FIELD = ['indicator.value', 'indicator.pattern'] as const;

/**
 * The same decision as `Disclosure.seen` for conditions on rows that are not read: a filter or a sort on what a reader is not
 * shown would tell them of it.
 */
export function shownIn(op: Operation): ShownSql {
  const { sql, disclosure, actor } = op;
  const standings = standingsOf(actor);
  const standing = standingIn(op);
  const own = sql`${standing.ownerId} is not null`;
  const reported = isSeated(actor)
    ? sql`exists (select from sighting_reporter sr
        where sr.sighting_id = s.id and sr.organization_id = ${actor.organizationId}::uuid)`
    : sql`false`;
  const unless = (always: boolean, condition: () => Fragment) => (always ? null : condition());
  // Whoever shared the indicator is to its sightings as one it names.
  const asNamed = { ...standing, received: sql`(${own} or ${standing.received})` };
  const ofSighting = (field: GovernedField) =>
    unless(
      disclosure.alwaysShown(field, standings),
      () => sql`(${reported}
        or ${byProfile(op, asNamed, setOf([field]), sql`s.shared_under`)})`,
    );
  return {
    everything: READ_WITH_ROWS.every((field) => disclosure.alwaysShown(field, standings)),
    row: unless(
      ANY_INDICATOR_FIELD.some((field) => disclosure.alwaysShown(field, standings)),
      () => sql`(${own} or ${byProfile(op, standing, INDICATOR_FIELDS, sql`i.shared_under`)})`,
    ),
    field: (field) =>
      unless(
        disclosure.alwaysShown(field, standings),
        () => sql`(${own} or ${byProfile(op, standing, setOf([field]), sql`i.shared_under`)})`,
      ),
    sighting: ofSighting('sighting.count'),
    seenAt: ofSighting('sighting.seenAt'),
  };
}

/** That the policy in force and every one of `sharedUnder` shows one of the fields through some relation of the reader's. */
function byProfile(op: Operation, standing: StandingSql, fields: number, sharedUnder: Fragment): Fragment {
  const { sql, disclosure, actor } = op;
  if (!disclosure.inForce) return sql`false`;
  const cells = disclosure.showing(fields);
  const community = communityRelation(actor);
  return sql`(i.audience <> 'owner' and cardinality(${sharedUnder}) > 0 and not exists (
    select from unnest(${sharedUnder} || ${disclosure.inForce.id}::uuid) as needed(policy)
    where not exists (
      select from unnest(${cells.map(([policy]) => policy)}::uuid[], ${cells.map(([, tlp]) => tlp)}::text[],
        ${cells.map(([, , relation]) => relation)}::text[]) as cell(policy, tlp, relation)
      where cell.policy = needed.policy and cell.tlp = i.tlp and (
        (cell.relation = 'recipient' and i.audience = 'recipients' and ${standing.received})
        or (cell.relation = 'group-member' and i.audience = 'recipients' and ${standing.grouped})
        or (cell.relation = 'regulator' and ${community === 'regulator'} and i.audience = 'recipients' and ${standing.received})
        or (cell.relation = ${community} and i.audience = 'members')))))`;
}
