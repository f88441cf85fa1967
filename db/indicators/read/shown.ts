import type { Fragment } from 'postgres';
import { isSeated } from '../../../standards/access/actor.js';
import { GOVERNED_FIELDS, type GovernedField } from '../../../standards/access/disclosure.js';
import { type FieldSet, INDICATOR_FIELDS, includes, NO_FIELDS, setOf } from '../../../standards/access/fields.js';
import { communityRelation, standingsOf } from '../../../standards/access/relations.js';
import type { Operation } from '../../operation.js';
import { type StandingSql, standingIn } from './standing.js';

/** Conditions on a row by the disclosure profile; null where every policy shows the field to such a reader, always. */
export interface ShownSql {
  /** Whether every policy shows such a reader every field of what they can reach, so that nobody need be asked whose it is. */
  readonly everything: boolean;
  /** That anything of the indicator is shown. */
  readonly row: Fragment | null;
  /** That the field is. */
  field(field: GovernedField): Fragment | null;
  /** That a sighting `s` is: one of which the count is hidden is not there, nor one under no policy. */
  sighting(): Fragment;
  /** That the time of a sighting `s` is. */
  seenAt(): Fragment | null;
}

const READ_WITH_ROWS = INDICATOR_FIELDS | setOf(['sighting.count']);

/**
 * The same decision as `Disclosure.seen` for conditions on rows that are not read: a filter or a sort on what a reader is not
 * shown would tell them of it.
 */
export function shownIn(op: Operation): ShownSql {
  const always = op.disclosure.always(standingsOf(op.actor));
  const unless = (shown: boolean, condition: () => Fragment) => (shown ? null : condition());
  const ofSighting = (field: GovernedField) => unless(includes(always, field), () => sightingShows(op, field));
  return {
    everything: (always & READ_WITH_ROWS) === READ_WITH_ROWS,
    row: unless((always & INDICATOR_FIELDS) !== NO_FIELDS, () => indicatorShows(op, INDICATOR_FIELDS)),
    field: (field) => unless(includes(always, field), () => indicatorShows(op, setOf([field]))),
    sighting:
      () => op.sql`${ofSighting('sighting.count') ?? op.sql`(s.audience is distinct from 'owner' or ${reportedIn(op)})`}
      and ${notHeld(op)}`,
    seenAt: () => ofSighting('sighting.seenAt'),
  };
}

/** That one of the fields is shown: the owner sees all. */
function indicatorShows(op: Operation, anyOf: FieldSet): Fragment {
  const standing = standingIn(op);
  return op.sql`(${standing.ownerId} is not null or ${byProfile(op, standing, anyOf, op.sql`i.shared_under`)})`;
}

/** Whoever reported a sighting sees all of it; whoever shared the indicator is to its sightings as one it names. */
function sightingShows(op: Operation, field: GovernedField): Fragment {
  const { sql } = op;
  const { ownerId, received, grouped } = standingIn(op);
  const standing = { ownerId, received: sql`(${ownerId} is not null or ${received})`, grouped };
  return sql`(${reportedIn(op)} or ${byProfile(op, standing, setOf([field]), sql`s.shared_under`)})`;
}

/** That a sighting whose indicator has reached others since is for those that it reached then. */
const notHeld = (op: Operation): Fragment => op.sql`(s.hold_id is null or ${reportedIn(op)}
  or exists (select from entente.my_hold h where h.hold_id = s.hold_id offset 0))`;

const reportedIn = ({ sql, actor }: Operation): Fragment =>
  isSeated(actor)
    ? sql`exists (select from sighting_reporter sr
        where sr.sighting_id = s.id and sr.organization_id = ${actor.organizationId}::uuid offset 0)`
    : sql`false`;

/**
 * That there is one of the fields which the policy in force and every one of `sharedUnder` show, each through some relation of
 * the reader's.
 */
function byProfile(op: Operation, standing: StandingSql, anyOf: FieldSet, sharedUnder: Fragment): Fragment {
  const { sql, disclosure, actor } = op;
  if (!disclosure.inForce) return sql`false`;
  const cells = disclosure.cells.filter(({ shown }) => (shown & anyOf) !== NO_FIELDS);
  const community = communityRelation(actor);
  return sql`(i.audience <> 'owner' and cardinality(${sharedUnder}) > 0 and exists (
    select from unnest(${bitsOf(anyOf)}::int[]) as field(bit) where not exists (
      select from unnest(${sharedUnder} || ${disclosure.inForce.id}::uuid) as needed(policy) where not exists (
        select from unnest(${cells.map(({ policyId }) => policyId)}::uuid[], ${cells.map(({ tlp }) => tlp)}::text[],
          ${cells.map(({ relation }) => relation)}::text[], ${cells.map(({ shown }) => shown)}::int[])
          as cell(policy, tlp, relation, shown)
        where cell.policy = needed.policy and cell.tlp = i.tlp and cell.shown & field.bit <> 0 and case
          when i.audience = 'members' then cell.relation = ${community}
          when cell.relation = 'group-member' then ${standing.grouped}
          when cell.relation = 'recipient' or cell.relation = 'regulator' and ${community === 'regulator'}
            then ${standing.received}
          else false end))))`;
}

const bitsOf = (set: FieldSet): number[] => GOVERNED_FIELDS.map((_, place) => 1 << place).filter((bit) => set & bit);
