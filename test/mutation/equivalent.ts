export interface Equivalent {
  /** By name. */
  readonly mutant: RegExp;
  /** Why it changes nobody's answer in any state. */
  readonly reason: string;
}

const one = (mutant: RegExp, reason: string): Equivalent => ({ mutant, reason });

const UNSETTABLE =
  'the grant names the columns that an update may set, and this part of its check looks at none of them: it says of the new row what the rule’s rows said of the old';
const SHOWN_ALREADY = 'another rule shows these roles the same rows and more';
const OWN_ROWS =
  'the table that is asked is under row-level security itself and shows its asker only such rows: the condition says it again';
const COMMITTEES_OWN = 'it shows what is of the reader’s own committee, and no other role has a seat at one';
const MEMORY = 'it only remembers what was decided, and deciding again decides the same';

/** Mutants that no test can tell from no change at all. Each was looked at; whoever adds one says why. */
export const EQUIVALENT: readonly Equivalent[] = [
  // What everybody reads of a standard is all that the reminder's author does.
  one(/^standard rule \d+ \(select to entente_maintainer\): also to /, SHOWN_ALREADY),
  one(/^standard_event rule \d+ \(select to entente_committee\): also to entente_(member|regulator)$/, SHOWN_ALREADY),
  one(/^crosswalk_version rule \d+ \(select to entente_committee\): also to (?!entente_maintainer)/, COMMITTEES_OWN),
  one(
    /^crosswalk_(entry|review) rule \d+ \((insert|delete) to entente_committee\): (check|rows) without c\.(id = v\.crosswalk_id|committee_id = .*) → true$/,
    OWN_ROWS,
  ),
  one(
    /^crosswalk_review rule \d+ \(update .*: rows without (exists|c\.|e\.|v\.).* → true$/,
    'who may update it reads only what is of the own committee, and what is published has been reviewed: a trigger sees to that',
  ),
  one(/^signed_statement rule \d+ \(insert .*: check without s\.id = v\.standard_id → true$/, OWN_ROWS),
  one(
    /^statement_signature rule \d+ \(select to entente_committee\): rows without (c\.committee_id|current_setting\('entente\.role').* → true$/,
    'statements are under row-level security themselves: before one holds it shows its officers alone, and afterwards another rule shows everyone its signatures',
  ),
  // Checks of updates.
  one(/^crosswalk_version rule \d+ \(update .*: check without (exists|c\.).* → true$/, UNSETTABLE),
  one(/^requirement rule \d+ \(update .*: check (true|without .* → true)$/, UNSETTABLE),
  one(/^standard rule \d+ \(update .*: check true$/, UNSETTABLE),
  one(/^standard_version rule \d+ \(update .*: check without (exists|s\.).* → true$/, UNSETTABLE),
  one(
    /^standard_version rule \d+ \(update to entente_committee\): check without (, )?'(superseded|withdrawn)',?$/,
    'a trigger lets only a published version become this, and of those the rule’s rows are the chair’s alone',
  ),
  one(
    /^vote rule \d+ \(update .*: check without (current_setting\('entente\.role'|exists|[bsr]\.).* → true$/,
    UNSETTABLE,
  ),
  one(/^(representation|representative_address) rule \d+ \(update .*: check (true|without .* → true)$/, UNSETTABLE),
  one(/^ballot rule \d+ \(update to entente_committee\): check without (exists|s\.).* → true$/, UNSETTABLE),
  one(
    /^(assessment|assessment_grant|sighting) rule \d+ \(update .*: check (true|without r\.sighting_id .* → true)$/,
    UNSETTABLE,
  ),
  one(/^indicator rule \d+ \(update to entente_member\): check (true|without v\.indicator_id .* → true)$/, UNSETTABLE),
  one(/^membership rule \d+ \(update .*: check (true|without .* → true)$/, UNSETTABLE),
  one(
    /^entente\.charged_conformance: without p\.ordinal > .* → true$/,
    'of requirements the charge’s own quarter alone is read, and the roster of that',
  ),
  one(/^aggregate_request rule \d+ \(update .*: check true$/, UNSETTABLE),
  one(/^sharing_group rule \d+ \(update .*: check (true|without .* → true)$/, UNSETTABLE),
  one(
    /^group_member rule \d+ \(update .*: check without (\(organization_id|k\.|current_setting).* → true$/,
    UNSETTABLE,
  ),

  // A rule for one more role, who has another rule on the table.
  one(
    /^(assessment|assessment_answer|assessment_grant|data_key) rule \d+ \(select to entente_regulator\): also to entente_member$/,
    SHOWN_ALREADY,
  ),
  one(/^aggregate_(release|cell) rule \d+ \(select to .*: also to entente_maintainer$/, SHOWN_ALREADY),
  one(
    /^aggregate_release rule \d+ \(select to entente_public, .*: also to entente_(member|committee|researcher|regulator)$/,
    SHOWN_ALREADY,
  ),
  one(
    /^aggregate_request rule \d+ \(select to entente_(researcher|committee)\): also to entente_(committee|researcher|maintainer)$/,
    'a committee asks nothing, nobody’s project is decided on by a research organization, and the upkeep is of none',
  ),
  one(/^indicator rule \d+ \(select to entente_(channel|regulator)\): also to entente_member$/, SHOWN_ALREADY),
  one(/^indicator rule \d+ \(select to entente_public, .*: also to entente_(member|channel|regulator)$/, SHOWN_ALREADY),
  one(
    /^indicator_publisher rule \d+ \(select to entente_public, .*: also to entente_(member|channel|regulator)$/,
    SHOWN_ALREADY,
  ),
  one(
    /^indicator_(group|seat) rule \d+ \(select to entente_(channel|regulator)\): also to entente_member$/,
    SHOWN_ALREADY,
  ),
  one(/^sighting_reporter rule \d+ \(select to .*: also to entente_(member|channel|regulator)$/, SHOWN_ALREADY),
  one(
    /^data_key rule \d+ \((select|insert) to entente_(member|committee|regulator)\): also to entente_maintainer$/,
    SHOWN_ALREADY,
  ),
  one(
    /^(ballot|ballot_voter|vote|representation|representative_address) rule \d+ \(select to entente_(member|committee).*: also to entente_maintainer$/,
    SHOWN_ALREADY,
  ),
  one(
    /^(ballot|ballot_voter) rule \d+ \(select to entente_maintainer\): also to entente_(member|committee|regulator)$/,
    SHOWN_ALREADY,
  ),
  one(/^upload rule \d+ \(delete to entente_member, .*: also to entente_maintainer$/, SHOWN_ALREADY),
  one(
    /^(signed_statement|statement_signature) rule \d+ \(select to entente_committee\): also to entente_(public|member|channel|researcher|regulator|operator)$/,
    'by it only chairs and editors see rows, whose seats act as entente_committee',
  ),
  one(
    /^organization rule \d+ \(select to entente_(public|maintainer|channel)\): also to entente_(member|channel|committee|regulator|operator)$/,
    `${SHOWN_ALREADY}: all but channels, which publish nothing of their own and are no institutions`,
  ),
  one(
    /^(indicator_recipient|group_member) rule \d+ \(select to entente_channel.*: also to entente_member$/,
    `${SHOWN_ALREADY}: a member's institution is its organization`,
  ),
  one(
    /^person rule \d+ \(select to entente_member, entente_committee\): also to entente_(channel|researcher|regulator|operator)$/,
    `${SHOWN_ALREADY}: of seats these see their own, and by it themselves`,
  ),
  one(
    /^person rule \d+ \(select to entente_member, entente_channel, .*: not to entente_(member|committee)$/,
    `${SHOWN_ALREADY}: of seats they see their own, and by it themselves`,
  ),
  one(
    /^person rule \d+ \(select to entente_member, entente_committee\): not column /,
    'the rule before it grants the same columns to the same roles',
  ),
  one(
    /^assessment_answer rule \d+ \(select to entente_member\): also to entente_regulator$/,
    'of assessments a regulator sees none of its own, by which alone this rule shows answers',
  ),
  one(
    /^(aggregate_period|aggregate_charge|unsealed): its owner’s policy for everyone$/,
    'whoever has a grant on the table sees every row of it',
  ),

  // Parts of conditions.
  one(/^requirement rule \d+ \((update|delete) .*: (rows|check) without s\..* → true$/, OWN_ROWS),
  one(
    /^(requirement|standard_edit|version_drafter|ballot|ballot_voter) rule \d+ \(insert .*: check without s\..* → true$/,
    OWN_ROWS,
  ),
  one(
    /^vote rule \d+ \(insert .*: check without (exists \(select from ballot b where b\.id = ballot_id and b\.closed_at|b\.id = ballot_id|b\.closed_at) .*→ true$/,
    'a trigger refuses a vote in a closed ballot before the policy is asked',
  ),
  one(/^vote rule \d+ \((insert|update) .*: (check|rows) without r\.seat_id .* → true$/, OWN_ROWS),
  one(/^standard_comment rule \d+ \(update .*: rows without s\..* → true$/, OWN_ROWS),
  one(/^standard_comment rule \d+ \(.* to entente_committee\): (rows|check) without r\.seat_id .* → true$/, OWN_ROWS),
  one(
    /^ballot rule \d+ \(update to entente_committee\): rows without (exists|s\.|current_setting).* → true$/,
    'the function that says whether the ballot is over asks it again, of the same committee and its chair',
  ),
  one(
    /^(indicator_publisher|sighting) rule \d+ \(select .*: rows without audience = 'members' → false$/,
    'whoever it is for sees the indicator, by which the rest of the condition shows it: a short cut that saves the look',
  ),
  one(
    /^organization rule \d+ \(insert .*: check without kind = 'channel' → true$/,
    'a constraint of the table lets channels alone have an institution, and one is asked for beside it',
  ),
  one(
    /^entente\.(my_group|owned_indicator|named_indicator|seated_indicator): without its barrier$/,
    'of one table under row-level security, by `=` on a column: PostgreSQL trusts that to tell nothing and asks it first',
  ),
  one(/has no use of the schema public$/, 'PostgreSQL gives everyone the use of it'),

  // Pure rules.
  one(
    /^standards\/access\/administration: .*among\.includes\(other\) && covers\(role, other\) → \(among/,
    'today no role that is given has a right that its giver lacks; a property test tells once one has',
  ),
  one(
    /^standards\/access\/administration: .*isSeated\(actor\).* → \((ADMINISTERED_ROLES\[actor\.role\]|administered|actor\.personId === seat\.personId)\)$/,
    'a visitor administers nothing: the table has no such role',
  ),
  one(
    /^standards\/access\/permissions: .*isSeated\(actor\) && .*→ \(object\.ownerId !== null\)$/,
    'a visitor has no organization, and none is no owner’s',
  ),
  one(/^standards\/access\/permissions: .*field !== undefined && .*→ \(includes/, 'no field is no bit of any set'),
  one(/^standards\/access\/policy: .*table\.get\(.*\?\? NO_FIELDS → \(table/, 'nothing counts as no bit'),
  one(
    /^standards\/access\/policy: .*sharedUnder === '' → \(!inForce\)$/,
    'no policy has an empty id, and what nobody knows shows nothing',
  ),
  one(
    /^standards\/access\/policy: .*(known|decided|knownAlways)\.get\(.*\?\? .* → \((new Map|decide\(|decideAlways\()/,
    MEMORY,
  ),
  one(
    /^standards\/(access\/reads|indicators\/audience): .*\['(indicator|members)', /,
    'a vocabulary that no rule asks: the database’s constraints and the schema are made of it, and their drift is checked',
  ),
];
