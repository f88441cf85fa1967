/** A world as its tables' rows, in the database's own names: all that the oracle knows of the hub. */
export interface World {
  readonly organization: readonly Organization[];
  readonly person: readonly Person[];
  readonly membership: readonly Membership[];
  readonly sharing_group: readonly (Row & {
    readonly id: string;
    readonly organization_id: string;
    readonly shows_past: boolean;
  })[];
  readonly group_member: readonly GroupMember[];
  readonly indicator: readonly Indicator[];
  readonly indicator_owner: readonly OfIndicator<{ organization_id: string }>[];
  readonly indicator_publisher: readonly OfIndicator<{ organization_id: string }>[];
  readonly indicator_recipient: readonly OfIndicator<{ organization_id: string }>[];
  readonly indicator_group: readonly OfIndicator<{ group_id: string; shared_at: string }>[];
  readonly indicator_seat: readonly OfIndicator<{ seat_id: string }>[];
  readonly indicator_private: readonly OfIndicator<{ organization_id: string }>[];
  readonly indicator_version: readonly OfIndicator<{ version: number; recorded_at: string; content: Row }>[];
  readonly sighting: readonly Sighting[];
  readonly sighting_hold: readonly (Row & {
    readonly id: string;
    readonly tlp: Label;
    readonly audience: Indicator['audience'];
    readonly organizations: readonly string[];
    readonly seats: readonly string[];
  })[];
  readonly sighting_reporter: readonly (Row & { readonly sighting_id: string; readonly organization_id: string })[];
  readonly assessment: readonly Assessment[];
  readonly assessment_answer: readonly (Row & { readonly assessment_id: string; readonly requirement_key: string })[];
  readonly assessment_grant: readonly Grant[];
  readonly standard: readonly (Row & { readonly id: string; readonly key: string; readonly committee_id: string })[];
  readonly standard_version: readonly StandardVersion[];
  readonly requirement: readonly (Row & { readonly version_id: string; readonly key: string })[];
  readonly disclosure_policy: readonly DisclosurePolicy[];
  readonly access_log: readonly (Row & { readonly id: string; readonly owner_id: string })[];
  readonly data_key: readonly (Row & { readonly id: string; readonly organization_id: string })[];
  readonly upload: readonly (Row & { readonly id: string; readonly person_id: string })[];
  readonly upload_chunk: readonly (Row & { readonly upload_id: string })[];
  readonly incident_stop: readonly (Row & { readonly id: string; readonly stopped_at: string })[];
  readonly quota_lease: readonly Row[];
  readonly aggregate_period: readonly (Row & { readonly quarter: string; readonly ordinal: number })[];
  readonly aggregate_roster: readonly (Row & { readonly quarter: string; readonly organization_id: string })[];
  readonly aggregate_opt_out: readonly (Row & { readonly organization_id: string })[];
  readonly aggregate_request: readonly AggregateRequest[];
  readonly aggregate_charge: readonly (Row & {
    readonly id: string;
    readonly ordinal: number;
    readonly rho: number;
    readonly request_id: string | null;
  })[];
  readonly aggregate_release: readonly AggregateRelease[];
  readonly aggregate_cell: readonly (Row & {
    readonly release_id: string;
    readonly place: number;
    readonly at: Readonly<Record<string, string>>;
  })[];
  readonly project: readonly (Row & { readonly id: string; readonly organization_id: string })[];
  readonly unsealed: readonly Row[];
  readonly ballot: readonly (Row & {
    readonly id: string;
    readonly standard_id: string;
    readonly version_id: string;
    readonly closed_at: string | null;
  })[];
  readonly ballot_voter: readonly Voter[];
  readonly vote: readonly Voter[];
  readonly representation: readonly (Row & {
    readonly seat_id: string;
    readonly committee_id: string;
    readonly institution_id: string;
  })[];
  readonly standard_comment: readonly (Row & {
    readonly id: string;
    readonly version_id: string;
    readonly organization_id: string;
  })[];
  readonly crosswalk: readonly (Row & {
    readonly id: string;
    readonly key: string;
    readonly committee_id: string;
    readonly source_standard_id: string;
    readonly target_standard_id: string;
  })[];
  readonly crosswalk_version: readonly (Row & {
    readonly id: string;
    readonly crosswalk_id: string;
    readonly version: string;
    readonly status: string;
    readonly source_version_id: string;
    readonly target_version_id: string;
  })[];
  readonly crosswalk_entry: readonly (Row & { readonly id: string; readonly version_id: string })[];
  readonly crosswalk_review: readonly (Row & { readonly entry_id: string; readonly reviewer_seat_id: string | null })[];
  readonly committee_rule: readonly (Row & { readonly id: string; readonly committee_id: string })[];
  readonly representative_address: readonly (Row & { readonly seat_id: string })[];
  readonly reminder: readonly (Row & { readonly id: string })[];
  readonly signed_statement: readonly (Row & {
    readonly digest: string;
    readonly kind: string;
    readonly committee_id: string;
    readonly subject_id: string;
    readonly number: number;
    readonly content: string;
  })[];
  readonly statement_signature: readonly (Row & { readonly statement: string; readonly key_id: string })[];
  readonly statement_in_force: readonly (Row & { readonly statement: string; readonly at: string })[];
  readonly standard_edit: readonly (Row & {
    readonly id: string;
    readonly version_id: string;
    readonly requirement_key: string;
    readonly revision: number;
    readonly place: number;
    readonly seat_id: string;
  })[];
  readonly version_drafter: readonly (Row & { readonly version_id: string; readonly seat_id: string })[];
}

export type Row = Readonly<Record<string, unknown>>;
type Voter = Row & { readonly ballot_id: string; readonly institution_id: string };
type OfIndicator<T> = Row & { readonly indicator_id: string } & Readonly<T>;

export type AggregateRelease = Row & {
  readonly id: string;
  readonly number: number;
  readonly audience: readonly string[];
  readonly released_at: string;
  readonly head: Row & { readonly plan: { readonly version: string }; readonly periods?: readonly string[] };
};
export type AggregateRequest = Row & {
  readonly id: string;
  readonly organization_id: string;
  readonly committee_id: string;
  readonly question: Row & {
    readonly by: readonly string[];
    readonly where?: Readonly<Record<string, readonly string[]>>;
  };
};

export type Label = 'clear' | 'green' | 'amber' | 'amber+strict' | 'red';
export const LABELS: readonly Label[] = ['clear', 'green', 'amber', 'amber+strict', 'red'];

export type Organization = Row & {
  readonly id: string;
  readonly key: string;
  readonly kind: 'institution' | 'channel' | 'committee' | 'research' | 'regulator' | 'operator';
  readonly institution_id: string | null;
  readonly left_at: string | null;
};
export type Person = Row & { readonly id: string; readonly subject: string };
export type Membership = Row & {
  readonly id: string;
  readonly person_id: string;
  readonly organization_id: string;
  readonly role: string;
  readonly invited_until: string | null;
  readonly ended_at: string | null;
};
export type GroupMember = Row & {
  readonly id: string;
  readonly group_id: string;
  readonly organization_id: string;
  readonly joined_at: string;
  readonly left_at: string | null;
};
export type Indicator = Row & {
  readonly id: string;
  readonly type: string;
  readonly value: string;
  readonly tlp: Label;
  readonly audience: 'members' | 'recipients' | 'owner';
  readonly shared_under: readonly string[];
};
export type Sighting = Row & {
  readonly id: string;
  readonly indicator_id: string;
  /** Null where it is held. */
  readonly audience: Indicator['audience'] | null;
  readonly hold_id: string | null;
  readonly shared_under: readonly string[];
};
export type Assessment = Row & {
  readonly id: string;
  readonly organization_id: string;
  readonly version_id: string;
  readonly status: 'draft' | 'submitted';
};
export type Grant = Row & {
  readonly id: string;
  readonly assessment_id: string;
  readonly organization_id: string;
  readonly grantee_id: string | null;
  readonly scope: 'summary' | 'details';
  readonly shared_under: readonly string[];
  readonly ends_at: string;
  readonly revoked_at: string | null;
};
export type StandardVersion = Row & {
  readonly id: string;
  readonly standard_id: string;
  readonly version: string;
  readonly status: string;
  readonly disclosure: Profile | null;
};
export type DisclosurePolicy = Row & {
  readonly id: string;
  readonly version_id: string;
  readonly effective_at: string;
};
/** Field → label → relations that it is shown to. */
export type Profile = Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;

/** Who asks: a seat and whom its organization works for, or nobody in particular. */
export interface Asker {
  readonly role: string;
  readonly person: string | null;
  readonly seat: string | null;
  readonly organization: string | null;
  readonly institution: string | null;
}

const VISITOR: Asker = { role: 'visitor', person: null, seat: null, organization: null, institution: null };

export function askerOf(world: World, subject: string | null): Asker {
  if (subject === null) return VISITOR;
  const person = world.person.find((row) => row.subject === subject);
  const seat = world.membership.find(
    (row) => row.person_id === person?.id && row.ended_at === null && row.invited_until === null,
  );
  const organization = world.organization.find((row) => row.id === seat?.organization_id);
  if (!person || !seat || !organization) throw new Error(`Nobody is ${subject}.`);
  return {
    role: seat.role,
    person: person.id,
    seat: seat.id,
    organization: organization.id,
    institution: organization.institution_id ?? organization.id,
  };
}
