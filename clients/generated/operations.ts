/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedQueryDocumentNode as DocumentNode } from 'graphql';
/** Which suggestions become entries. */
export type AcceptCrosswalkSuggestionsInput = {
  /** Id of the version of the crosswalk. */
  readonly crosswalkVersionId: string;
  /** What they relate, at most 500. */
  readonly pairs: ReadonlyArray<CrosswalkPairInput>;
  /** Why they are accepted, in at least one language. */
  readonly rationale: LocalizedTextInput;
  /** Revision read: another one since is a CONFLICT. */
  readonly revision: number;
};

/** Which rule settled whether a field is visible. */
export const AccessDecider = {
  Grant: 'GRANT',
  Label: 'LABEL',
  Owner: 'OWNER',
  Profile: 'PROFILE',
  Role: 'ROLE'
} as const;

export type AccessDecider = typeof AccessDecider[keyof typeof AccessDecider];
/** Conditions; all that are given must hold. */
export type AccessLogFilterInput = {
  /** At this time or later. */
  readonly from?: string | null | undefined;
  /** On this object. */
  readonly objectId?: string | null | undefined;
  /** On objects of this kind. */
  readonly objectType?: LoggedObject | null | undefined;
  /** By people of the organization of this key. */
  readonly readerKey?: string | null | undefined;
  /** Before this time. */
  readonly until?: string | null | undefined;
};

/** A third party that works for the institution. */
export type AddChannelInput = {
  /** Short name; the channel's key is `<institution>.<key>`. */
  readonly key: string;
  /** Name in at least one language. */
  readonly name: LocalizedTextInput;
  /** ISO 3166 code, e.g. `CN-SH`. */
  readonly region?: string | null | undefined;
  /** Part of the industry, e.g. `contact-centre`. */
  readonly sector?: string | null | undefined;
};

/** Something new. */
export type AddRequirementInput = {
  /** What it says. */
  readonly content: RequirementContentInput;
  /** Its key, which no earlier version has used for anything else. */
  readonly key: string;
  /** A heading, or something required. */
  readonly kind?: RequirementKind;
  /** Where; by default last at the top. */
  readonly place?: PlaceInput | null | undefined;
};

/** Which version takes which step. */
export type AdvanceStandardInput = {
  /** Revision read: another one since is a CONFLICT. */
  readonly revision: number;
  /** The step. */
  readonly step: StandardStep;
  /** Id of the version. */
  readonly versionId: string;
};

/** Whom a table is published to. */
export const AggregateAudience = {
  Member: 'MEMBER',
  Public: 'PUBLIC',
  Researcher: 'RESEARCHER'
} as const;

export type AggregateAudience = typeof AggregateAudience[keyof typeof AggregateAudience];
/** What a table is split by. */
export const AggregateDimension = {
  Bracket: 'BRACKET',
  Channel: 'CHANNEL',
  Group: 'GROUP',
  Level: 'LEVEL',
  Region: 'REGION',
  Sector: 'SECTOR',
  Tactic: 'TACTIC',
  Technique: 'TECHNIQUE',
  Type: 'TYPE',
  Week: 'WEEK'
} as const;

export type AggregateDimension = typeof AggregateDimension[keyof typeof AggregateDimension];
/** What a table adds up. */
export const AggregateMeasure = {
  Conformance: 'CONFORMANCE',
  Losses: 'LOSSES',
  LossBrackets: 'LOSS_BRACKETS',
  Reports: 'REPORTS',
  ReportProfile: 'REPORT_PROFILE',
  Victims: 'VICTIMS'
} as const;

export type AggregateMeasure = typeof AggregateMeasure[keyof typeof AggregateMeasure];
/** Why a request was refused. */
export const AggregateRefusal = {
  AnotherTableAnswers: 'ANOTHER_TABLE_ANSWERS',
  Harmful: 'HARMFUL',
  NotTheProject: 'NOT_THE_PROJECT',
  TooCostly: 'TOO_COSTLY',
  TooInexact: 'TOO_INEXACT'
} as const;

export type AggregateRefusal = typeof AggregateRefusal[keyof typeof AggregateRefusal];
/** Conditions; all that are given must hold. */
export type AggregateReleaseFilterInput = {
  /** About this quarter, or ending with it, such as 2026-Q3. */
  readonly quarter?: string | null | undefined;
  /** Of this table. */
  readonly table?: string | null | undefined;
  /** Of one period, or means. */
  readonly view?: AggregateView | null | undefined;
};

/** What became of a request. */
export const AggregateRequestStatus = {
  Approved: 'APPROVED',
  Asked: 'ASKED',
  Refused: 'REFUSED'
} as const;

export type AggregateRequestStatus = typeof AggregateRequestStatus[keyof typeof AggregateRequestStatus];
/** Values along a dimension. */
export type AggregateSliceInput = {
  /** Along what. */
  readonly dimension: AggregateDimension;
  /** Which values, at most 100. */
  readonly values: ReadonlyArray<string>;
};

/** How often a table is released. */
export const AggregateTick = {
  Quarter: 'QUARTER',
  Year: 'YEAR'
} as const;

export type AggregateTick = typeof AggregateTick[keyof typeof AggregateTick];
/** PERIOD: what was drawn for one quarter, or year. ROLLING: the mean of four quarters. */
export const AggregateView = {
  Period: 'PERIOD',
  Rolling: 'ROLLING'
} as const;

export type AggregateView = typeof AggregateView[keyof typeof AggregateView];
/** An answer to one requirement. */
export type AnswerInput = {
  /** What proves it; at most 20. */
  readonly evidence?: ReadonlyArray<EvidenceInput>;
  /** 0 to 5. */
  readonly maturity?: number | null | undefined;
  /** Up to 8,192 characters. */
  readonly note?: string | null | undefined;
  /** Key of a requirement of the version. */
  readonly requirementKey: string;
  /** How far it is met. */
  readonly status: AnswerStatus;
};

/** Which invitation to answer. */
export type AnswerInvitationInput = {
  /** Id of the seat. */
  readonly seatId: string;
};

/** Answers to an open assessment. */
export type AnswerRequirementsInput = {
  /** Each replaces an earlier answer to the same requirement. */
  readonly answers: ReadonlyArray<AnswerInput>;
  /** Id of the assessment. */
  readonly assessmentId: string;
  /** Revision read: another one since is a CONFLICT. */
  readonly revision: number;
};

/** How far a requirement is met. */
export const AnswerStatus = {
  NotApplicable: 'NOT_APPLICABLE',
  NotSatisfied: 'NOT_SATISFIED',
  Partial: 'PARTIAL',
  Satisfied: 'SATISFIED'
} as const;

export type AnswerStatus = typeof AnswerStatus[keyof typeof AnswerStatus];
/** A submitted assessment never changes. */
export const AssessmentStatus = {
  Draft: 'DRAFT',
  Submitted: 'SUBMITTED'
} as const;

export type AssessmentStatus = typeof AssessmentStatus[keyof typeof AssessmentStatus];
/** Which published version to carry over, and to what. */
export type CarryCrosswalkInput = {
  /** Id of the version of the crosswalk. */
  readonly crosswalkVersionId: string;
  /** Id of another version of its source; by default the same. */
  readonly sourceVersionId?: string | null | undefined;
  /** Id of another version of its target; by default the same. */
  readonly targetVersionId?: string | null | undefined;
  /** Semantic version of the draft; by default the next one. */
  readonly version?: string | null | undefined;
};

/** An institution's vote. */
export type CastVoteInput = {
  /** Id of the ballot. */
  readonly ballotId: string;
  /** Yes, no or abstain. */
  readonly choice: VoteChoice;
  /** Why; a no says so. */
  readonly reason?: string | null | undefined;
};

/** Something says something else. */
export type ChangeRequirementInput = {
  /** What is given changes; null clears; what is absent stays. */
  readonly content: RequirementContentInput;
  /** Its key. */
  readonly key: string;
  /** Edits of it that you read in `standardBlame`, 0 where there were none: another one since is a CONFLICT. */
  readonly revision: number;
};

/** How the fraud reaches its victim. */
export const Channel = {
  Email: 'EMAIL',
  InstantMessaging: 'INSTANT_MESSAGING',
  InPerson: 'IN_PERSON',
  MobileApp: 'MOBILE_APP',
  Sms: 'SMS',
  SocialMedia: 'SOCIAL_MEDIA',
  ThirdParty: 'THIRD_PARTY',
  VoiceCall: 'VOICE_CALL',
  Web: 'WEB'
} as const;

export type Channel = typeof Channel[keyof typeof Channel];
/** What becomes of what stands below something that is retired. */
export const ChildrenFate = {
  Lift: 'LIFT',
  Retire: 'RETIRE'
} as const;

export type ChildrenFate = typeof ChildrenFate[keyof typeof ChildrenFate];
/** Which ballot to close. */
export type CloseBallotInput = {
  /** Id of the ballot. */
  readonly ballotId: string;
};

/** What there is to say of a version. */
export type CommentOnStandardInput = {
  /** Up to 10,000 characters. */
  readonly body: string;
  /** Key of the requirement; without one it is on the whole. */
  readonly requirementKey?: string | null | undefined;
  /** Id of the version. */
  readonly versionId: string;
};

/** How the chair's committee works from a moment on. */
export type ConfigureCommitteeInput = {
  /** Days of a ballot whose end is not named, 1 to 366. */
  readonly ballotDays: number;
  /** Days of a comment period, 1 to 366. */
  readonly commentDays: number;
  /** Whether institutions whose people drafted a version do not vote on it. */
  readonly draftersExcluded: boolean;
  /** From when it holds; by default from now. */
  readonly effectiveAt?: string | null | undefined;
  /** Of yes and no, how many must be yes: `1/2` (then more than no) to `1/1`. */
  readonly majority: string;
  /** Of the eligible, how many may vote no at most: a fraction such as `1/4`. */
  readonly negatives: string;
  /** Of the eligible, how many must vote: a fraction such as `1/2`. */
  readonly quorum: string;
  /** Days before the end of a ballot on which who has not voted is reminded. */
  readonly reminderDays: ReadonlyArray<number>;
  /** Months until a published version is due for review, 1 to 60. */
  readonly reviewMonths: number;
};

/** Sightings that may go further than they were reported to. */
export type ConsentToAudienceInput = {
  /** Id of an indicator of which the institution reported sightings. */
  readonly indicatorId: string;
};

/** Consent to what a disclosure policy shows. */
export type ConsentToDisclosureInput = {
  /** Own indicators, with the own sightings of them; by default all that the institution shares. */
  readonly indicatorIds?: ReadonlyArray<string> | null | undefined;
  /** Version of the policy that was read; another one in force is a CONFLICT. */
  readonly version: string;
};

/** A change to an own indicator. */
export type CorrectIndicatorInput = {
  /** What is given changes; null clears; what is absent stays. */
  readonly changes: IndicatorContentInput;
  /** Id of an own indicator. */
  readonly id: string;
  /** Version read: another one since is a CONFLICT. */
  readonly version: number;
};

/** A new group, of which the institution is the keeper and the first member. */
export type CreateSharingGroupInput = {
  /** Name in at least one language. */
  readonly name: LocalizedTextInput;
  /** What it is for, in one line. */
  readonly purpose?: string | null | undefined;
  /** Whether who joins later is shown what the group was sent before they did. Does not change any more. */
  readonly showsPast?: boolean;
};

/** How sure the author is: in words or a percentage, not both. */
export type CrosswalkConfidenceInput = {
  /** In words. */
  readonly category?: string | null | undefined;
  /** From 0 to 1. */
  readonly percentage?: number | null | undefined;
};

/** What becomes of an entry where its standards went on. */
export const CrosswalkEntryFate = {
  Changed: 'CHANGED',
  Gone: 'GONE',
  Kept: 'KEPT'
} as const;

export type CrosswalkEntryFate = typeof CrosswalkEntryFate[keyof typeof CrosswalkEntryFate];
/** What the sources together are to the targets together. */
export type CrosswalkEntryInput = {
  /** How sure the author is. */
  readonly confidence?: CrosswalkConfidenceInput | null | undefined;
  /** Id of the entry that it takes the place of; without one it is new. */
  readonly id?: string | null | undefined;
  /** Why, in at least one language. */
  readonly rationale: LocalizedTextInput;
  /** What the sources are to the targets. */
  readonly relation: MappingRelation;
  /** Of the source, at most 50. */
  readonly sources: ReadonlyArray<CrosswalkItemInput>;
  /** How strong the relation is, 0 to 10. */
  readonly strength?: number | null | undefined;
  /** Of the target, at most 50. */
  readonly targets: ReadonlyArray<CrosswalkItemInput>;
};

/** Whether somebody other than its author has reviewed it. */
export const CrosswalkEntryStatus = {
  Proposed: 'PROPOSED',
  Reviewed: 'REVIEWED'
} as const;

export type CrosswalkEntryStatus = typeof CrosswalkEntryStatus[keyof typeof CrosswalkEntryStatus];
/** A requirement, or a statement in it. */
export type CrosswalkItemInput = {
  /** Key of the requirement. */
  readonly requirementKey: string;
  /** Id of the statement in it; without one it is the whole requirement. */
  readonly statementId?: string | null | undefined;
};

/** What a suggestion relates. */
export type CrosswalkPairInput = {
  /** Of the source. */
  readonly sources: ReadonlyArray<CrosswalkItemInput>;
  /** Of the target. */
  readonly targets: ReadonlyArray<CrosswalkItemInput>;
};

/** A published crosswalk never changes; the next one supersedes it. */
export const CrosswalkStatus = {
  Draft: 'DRAFT',
  Published: 'PUBLISHED',
  Superseded: 'SUPERSEDED'
} as const;

export type CrosswalkStatus = typeof CrosswalkStatus[keyof typeof CrosswalkStatus];
/** The committee's answer to a comment. */
export type DisposeOfCommentInput = {
  /** Id of the comment. */
  readonly commentId: string;
  /** What becomes of it. */
  readonly disposition: Disposition;
  /** Why. */
  readonly reason: string;
};

/** What became of a comment. */
export const Disposition = {
  Accepted: 'ACCEPTED',
  AcceptedWithChanges: 'ACCEPTED_WITH_CHANGES',
  Deferred: 'DEFERRED',
  Rejected: 'REJECTED'
} as const;

export type Disposition = typeof Disposition[keyof typeof Disposition];
/** What of a version stands beside its requirements. */
export const DraftMember = {
  Disclosure: 'DISCLOSURE',
  Exchange: 'EXCHANGE',
  Label: 'LABEL',
  Releases: 'RELEASES',
  Summary: 'SUMMARY',
  Title: 'TITLE',
  WidestLabels: 'WIDEST_LABELS'
} as const;

export type DraftMember = typeof DraftMember[keyof typeof DraftMember];
/** Edits of a draft, all or none. */
export type EditStandardInput = {
  /** 1 to 100, one after the other. */
  readonly edits: ReadonlyArray<StandardEditInput>;
  /** Id of a version that is proposed or drafted. */
  readonly versionId: string;
};

/** Which seat ends. */
export type EndSeatInput = {
  /** Id of the seat. */
  readonly seatId: string;
};

/** What proves an answer. */
export type EvidenceInput = {
  /** SHA-256 in hexadecimal. */
  readonly digest?: string | null | undefined;
  /** Until when it holds. */
  readonly expiresAt?: string | null | undefined;
  /** Where it is kept. */
  readonly href?: string | null | undefined;
  /** What it is. */
  readonly title: string;
};

/** Kinds of objects that access is explained of. */
export const ExplainedType = {
  Assessment: 'ASSESSMENT',
  Indicator: 'INDICATOR',
  Sighting: 'SIGHTING'
} as const;

export type ExplainedType = typeof ExplainedType[keyof typeof ExplainedType];
/** Whom to let in, as what. */
export type GiveSeatInput = {
  /** `iss` of their tokens; by default as in one's own. */
  readonly issuer?: string | null | undefined;
  /** What to call them here. */
  readonly name: string;
  /** By default one's own organization; or a channel of it. */
  readonly organizationKey?: string | null | undefined;
  /** What they may act as: nothing with a right that one's own role lacks. */
  readonly role: Role;
  /** `sub` of their tokens. */
  readonly subject: string;
};

/** What to let others read. */
export type GrantAssessmentInput = {
  /** One of one's own institution's submitted assessments. */
  readonly assessmentId: string;
  /** Until when, within five years. */
  readonly endsAt: string;
  /** How much it opens. */
  readonly scope: GrantScope;
  /** Whom it is for. */
  readonly to: GranteeInput;
};

/** How much a grant opens: score and dates, or every answer as well. */
export const GrantScope = {
  Details: 'DETAILS',
  Summary: 'SUMMARY'
} as const;

export type GrantScope = typeof GrantScope[keyof typeof GrantScope];
/** Whom a grant is for: one of the two. */
export type GranteeInput = {
  /** Every member institution; a summary only. */
  readonly consortium?: boolean | null | undefined;
  /** Key of an institution or a regulator. */
  readonly organization?: string | null | undefined;
};

/** Whom, in which group. */
export type GroupMemberInput = {
  /** Id of a group that one keeps. */
  readonly groupId: string;
  /** Key of the institution. */
  readonly organizationKey: string;
};

/** A file sent to `/uploads`, and between what it is a crosswalk. */
export type ImportCrosswalkInput = {
  /** Key of the crosswalk; made when new. */
  readonly key: string;
  /** Language of its text: `en` (default) or `zh-CN`. */
  readonly language?: string | null | undefined;
  /** Id of the version of a standard that is mapped. */
  readonly sourceVersionId: string;
  /** Id of the version that it is mapped to. */
  readonly targetVersionId: string;
  /** Id that `/uploads` answered. */
  readonly uploadId: string;
  /** Semantic version of the draft; by default the next one. */
  readonly version?: string | null | undefined;
};

/** What a file of indicators is. */
export const ImportFormat = {
  /** Told from what is in it. */
  Auto: 'AUTO',
  /** A table with a header in English or Chinese, parted by commas, semicolons or tabs. */
  Csv: 'CSV',
  /** One value a line, as firewalls, feeds, hosts files and filters have it. */
  List: 'LIST',
  /** Events of MISP: one, a list, or the response of a search. */
  Misp: 'MISP',
  /** STIX 2.1: a bundle, the envelope of a TAXII 2.1 server, a list of objects or one object. */
  Stix: 'STIX',
  /** A workbook; the same table, in its first sheet that has a header. */
  Xlsx: 'XLSX'
} as const;

export type ImportFormat = typeof ImportFormat[keyof typeof ImportFormat];
/** A file sent to `/uploads`, and how to share what it holds. */
export type ImportIndicatorsInput = {
  /** Whether the publisher stays unnamed. */
  readonly anonymous?: boolean;
  /** Whether only to say what would come of it: nothing is shared, and the upload can still be named. */
  readonly dryRun?: boolean;
  /** What the file is. */
  readonly format?: ImportFormat;
  /** Ids of own sharing groups that AMBER ones are for. */
  readonly groups?: ReadonlyArray<string>;
  /** Keys of institutions and regulators that AMBER ones are for. */
  readonly recipients?: ReadonlyArray<string>;
  /** Seats of the individuals that RED ones are for. */
  readonly seats?: ReadonlyArray<string>;
  /** Of what carries no label of its own. */
  readonly tlp?: Tlp;
  /** Of every line of a LIST; by default told from each. */
  readonly type?: ObservableType | null | undefined;
  /** What becomes of what carries a marking that the hub does not understand. */
  readonly unknownMarkings?: UnknownMarkings;
  /** Id that `/uploads` answered. */
  readonly uploadId: string;
};

/** A file sent to `/uploads`, and what it is. */
export type ImportStandardInput = {
  /** What a new standard is about. */
  readonly kind?: StandardKind;
  /** The source's name of the version; by default the file's own. */
  readonly label?: string | null | undefined;
  /** Language of the text: `en` (default) or `zh-CN`. */
  readonly language?: string | null | undefined;
  /** Only proposed: the chair has still to take it up. */
  readonly proposal?: boolean;
  /** Key of the standard it is a version of; made when new. */
  readonly standard: string;
  /** Id that `/uploads` answered. */
  readonly uploadId: string;
};

/** What an indicator says; either `value`, with its `type` where several fit, or `pattern`. */
export type IndicatorContentInput = {
  /** Whether the publisher stays unnamed; not by default. */
  readonly anonymous?: boolean | null | undefined;
  /** How the fraud reaches its victim. */
  readonly channel?: Channel | null | undefined;
  /** 0 to 100. */
  readonly confidence?: number | null | undefined;
  /** What readers should know, up to 8,192 characters. */
  readonly description?: string | null | undefined;
  /** Ids of own sharing groups that an AMBER or AMBER+STRICT indicator is for. */
  readonly groups?: ReadonlyArray<string> | null | undefined;
  /** STIX 2.1 indicator-type-ov, an open vocabulary. */
  readonly indicatorTypes?: ReadonlyArray<string> | null | undefined;
  /** Free terms, up to 32. */
  readonly labels?: ReadonlyArray<string> | null | undefined;
  /** Short name, up to 256 characters. */
  readonly name?: string | null | undefined;
  /** STIX 2.1 pattern. */
  readonly pattern?: string | null | undefined;
  /** What stays with the owner; replaces an earlier one whole. */
  readonly private?: PrivatePartInput | null | undefined;
  /** Keys of institutions and regulators that an AMBER or AMBER+STRICT indicator is for. */
  readonly recipients?: ReadonlyArray<string> | null | undefined;
  /** Seats of the individuals that a RED indicator is for; each reads its own in `me { seat }`. */
  readonly seats?: ReadonlyArray<string> | null | undefined;
  /** Id of a technique, e.g. `F1017`. */
  readonly technique?: string | null | undefined;
  /** GREEN by default. */
  readonly tlp?: Tlp | null | undefined;
  /** Kind of the observable; without it the value is taken for the only type that it can be, if there is one. */
  readonly type?: ObservableType | null | undefined;
  /** Now by default. */
  readonly validFrom?: string | null | undefined;
  /** Later than `validFrom`. */
  readonly validUntil?: string | null | undefined;
  /** As found; it is stored normalized. */
  readonly value?: string | null | undefined;
};

/** Conditions; all that are given must hold. */
export type IndicatorFilterInput = {
  /** Own ones with this very case reference. */
  readonly caseReference?: string | null | undefined;
  /** By one of these channels. */
  readonly channels?: ReadonlyArray<Channel> | null | undefined;
  /** Revoked, or not. */
  readonly revoked?: boolean | null | undefined;
  /** Keys of named publishers; an anonymous one matches none. */
  readonly sources?: ReadonlyArray<string> | null | undefined;
  /** With one of these technique ids. */
  readonly techniques?: ReadonlyArray<string> | null | undefined;
  /** Part of value, name or description, in any case. */
  readonly text?: string | null | undefined;
  /** Under one of these labels. */
  readonly tlp?: ReadonlyArray<Tlp> | null | undefined;
  /** Of one of these kinds. */
  readonly types?: ReadonlyArray<ObservableType> | null | undefined;
  /** Valid at this moment. */
  readonly validAt?: string | null | undefined;
};

/** How a list of indicators is sorted. */
export const IndicatorOrder = {
  ConfidenceAsc: 'CONFIDENCE_ASC',
  ConfidenceDesc: 'CONFIDENCE_DESC',
  PublishedAsc: 'PUBLISHED_ASC',
  PublishedDesc: 'PUBLISHED_DESC',
  ValidFromAsc: 'VALID_FROM_ASC',
  ValidFromDesc: 'VALID_FROM_DESC'
} as const;

export type IndicatorOrder = typeof IndicatorOrder[keyof typeof IndicatorOrder];
/** An institution leaves the consortium. Nothing of this can be undone. */
export type LeaveConsortiumInput = {
  /** What becomes of what it shared. */
  readonly data: LeavingData;
  /** Key of one's own institution, so that nobody leaves by mistake. */
  readonly key: string;
};

/** Which group. */
export type LeaveSharingGroupInput = {
  /** Id of a group that one is in. */
  readonly groupId: string;
};

/** What becomes of what an institution shared when it leaves. */
export const LeavingData = {
  /** It stays with those whom it reached. */
  Keep: 'KEEP',
  /** Its indicators are recalled, and what it saw of others’ is shown to nobody any more. */
  Withdraw: 'WITHDRAW'
} as const;

export type LeavingData = typeof LeavingData[keyof typeof LeavingData];
/** Strength of a requirement (RFC 2119). */
export const Level = {
  May: 'MAY',
  Must: 'MUST',
  Should: 'SHOULD'
} as const;

export type Level = typeof Level[keyof typeof Level];
/** What takes a version on in its life. */
export const LifecycleAction = {
  CloseBallot: 'CLOSE_BALLOT',
  CloseComment: 'CLOSE_COMMENT',
  OpenBallot: 'OPEN_BALLOT',
  OpenComment: 'OPEN_COMMENT',
  Publish: 'PUBLISH',
  Return: 'RETURN',
  ReviewErratum: 'REVIEW_ERRATUM',
  Supersede: 'SUPERSEDE',
  TakeUp: 'TAKE_UP',
  Withdraw: 'WITHDRAW'
} as const;

export type LifecycleAction = typeof LifecycleAction[keyof typeof LifecycleAction];
/** Text in at least one language. */
export type LocalizedTextInput = {
  /** English. */
  readonly en?: string | null | undefined;
  /** Chinese as written in mainland China. */
  readonly zhCN?: string | null | undefined;
};

/** Kind of an object that was read. */
export const LoggedObject = {
  Assessment: 'ASSESSMENT',
  Indicator: 'INDICATOR'
} as const;

export type LoggedObject = typeof LoggedObject[keyof typeof LoggedObject];
/** What the source is to the target, as sets of what they ask (NIST IR 8477). */
export const MappingRelation = {
  Equal: 'EQUAL',
  IntersectsWith: 'INTERSECTS_WITH',
  NoRelationship: 'NO_RELATIONSHIP',
  SubsetOf: 'SUBSET_OF',
  SupersetOf: 'SUPERSET_OF'
} as const;

export type MappingRelation = typeof MappingRelation[keyof typeof MappingRelation];
/** How a value met an indicator. */
export const Match = {
  /** It is on the address that the URL names by its digits. */
  Address: 'ADDRESS',
  /** The indicator is on the value itself. */
  Exact: 'EXACT',
  /** It is on the host of the URL. */
  Host: 'HOST',
  /** It is on the domain of the e-mail address. */
  MailDomain: 'MAIL_DOMAIN',
  /** It is on a network around the address or network. */
  Network: 'NETWORK',
  /** It is on a domain above the name, up to the one that somebody registered. */
  ParentDomain: 'PARENT_DOMAIN',
  /** It is on a part that is a value by itself: the package of an app, the link in a QR code, an account without its bank. */
  Part: 'PART'
} as const;

export type Match = typeof Match[keyof typeof Match];
/** Several become one, which says that it comes from them. */
export type MergeRequirementsInput = {
  /** What they become. */
  readonly into: RequirementPartInput;
  /** Two or more; it stands where the first stood, with what is below all. */
  readonly of: ReadonlyArray<ReadInput>;
};

/** Something stands elsewhere, with what is below it. */
export type MoveRequirementInput = {
  /** Its key. */
  readonly key: string;
  /** Where. */
  readonly place: PlaceInput;
  /** Edits of it that you read in `standardBlame`, 0 where there were none: another one since is a CONFLICT. */
  readonly revision: number;
};

/** What a numbering plan makes of a number; IMPOSSIBLE: no line has it, so that whoever showed it deceived the network. */
export const NumberKind = {
  Foreign: 'FOREIGN',
  Impossible: 'IMPOSSIBLE',
  Landline: 'LANDLINE',
  Machine: 'MACHINE',
  Mobile: 'MOBILE',
  Service: 'SERVICE',
  SharedCost: 'SHARED_COST',
  SmsPort: 'SMS_PORT',
  TollFree: 'TOLL_FREE',
  Unknown: 'UNKNOWN'
} as const;

export type NumberKind = typeof NumberKind[keyof typeof NumberKind];
/** What was observed: STIX 2.1 cyber-observables, and the consortium's own types for what fraud leaves behind. */
export const ObservableType = {
  AutonomousSystem: 'AUTONOMOUS_SYSTEM',
  BankAccount: 'BANK_ACCOUNT',
  CallerId: 'CALLER_ID',
  CryptoWallet: 'CRYPTO_WALLET',
  DeviceId: 'DEVICE_ID',
  DomainName: 'DOMAIN_NAME',
  EmailAddr: 'EMAIL_ADDR',
  FileHash: 'FILE_HASH',
  Ipv4Addr: 'IPV4_ADDR',
  Ipv6Addr: 'IPV6_ADDR',
  MacAddr: 'MAC_ADDR',
  MobileApp: 'MOBILE_APP',
  PaymentCardBin: 'PAYMENT_CARD_BIN',
  PaymentCardToken: 'PAYMENT_CARD_TOKEN',
  PhoneNumber: 'PHONE_NUMBER',
  QrPayload: 'QR_PAYLOAD',
  SmsSender: 'SMS_SENDER',
  SocialAccount: 'SOCIAL_ACCOUNT',
  StixPattern: 'STIX_PATTERN',
  Url: 'URL',
  VoiceSample: 'VOICE_SAMPLE',
  X509Certificate: 'X509_CERTIFICATE'
} as const;

export type ObservableType = typeof ObservableType[keyof typeof ObservableType];
/** Which version to put to the vote. */
export type OpenBallotInput = {
  /** When it ends; by default as the committee's rule says. */
  readonly closesAt?: string | null | undefined;
  /** Revision read: another one since is a CONFLICT. */
  readonly revision: number;
  /** Id of the version. */
  readonly versionId: string;
};

/** What an organization is in the consortium. */
export const OrganizationKind = {
  Channel: 'CHANNEL',
  Committee: 'COMMITTEE',
  Institution: 'INSTITUTION',
  Operator: 'OPERATOR',
  Regulator: 'REGULATOR',
  Research: 'RESEARCH'
} as const;

export type OrganizationKind = typeof OrganizationKind[keyof typeof OrganizationKind];
/** Where something is to stand. */
export type PlaceInput = {
  /** Key of what it follows there; null is first, absent last. */
  readonly afterKey?: string | null | undefined;
  /** Key of what it stands in; the top without one. */
  readonly parentKey?: string | null | undefined;
};

/** Stays with its owner. */
export type PrivatePartInput = {
  /** Own case number. */
  readonly caseReference?: string | null | undefined;
  /** Own references of customers. */
  readonly customerReferences?: ReadonlyArray<string> | null | undefined;
  /** Not negative, in units of `lossCurrency`. */
  readonly lossAmount?: number | null | undefined;
  /** ISO 4217 code. */
  readonly lossCurrency?: string | null | undefined;
  /** What happened, up to 32,768 characters. */
  readonly narrative?: string | null | undefined;
  /** How many customers were harmed. */
  readonly victims?: number | null | undefined;
};

/** Between what a crosswalk is. */
export type ProposeCrosswalkInput = {
  /** Key of the crosswalk; made when new. */
  readonly key: string;
  /** Id of the version of a standard that is mapped. */
  readonly sourceVersionId: string;
  /** Id of the version that it is mapped to. */
  readonly targetVersionId: string;
  /** What it is called. */
  readonly title: LocalizedTextInput;
  /** Semantic version of the draft; by default the next one. */
  readonly version?: string | null | undefined;
};

/** Which draft to publish. */
export type PublishCrosswalkInput = {
  /** Id of the version of the crosswalk. */
  readonly crosswalkVersionId: string;
  /** Revision read: another one since is a CONFLICT. */
  readonly revision: number;
};

/** Which version to publish. */
export type PublishStandardInput = {
  /** Until when the version before stays valid beside it; by default it is superseded at once. */
  readonly bothValidUntil?: string | null | undefined;
  /** Revision read: another one since is a CONFLICT. */
  readonly revision: number;
  /** Id of the version. */
  readonly versionId: string;
};

/** A heading or requirement as it was read. */
export type ReadInput = {
  /** Its key. */
  readonly key: string;
  /** Edits of it that you read in `standardBlame`, 0 where there were none: another one since is a CONFLICT. */
  readonly revision: number;
};

/** Own indicators that were shared too widely. */
export type RecallIndicatorsInput = {
  /** Their ids, 1 to 1,000. */
  readonly indicatorIds: ReadonlyArray<string>;
};

/** How a reader stands to an object. */
export const Relation = {
  GroupMember: 'GROUP_MEMBER',
  Member: 'MEMBER',
  Owner: 'OWNER',
  Public: 'PUBLIC',
  Recipient: 'RECIPIENT',
  Regulator: 'REGULATOR',
  Researcher: 'RESEARCHER'
} as const;

export type Relation = typeof Relation[keyof typeof Relation];
/** Which seat speaks for nobody any more. */
export type RemoveRepresentativeInput = {
  /** Id of the seat. */
  readonly seatId: string;
};

/** What to call a person. */
export type RenameSeatInput = {
  /** The new name. */
  readonly name: string;
  /** Id of the seat. */
  readonly seatId: string;
};

/** Many sightings at once. */
export type ReportSightingsInput = {
  /** 1 to 10,000 of them. */
  readonly sightings: ReadonlyArray<SightingReportInput>;
};

/** A table that is not in the plan. */
export type RequestAggregateInput = {
  /** Length that an institution’s vector is cut to, where it has to be. */
  readonly bound?: number | null | undefined;
  /** What to split it by; none for one number. */
  readonly by: ReadonlyArray<AggregateDimension>;
  /** A quarter, or a year that ends with one. */
  readonly every?: AggregateTick;
  /** What to add up. */
  readonly measure: AggregateMeasure;
  /** ρ to spend, in millionths. */
  readonly rho: number;
  /** What it is for, in one line; reviewers read it. */
  readonly title: string;
  /** What to filter it by. */
  readonly where?: ReadonlyArray<AggregateSliceInput>;
};

/** What a heading or requirement says. In a change, what is absent stays and null clears. */
export type RequirementContentInput = {
  /** Class, an OSCAL token. */
  readonly class?: string | null | undefined;
  /** Class of data it is about. */
  readonly classification?: string | null | undefined;
  /** ISO 8601 date from which it holds, if not the version's own. */
  readonly effectiveFrom?: string | null | undefined;
  /** How it may be met. */
  readonly guidance?: LocalizedTextInput | null | undefined;
  /** Strength of a requirement. */
  readonly level?: Level | null | undefined;
  /** Relations to other standards, all of them. */
  readonly mappings?: ReadonlyArray<RequirementMappingInput> | null | undefined;
  /** OSCAL parameters, all of them. */
  readonly params?: ReadonlyArray<unknown> | null | undefined;
  /** What is required; `{{ insert: param, id }}` inserts. */
  readonly statement?: LocalizedTextInput | null | undefined;
  /** Title. */
  readonly title?: LocalizedTextInput | null | undefined;
};

/** Conditions; all that are given must hold. */
export type RequirementFilter = {
  /** Only requirements of this strength. */
  readonly level?: Level | null | undefined;
  /** Only what stands directly below this key. */
  readonly parentKey?: string | null | undefined;
  /** Text in any language of title, key, statement and guidance. */
  readonly text?: string | null | undefined;
};

/** A heading, or something required. */
export const RequirementKind = {
  Group: 'GROUP',
  Requirement: 'REQUIREMENT'
} as const;

export type RequirementKind = typeof RequirementKind[keyof typeof RequirementKind];
/** A relation to a requirement of another standard (NIST IR 8477). */
export type RequirementMappingInput = {
  /** Why the relation holds. */
  readonly rationale: LocalizedTextInput;
  /** Set-theory relation, read from this requirement to the other. */
  readonly relation: string;
  /** Key of the requirement there. */
  readonly requirement: string;
  /** Key of the other standard. */
  readonly standard: string;
};

/** One of what something is split into, or what others are merged into. */
export type RequirementPartInput = {
  /** What it says; level, class, classification and date are those of what it comes from unless given. */
  readonly content: RequirementContentInput;
  /** A new key, or that of what is split or merged, which is then kept. */
  readonly key: string;
};

/** Which stop is over. */
export type ResumeSharingInput = {
  /** `stoppedAt` of the stop that was read: another one since is a CONFLICT. */
  readonly stoppedAt: string;
};

/** Something is taken out. */
export type RetireRequirementInput = {
  /** What becomes of what is below it, if anything is. */
  readonly children?: ChildrenFate | null | undefined;
  /** Its key. */
  readonly key: string;
  /** Edits of it that you read in `standardBlame`, 0 where there were none: another one since is a CONFLICT. */
  readonly revision: number;
  /** Everything below it that is retired with it. */
  readonly with?: ReadonlyArray<ReadInput>;
};

/** A decision on a request. */
export type ReviewAggregateRequestInput = {
  /** Which request. */
  readonly id: string;
  /** Why it is refused; without one it is approved. */
  readonly refusal?: AggregateRefusal | null | undefined;
};

/** Which entries somebody other than their author has found right. */
export type ReviewCrosswalkEntriesInput = {
  /** Id of the version of the crosswalk. */
  readonly crosswalkVersionId: string;
  /** Ids of the entries, at most 500; by default all that others wrote and nobody has reviewed. */
  readonly entryIds?: ReadonlyArray<string> | null | undefined;
  /** Revision read: another one since is a CONFLICT. */
  readonly revision: number;
};

/** Which grant to take back. */
export type RevokeAssessmentGrantInput = {
  /** Id of the grant. */
  readonly grantId: string;
};

/** Which own indicator to withdraw. */
export type RevokeIndicatorInput = {
  /** Id of an own indicator. */
  readonly id: string;
  /** Version read: another one since is a CONFLICT. */
  readonly version: number;
};

/** What a seat lets a person act as. */
export const Role = {
  Administrator: 'ADMINISTRATOR',
  Agent: 'AGENT',
  Analyst: 'ANALYST',
  Assessor: 'ASSESSOR',
  Chair: 'CHAIR',
  Editor: 'EDITOR',
  Operator: 'OPERATOR',
  Regulator: 'REGULATOR',
  Researcher: 'RESEARCHER',
  Voter: 'VOTER'
} as const;

export type Role = typeof Role[keyof typeof Role];
/** Whether to take part from the next quarter that opens. */
export type SetAggregateParticipationInput = {
  /** True to take part, false to opt out. */
  readonly contributes: boolean;
};

/** How the entries of a draft change. */
export type SetCrosswalkEntriesInput = {
  /** Id of the version of the crosswalk. */
  readonly crosswalkVersionId: string;
  /** Entries to add or change, at most 500. */
  readonly put?: ReadonlyArray<CrosswalkEntryInput> | null | undefined;
  /** Ids of entries to take out, at most 500. */
  readonly remove?: ReadonlyArray<string> | null | undefined;
  /** Revision read: another one since is a CONFLICT. */
  readonly revision: number;
};

/** What stands beside the requirements is set. */
export type SetDraftMemberInput = {
  /** What of it. */
  readonly member: DraftMember;
  /** Edits of it that you read in `standardBlame`, 0 where there were none: another one since is a CONFLICT. */
  readonly revision: number;
  /** As a document of the hub has it: text by language (`en`, `zh-CN`), a line, a profile, a schema. Null clears. */
  readonly value?: unknown;
};

/** Which seat speaks for which institution. */
export type SetRepresentativeInput = {
  /** E-mail address for reminders; without one there are none. */
  readonly address?: string | null | undefined;
  /** Whether in another representative’s place. */
  readonly alternate?: boolean;
  /** Key of the institution. */
  readonly organizationKey: string;
  /** Id of a voter's seat at the committee. */
  readonly seatId: string;
};

/** What a sighting says of its indicator. */
export const SightingKind = {
  Expired: 'EXPIRED',
  FalsePositive: 'FALSE_POSITIVE',
  Seen: 'SEEN'
} as const;

export type SightingKind = typeof SightingKind[keyof typeof SightingKind];
/** One of many sightings: of an indicator, or of a value that indicators are on. */
export type SightingReportInput = {
  /** How often, 1 to 999,999,999. */
  readonly count?: number;
  /** Id of an indicator the reporter may see. */
  readonly indicatorId?: string | null | undefined;
  /** Own reference, up to 128 characters that nobody else reads: sent again, it is counted once. */
  readonly key?: string | null | undefined;
  /** What it says of the indicator. */
  readonly kind?: SightingKind;
  /** Now by default. */
  readonly seenAt?: string | null | undefined;
  /** Instead, the value that was met, as found: it counts for each indicator on it that the reporter may see. */
  readonly value?: string | null | undefined;
};

/** What an officer signs, and the signature. The private key stays with the officer. */
export type SignInput = {
  /** What is signed, as canonical JSON (RFC 8785). */
  readonly content: string;
  /** Id of the key: SHA-256 of the public key, in hexadecimal. */
  readonly keyId: string;
  /** Ed25519 (RFC 8032) over `entente`, the kind, `1`, a line feed and the content; 64 bytes in hexadecimal. */
  readonly signature: string;
};

/** One becomes several, which say that they come from it. */
export type SplitRequirementInput = {
  /** Key of the part that what is below it goes to. */
  readonly childrenTo?: string | null | undefined;
  /** Two or more, in order. */
  readonly into: ReadonlyArray<RequirementPartInput>;
  /** Its key. */
  readonly key: string;
  /** Edits of it that you read in `standardBlame`, 0 where there were none: another one since is a CONFLICT. */
  readonly revision: number;
};

/** What a change asks of the version: a patch, a minor, a major one. */
export const StandardChangeClass = {
  Breaking: 'BREAKING',
  Editorial: 'EDITORIAL',
  Minor: 'MINOR'
} as const;

export type StandardChangeClass = typeof StandardChangeClass[keyof typeof StandardChangeClass];
/** What became of a requirement. MOVED: nothing but its place; RENAMED: another key; SPLIT, MERGED: as the newer version declares. */
export const StandardChangeKind = {
  Added: 'ADDED',
  Changed: 'CHANGED',
  Merged: 'MERGED',
  Moved: 'MOVED',
  Removed: 'REMOVED',
  Renamed: 'RENAMED',
  Split: 'SPLIT'
} as const;

export type StandardChangeKind = typeof StandardChangeKind[keyof typeof StandardChangeKind];
/** One edit: exactly one of its fields is given. */
export type StandardEditInput = {
  /** Something new. */
  readonly add?: AddRequirementInput | null | undefined;
  /** Something says something else. */
  readonly change?: ChangeRequirementInput | null | undefined;
  /** Several become one. */
  readonly merge?: MergeRequirementsInput | null | undefined;
  /** Something stands elsewhere. */
  readonly move?: MoveRequirementInput | null | undefined;
  /** Something is taken out. */
  readonly retire?: RetireRequirementInput | null | undefined;
  /** What stands beside the requirements is set. */
  readonly set?: SetDraftMemberInput | null | undefined;
  /** One becomes several. */
  readonly split?: SplitRequirementInput | null | undefined;
};

/** What was done to a draft. */
export const StandardEditKind = {
  Add: 'ADD',
  Change: 'CHANGE',
  Merge: 'MERGE',
  Move: 'MOVE',
  Retire: 'RETIRE',
  Set: 'SET',
  Split: 'SPLIT',
  Start: 'START'
} as const;

export type StandardEditKind = typeof StandardEditKind[keyof typeof StandardEditKind];
/** What happened to a standard. */
export const StandardEventKind = {
  BallotClosed: 'BALLOT_CLOSED',
  BallotOpened: 'BALLOT_OPENED',
  Commented: 'COMMENTED',
  Disposed: 'DISPOSED',
  Drafted: 'DRAFTED',
  Moved: 'MOVED',
  Released: 'RELEASED'
} as const;

export type StandardEventKind = typeof StandardEventKind[keyof typeof StandardEventKind];
/** What a standard is about. */
export const StandardKind = {
  External: 'EXTERNAL',
  Handling: 'HANDLING',
  Protection: 'PROTECTION',
  Sharing: 'SHARING'
} as const;

export type StandardKind = typeof StandardKind[keyof typeof StandardKind];
/** What a committee takes a version on by, by its word alone. */
export const StandardStep = {
  CloseComment: 'CLOSE_COMMENT',
  OpenComment: 'OPEN_COMMENT',
  Return: 'RETURN',
  ReviewErratum: 'REVIEW_ERRATUM',
  TakeUp: 'TAKE_UP'
} as const;

export type StandardStep = typeof StandardStep[keyof typeof StandardStep];
/** What to assess against. */
export type StartAssessmentInput = {
  /** Key of the standard. */
  readonly standard: string;
  /** Published version or label; by default the newest. */
  readonly version?: string | null | undefined;
};

/** Which version to copy as a draft. */
export type StartDraftInput = {
  /** Id of a released version that the committee keeps. */
  readonly fromVersionId: string;
  /** The draft's semantic version. */
  readonly number: string;
};

/** Why sharing stops. */
export type StopSharingInput = {
  /** The reason in one line. Everybody reads it, without a token too. */
  readonly reason: string;
};

/** Which assessment to close. */
export type SubmitAssessmentInput = {
  /** Id of the assessment. */
  readonly assessmentId: string;
  /** Revision read: another one since is a CONFLICT. */
  readonly revision: number;
};

/** In both texts, in the older only, in the newer only. */
export const TextRunKind = {
  Added: 'ADDED',
  Removed: 'REMOVED',
  Same: 'SAME'
} as const;

export type TextRunKind = typeof TextRunKind[keyof typeof TextRunKind];
/** Traffic Light Protocol 2.0 label (FIRST). */
export const Tlp = {
  Amber: 'AMBER',
  AmberStrict: 'AMBER_STRICT',
  Clear: 'CLEAR',
  Green: 'GREEN',
  Red: 'RED'
} as const;

export type Tlp = typeof Tlp[keyof typeof Tlp];
/** An import that should not have been. */
export type UndoImportInput = {
  /** Its id, as `importIndicators` gave it. */
  readonly importId: string;
};

/** What becomes of an object whose marking cannot be kept. */
export const UnknownMarkings = {
  /** It is taken as RED and for nobody but its owner, until they set a label and name readers. */
  Keep: 'KEEP',
  /** It is not taken. */
  Reject: 'REJECT'
} as const;

export type UnknownMarkings = typeof UnknownMarkings[keyof typeof UnknownMarkings];
/** The step that Semantic Versioning 2.0.0 asks for. */
export const VersionBump = {
  Major: 'MAJOR',
  Minor: 'MINOR',
  None: 'NONE',
  Patch: 'PATCH'
} as const;

export type VersionBump = typeof VersionBump[keyof typeof VersionBump];
/** Where a version stands in its life. */
export const VersionStatus = {
  Approved: 'APPROVED',
  Ballot: 'BALLOT',
  Comment: 'COMMENT',
  Drafting: 'DRAFTING',
  Proposed: 'PROPOSED',
  Published: 'PUBLISHED',
  Review: 'REVIEW',
  Superseded: 'SUPERSEDED',
  Withdrawn: 'WITHDRAWN'
} as const;

export type VersionStatus = typeof VersionStatus[keyof typeof VersionStatus];
/** How an institution votes. */
export const VoteChoice = {
  Abstain: 'ABSTAIN',
  No: 'NO',
  Yes: 'YES'
} as const;

export type VoteChoice = typeof VoteChoice[keyof typeof VoteChoice];
/** Which version to take out of force, and why. */
export type WithdrawStandardInput = {
  /** Why, for everyone to read. */
  readonly reason: string;
  /** Revision read: another one since is a CONFLICT. */
  readonly revision: number;
  /** Id of the version. */
  readonly versionId: string;
};

export type AccessLogQueryVariables = Exact<{
  filter?: AccessLogFilterInput | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type AccessLogQuery = { readonly accessLog: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly at: string, readonly objectType: LoggedObject, readonly objectId: string, readonly fields: ReadonlyArray<string>, readonly reader: { readonly key: string }, readonly readerSeat: { readonly id: string, readonly role: Role | null } } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null };

export type ReleasePartsFragment = { readonly id: string, readonly number: number, readonly table: string, readonly view: AggregateView, readonly periods: ReadonlyArray<string>, readonly measure: AggregateMeasure, readonly plan: string, readonly roster: number, readonly scale: string, readonly currency: string | null, readonly halfWidth: string, readonly rho: number | null, readonly epsilon: number | null, readonly digest: string, readonly previous: string | null, readonly citation: string, readonly releasedAt: string, readonly title: { readonly en: string | null, readonly zhCN: string | null }, readonly total: { readonly value: string, readonly low: string, readonly high: string, readonly insufficient: boolean, readonly additive: string }, readonly caveat: { readonly en: string | null, readonly zhCN: string | null } };

export type AggregateReleasesQueryVariables = Exact<{
  filter?: AggregateReleaseFilterInput | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type AggregateReleasesQuery = { readonly aggregateReleases: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly number: number, readonly table: string, readonly view: AggregateView, readonly periods: ReadonlyArray<string>, readonly measure: AggregateMeasure, readonly plan: string, readonly roster: number, readonly scale: string, readonly currency: string | null, readonly halfWidth: string, readonly rho: number | null, readonly epsilon: number | null, readonly digest: string, readonly previous: string | null, readonly citation: string, readonly releasedAt: string, readonly title: { readonly en: string | null, readonly zhCN: string | null }, readonly total: { readonly value: string, readonly low: string, readonly high: string, readonly insufficient: boolean, readonly additive: string }, readonly caveat: { readonly en: string | null, readonly zhCN: string | null } } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null };

export type AggregateReleaseQueryVariables = Exact<{
  id: string;
}>;


export type AggregateReleaseQuery = { readonly aggregateRelease: { readonly id: string, readonly number: number, readonly table: string, readonly view: AggregateView, readonly periods: ReadonlyArray<string>, readonly measure: AggregateMeasure, readonly plan: string, readonly roster: number, readonly scale: string, readonly currency: string | null, readonly halfWidth: string, readonly rho: number | null, readonly epsilon: number | null, readonly digest: string, readonly previous: string | null, readonly citation: string, readonly releasedAt: string, readonly title: { readonly en: string | null, readonly zhCN: string | null }, readonly total: { readonly value: string, readonly low: string, readonly high: string, readonly insufficient: boolean, readonly additive: string }, readonly caveat: { readonly en: string | null, readonly zhCN: string | null } } | null };

export type AggregateCellsQueryVariables = Exact<{
  id: string;
  after?: string | null | undefined;
}>;


export type AggregateCellsQuery = { readonly aggregateRelease: { readonly cells: { readonly edges: ReadonlyArray<{ readonly node: { readonly value: string, readonly low: string, readonly high: string, readonly insufficient: boolean, readonly nonNegative: string, readonly additive: string, readonly at: ReadonlyArray<{ readonly dimension: AggregateDimension, readonly value: string }> } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null } | null };

export type AggregatePlanQueryVariables = Exact<{ [key: string]: never; }>;


export type AggregatePlanQuery = { readonly aggregatePlan: { readonly version: string, readonly currency: string, readonly requests: number, readonly rhoOfYear: number, readonly epsilonOfYear: number, readonly tables: ReadonlyArray<{ readonly key: string, readonly measure: AggregateMeasure, readonly by: ReadonlyArray<AggregateDimension>, readonly every: AggregateTick, readonly cells: number, readonly rho: number, readonly epsilon: number, readonly halfWidth: number | null, readonly audience: ReadonlyArray<AggregateAudience>, readonly rollingOnly: boolean, readonly title: { readonly en: string | null, readonly zhCN: string | null } }>, readonly periods: ReadonlyArray<{ readonly quarter: string, readonly roster: number, readonly opensAt: string, readonly closesAt: string, readonly releasedAt: string }> } | null };

export type AggregateLedgerQueryVariables = Exact<{ [key: string]: never; }>;


export type AggregateLedgerQuery = { readonly aggregateLedger: { readonly conversion: string, readonly fourQuarters: { readonly rho: number, readonly epsilon: number }, readonly cap: { readonly rho: number, readonly epsilon: number }, readonly lifetime: { readonly rho: number, readonly epsilon: number }, readonly requests: { readonly rho: number, readonly epsilon: number }, readonly charges: ReadonlyArray<{ readonly id: string, readonly quarter: string, readonly table: string, readonly requested: boolean, readonly domain: string, readonly rho: number, readonly chargedAt: string }> } | null };

export type AggregateRequestPartsFragment = { readonly id: string, readonly project: string, readonly measure: AggregateMeasure, readonly by: ReadonlyArray<AggregateDimension>, readonly bound: number | null, readonly cells: number | null, readonly rho: number, readonly epsilon: number, readonly halfWidth: number | null, readonly status: AggregateRequestStatus, readonly refusal: AggregateRefusal | null, readonly askedAt: string, readonly decidedAt: string | null, readonly title: { readonly en: string | null, readonly zhCN: string | null }, readonly where: ReadonlyArray<{ readonly dimension: AggregateDimension, readonly values: ReadonlyArray<string> }> };

export type AggregateRequestsQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type AggregateRequestsQuery = { readonly aggregateRequests: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly project: string, readonly measure: AggregateMeasure, readonly by: ReadonlyArray<AggregateDimension>, readonly bound: number | null, readonly cells: number | null, readonly rho: number, readonly epsilon: number, readonly halfWidth: number | null, readonly status: AggregateRequestStatus, readonly refusal: AggregateRefusal | null, readonly askedAt: string, readonly decidedAt: string | null, readonly title: { readonly en: string | null, readonly zhCN: string | null }, readonly where: ReadonlyArray<{ readonly dimension: AggregateDimension, readonly values: ReadonlyArray<string> }> } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null };

export type RequestAggregateMutationVariables = Exact<{
  input: RequestAggregateInput;
}>;


export type RequestAggregateMutation = { readonly requestAggregate: { readonly table: string | null, readonly request: { readonly id: string, readonly project: string, readonly measure: AggregateMeasure, readonly by: ReadonlyArray<AggregateDimension>, readonly bound: number | null, readonly cells: number | null, readonly rho: number, readonly epsilon: number, readonly halfWidth: number | null, readonly status: AggregateRequestStatus, readonly refusal: AggregateRefusal | null, readonly askedAt: string, readonly decidedAt: string | null, readonly title: { readonly en: string | null, readonly zhCN: string | null }, readonly where: ReadonlyArray<{ readonly dimension: AggregateDimension, readonly values: ReadonlyArray<string> }> } | null } | null };

export type ReviewAggregateRequestMutationVariables = Exact<{
  input: ReviewAggregateRequestInput;
}>;


export type ReviewAggregateRequestMutation = { readonly reviewAggregateRequest: { readonly request: { readonly id: string, readonly project: string, readonly measure: AggregateMeasure, readonly by: ReadonlyArray<AggregateDimension>, readonly bound: number | null, readonly cells: number | null, readonly rho: number, readonly epsilon: number, readonly halfWidth: number | null, readonly status: AggregateRequestStatus, readonly refusal: AggregateRefusal | null, readonly askedAt: string, readonly decidedAt: string | null, readonly title: { readonly en: string | null, readonly zhCN: string | null }, readonly where: ReadonlyArray<{ readonly dimension: AggregateDimension, readonly values: ReadonlyArray<string> }> } } | null };

export type ParticipationPartsFragment = { readonly optedOutSince: string | null, readonly quarters: ReadonlyArray<{ readonly quarter: string, readonly contributes: boolean }> };

export type AggregateParticipationQueryVariables = Exact<{ [key: string]: never; }>;


export type AggregateParticipationQuery = { readonly aggregateParticipation: { readonly optedOutSince: string | null, readonly quarters: ReadonlyArray<{ readonly quarter: string, readonly contributes: boolean }> } | null };

export type SetAggregateParticipationMutationVariables = Exact<{
  input: SetAggregateParticipationInput;
}>;


export type SetAggregateParticipationMutation = { readonly setAggregateParticipation: { readonly participation: { readonly optedOutSince: string | null, readonly quarters: ReadonlyArray<{ readonly quarter: string, readonly contributes: boolean }> } } | null };

export type VersionPartsFragment = { readonly id: string, readonly standardKey: string, readonly version: string, readonly label: string | null, readonly status: VersionStatus, readonly publishedAt: string | null, readonly revision: number, readonly digest: string, readonly requirementCount: number, readonly title: { readonly en: string | null, readonly zhCN: string | null } };

export type StandardsQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type StandardsQuery = { readonly standards: { readonly edges: ReadonlyArray<{ readonly node: { readonly key: string, readonly kind: StandardKind, readonly title: { readonly en: string | null, readonly zhCN: string | null }, readonly committee: { readonly key: string }, readonly versions: ReadonlyArray<{ readonly version: string, readonly status: VersionStatus }> } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null };

export type StandardQueryVariables = Exact<{
  key: string;
}>;


export type StandardQuery = { readonly standard: { readonly key: string, readonly kind: StandardKind, readonly title: { readonly en: string | null, readonly zhCN: string | null }, readonly committee: { readonly key: string }, readonly versions: ReadonlyArray<{ readonly id: string, readonly standardKey: string, readonly version: string, readonly label: string | null, readonly status: VersionStatus, readonly publishedAt: string | null, readonly revision: number, readonly digest: string, readonly requirementCount: number, readonly title: { readonly en: string | null, readonly zhCN: string | null } }> } | null };

export type StandardVersionQueryVariables = Exact<{
  standard: string;
  version?: string | null | undefined;
}>;


export type StandardVersionQuery = { readonly standardVersion: { readonly id: string, readonly standardKey: string, readonly version: string, readonly label: string | null, readonly status: VersionStatus, readonly publishedAt: string | null, readonly revision: number, readonly digest: string, readonly requirementCount: number, readonly title: { readonly en: string | null, readonly zhCN: string | null } } | null };

export type RequirementsQueryVariables = Exact<{
  versionId: string;
  filter?: RequirementFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type RequirementsQuery = { readonly requirements: { readonly edges: ReadonlyArray<{ readonly node: { readonly key: string, readonly kind: RequirementKind, readonly level: Level | null, readonly depth: number, readonly parentKey: string | null, readonly digest: string, readonly classification: string | null, readonly title: { readonly en: string | null, readonly zhCN: string | null }, readonly statement: { readonly en: string | null, readonly zhCN: string | null } | null, readonly guidance: { readonly en: string | null, readonly zhCN: string | null } | null } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null };

export type OscalCatalogQueryVariables = Exact<{
  versionId: string;
}>;


export type OscalCatalogQuery = { readonly oscalCatalog: unknown };

export type ImportStandardMutationVariables = Exact<{
  input: ImportStandardInput;
}>;


export type ImportStandardMutation = { readonly importStandard: { readonly changes: ReadonlyArray<string>, readonly version: { readonly id: string, readonly standardKey: string, readonly version: string, readonly label: string | null, readonly status: VersionStatus, readonly publishedAt: string | null, readonly revision: number, readonly digest: string, readonly requirementCount: number, readonly title: { readonly en: string | null, readonly zhCN: string | null } } } | null };

export type PublishStandardMutationVariables = Exact<{
  input: PublishStandardInput;
}>;


export type PublishStandardMutation = { readonly publishStandard: { readonly version: { readonly id: string, readonly standardKey: string, readonly version: string, readonly label: string | null, readonly status: VersionStatus, readonly publishedAt: string | null, readonly revision: number, readonly digest: string, readonly requirementCount: number, readonly title: { readonly en: string | null, readonly zhCN: string | null } } } | null };

export type AdvanceStandardMutationVariables = Exact<{
  input: AdvanceStandardInput;
}>;


export type AdvanceStandardMutation = { readonly advanceStandard: { readonly version: { readonly id: string, readonly standardKey: string, readonly version: string, readonly label: string | null, readonly status: VersionStatus, readonly publishedAt: string | null, readonly revision: number, readonly digest: string, readonly requirementCount: number, readonly title: { readonly en: string | null, readonly zhCN: string | null } } } | null };

export type WithdrawStandardMutationVariables = Exact<{
  input: WithdrawStandardInput;
}>;


export type WithdrawStandardMutation = { readonly withdrawStandard: { readonly version: { readonly id: string, readonly standardKey: string, readonly version: string, readonly label: string | null, readonly status: VersionStatus, readonly publishedAt: string | null, readonly revision: number, readonly digest: string, readonly requirementCount: number, readonly title: { readonly en: string | null, readonly zhCN: string | null } } } | null };

export type TransitionsQueryVariables = Exact<{
  standard: string;
  version?: string | null | undefined;
}>;


export type TransitionsQuery = { readonly standardVersion: { readonly id: string, readonly standardKey: string, readonly version: string, readonly label: string | null, readonly status: VersionStatus, readonly publishedAt: string | null, readonly revision: number, readonly digest: string, readonly requirementCount: number, readonly transitions: ReadonlyArray<{ readonly action: LifecycleAction, readonly to: VersionStatus, readonly by: ReadonlyArray<string>, readonly needs: ReadonlyArray<string> }>, readonly title: { readonly en: string | null, readonly zhCN: string | null } } | null };

export type ReviewsDueQueryVariables = Exact<{
  key: string;
}>;


export type ReviewsDueQuery = { readonly reviewsDue: ReadonlyArray<{ readonly reviewDueAt: string | null, readonly id: string, readonly standardKey: string, readonly version: string, readonly label: string | null, readonly status: VersionStatus, readonly publishedAt: string | null, readonly revision: number, readonly digest: string, readonly requirementCount: number, readonly title: { readonly en: string | null, readonly zhCN: string | null } }> | null };

export type AssessmentPartsFragment = { readonly id: string, readonly standardKey: string, readonly version: string, readonly status: AssessmentStatus | null, readonly score: number | null, readonly startedAt: string | null, readonly submittedAt: string | null, readonly owner: { readonly key: string } };

export type AssessmentsQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type AssessmentsQuery = { readonly assessments: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly standardKey: string, readonly version: string, readonly status: AssessmentStatus | null, readonly score: number | null, readonly startedAt: string | null, readonly submittedAt: string | null, readonly owner: { readonly key: string } } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null };

export type AssessmentQueryVariables = Exact<{
  id: string;
}>;


export type AssessmentQuery = { readonly assessment: { readonly id: string, readonly standardKey: string, readonly version: string, readonly status: AssessmentStatus | null, readonly score: number | null, readonly startedAt: string | null, readonly submittedAt: string | null, readonly answers: ReadonlyArray<{ readonly requirementKey: string, readonly status: AnswerStatus, readonly maturity: number | null, readonly note: string | null, readonly answeredAt: string, readonly evidence: ReadonlyArray<{ readonly title: string, readonly href: string | null, readonly digest: string | null, readonly expiresAt: string | null }> }> | null, readonly owner: { readonly key: string } } | null };

export type GrantedAssessmentsQueryVariables = Exact<{
  standardKey?: string | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type GrantedAssessmentsQuery = { readonly grantedAssessments: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly standardKey: string, readonly version: string, readonly status: AssessmentStatus | null, readonly score: number | null, readonly startedAt: string | null, readonly submittedAt: string | null, readonly owner: { readonly key: string } } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null };

export type AssessmentRevisionQueryVariables = Exact<{
  id: string;
}>;


export type AssessmentRevisionQuery = { readonly assessment: { readonly revision: number | null } | null };

export type StartAssessmentMutationVariables = Exact<{
  input: StartAssessmentInput;
}>;


export type StartAssessmentMutation = { readonly startAssessment: { readonly assessment: { readonly revision: number | null, readonly id: string, readonly standardKey: string, readonly version: string, readonly status: AssessmentStatus | null, readonly score: number | null, readonly startedAt: string | null, readonly submittedAt: string | null, readonly owner: { readonly key: string } } } | null };

export type AnswerRequirementsMutationVariables = Exact<{
  input: AnswerRequirementsInput;
}>;


export type AnswerRequirementsMutation = { readonly answerRequirements: { readonly assessment: { readonly revision: number | null, readonly id: string, readonly standardKey: string, readonly version: string, readonly status: AssessmentStatus | null, readonly score: number | null, readonly startedAt: string | null, readonly submittedAt: string | null, readonly owner: { readonly key: string } } } | null };

export type SubmitAssessmentMutationVariables = Exact<{
  input: SubmitAssessmentInput;
}>;


export type SubmitAssessmentMutation = { readonly submitAssessment: { readonly assessment: { readonly revision: number | null, readonly id: string, readonly standardKey: string, readonly version: string, readonly status: AssessmentStatus | null, readonly score: number | null, readonly startedAt: string | null, readonly submittedAt: string | null, readonly owner: { readonly key: string } } } | null };

export type GrantPartsFragment = { readonly id: string, readonly assessmentId: string, readonly scope: GrantScope, readonly grantedAt: string, readonly endsAt: string, readonly revokedAt: string | null, readonly grantee: { readonly key: string } | null };

export type AssessmentGrantsQueryVariables = Exact<{
  id: string;
}>;


export type AssessmentGrantsQuery = { readonly assessment: { readonly grants: ReadonlyArray<{ readonly id: string, readonly assessmentId: string, readonly scope: GrantScope, readonly grantedAt: string, readonly endsAt: string, readonly revokedAt: string | null, readonly grantee: { readonly key: string } | null }> | null } | null };

export type GrantAssessmentMutationVariables = Exact<{
  input: GrantAssessmentInput;
}>;


export type GrantAssessmentMutation = { readonly grantAssessment: { readonly grant: { readonly id: string, readonly assessmentId: string, readonly scope: GrantScope, readonly grantedAt: string, readonly endsAt: string, readonly revokedAt: string | null, readonly grantee: { readonly key: string } | null } } | null };

export type RevokeAssessmentGrantMutationVariables = Exact<{
  input: RevokeAssessmentGrantInput;
}>;


export type RevokeAssessmentGrantMutation = { readonly revokeAssessmentGrant: { readonly grant: { readonly id: string, readonly assessmentId: string, readonly scope: GrantScope, readonly grantedAt: string, readonly endsAt: string, readonly revokedAt: string | null, readonly grantee: { readonly key: string } | null } } | null };

export type CrosswalkPartsFragment = { readonly id: string, readonly crosswalkKey: string, readonly version: string, readonly status: CrosswalkStatus, readonly digest: string, readonly entryCount: number, readonly revision: number, readonly publishedAt: string | null, readonly title: { readonly en: string | null, readonly zhCN: string | null }, readonly source: { readonly standardKey: string, readonly version: string, readonly versionId: string }, readonly target: { readonly standardKey: string, readonly version: string, readonly versionId: string } };

export type CrosswalkItemPartsFragment = { readonly requirementKey: string, readonly statementId: string | null };

export type CrosswalkLinkPartsFragment = { readonly crosswalkKey: string | null, readonly standardKey: string | null, readonly version: string, readonly sources: ReadonlyArray<string>, readonly relation: MappingRelation, readonly targets: ReadonlyArray<string>, readonly inverted: boolean };

export type CrosswalksQueryVariables = Exact<{
  standard?: string | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type CrosswalksQuery = { readonly crosswalks: { readonly edges: ReadonlyArray<{ readonly node: { readonly key: string, readonly sourceStandard: string, readonly targetStandard: string, readonly committee: { readonly key: string }, readonly versions: ReadonlyArray<{ readonly id: string, readonly crosswalkKey: string, readonly version: string, readonly status: CrosswalkStatus, readonly digest: string, readonly entryCount: number, readonly revision: number, readonly publishedAt: string | null, readonly title: { readonly en: string | null, readonly zhCN: string | null }, readonly source: { readonly standardKey: string, readonly version: string, readonly versionId: string }, readonly target: { readonly standardKey: string, readonly version: string, readonly versionId: string } }> } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null };

export type CrosswalkQueryVariables = Exact<{
  key: string;
  version?: string | null | undefined;
}>;


export type CrosswalkQuery = { readonly crosswalk: { readonly id: string, readonly crosswalkKey: string, readonly version: string, readonly status: CrosswalkStatus, readonly digest: string, readonly entryCount: number, readonly revision: number, readonly publishedAt: string | null, readonly title: { readonly en: string | null, readonly zhCN: string | null }, readonly source: { readonly standardKey: string, readonly version: string, readonly versionId: string }, readonly target: { readonly standardKey: string, readonly version: string, readonly versionId: string } } | null };

export type CrosswalkEntriesQueryVariables = Exact<{
  crosswalkVersionId: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type CrosswalkEntriesQuery = { readonly crosswalkEntries: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly relation: MappingRelation, readonly strength: number | null, readonly status: CrosswalkEntryStatus, readonly carried: boolean, readonly sources: ReadonlyArray<{ readonly requirementKey: string, readonly statementId: string | null }>, readonly targets: ReadonlyArray<{ readonly requirementKey: string, readonly statementId: string | null }>, readonly rationale: { readonly en: string | null, readonly zhCN: string | null } | null, readonly confidence: { readonly category: string | null, readonly percentage: number | null } | null, readonly origin: ReadonlyArray<{ readonly crosswalkKey: string | null, readonly standardKey: string | null, readonly version: string, readonly sources: ReadonlyArray<string>, readonly relation: MappingRelation, readonly targets: ReadonlyArray<string>, readonly inverted: boolean }> } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null };

export type CrosswalkGapsQueryVariables = Exact<{
  crosswalkVersionId: string;
}>;


export type CrosswalkGapsQuery = { readonly crosswalkGaps: { readonly source: ReadonlyArray<string>, readonly target: ReadonlyArray<string> } | null };

export type CrosswalkSuggestionsQueryVariables = Exact<{
  source: string;
  target: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type CrosswalkSuggestionsQuery = { readonly crosswalkSuggestions: { readonly edges: ReadonlyArray<{ readonly node: { readonly relation: MappingRelation, readonly entailed: boolean, readonly possible: ReadonlyArray<MappingRelation>, readonly strength: number | null, readonly sources: ReadonlyArray<{ readonly requirementKey: string, readonly statementId: string | null }>, readonly targets: ReadonlyArray<{ readonly requirementKey: string, readonly statementId: string | null }>, readonly chain: ReadonlyArray<{ readonly crosswalkKey: string | null, readonly standardKey: string | null, readonly version: string, readonly sources: ReadonlyArray<string>, readonly relation: MappingRelation, readonly targets: ReadonlyArray<string>, readonly inverted: boolean }> } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null };

export type OscalMappingQueryVariables = Exact<{
  crosswalkVersionId: string;
}>;


export type OscalMappingQuery = { readonly oscalMapping: unknown };

export type ProposeCrosswalkMutationVariables = Exact<{
  input: ProposeCrosswalkInput;
}>;


export type ProposeCrosswalkMutation = { readonly proposeCrosswalk: { readonly version: { readonly id: string, readonly crosswalkKey: string, readonly version: string, readonly status: CrosswalkStatus, readonly digest: string, readonly entryCount: number, readonly revision: number, readonly publishedAt: string | null, readonly title: { readonly en: string | null, readonly zhCN: string | null }, readonly source: { readonly standardKey: string, readonly version: string, readonly versionId: string }, readonly target: { readonly standardKey: string, readonly version: string, readonly versionId: string } } } | null };

export type ImportCrosswalkMutationVariables = Exact<{
  input: ImportCrosswalkInput;
}>;


export type ImportCrosswalkMutation = { readonly importCrosswalk: { readonly version: { readonly id: string, readonly crosswalkKey: string, readonly version: string, readonly status: CrosswalkStatus, readonly digest: string, readonly entryCount: number, readonly revision: number, readonly publishedAt: string | null, readonly title: { readonly en: string | null, readonly zhCN: string | null }, readonly source: { readonly standardKey: string, readonly version: string, readonly versionId: string }, readonly target: { readonly standardKey: string, readonly version: string, readonly versionId: string } } } | null };

export type SetCrosswalkEntriesMutationVariables = Exact<{
  input: SetCrosswalkEntriesInput;
}>;


export type SetCrosswalkEntriesMutation = { readonly setCrosswalkEntries: { readonly version: { readonly id: string, readonly crosswalkKey: string, readonly version: string, readonly status: CrosswalkStatus, readonly digest: string, readonly entryCount: number, readonly revision: number, readonly publishedAt: string | null, readonly title: { readonly en: string | null, readonly zhCN: string | null }, readonly source: { readonly standardKey: string, readonly version: string, readonly versionId: string }, readonly target: { readonly standardKey: string, readonly version: string, readonly versionId: string } } } | null };

export type AcceptCrosswalkSuggestionsMutationVariables = Exact<{
  input: AcceptCrosswalkSuggestionsInput;
}>;


export type AcceptCrosswalkSuggestionsMutation = { readonly acceptCrosswalkSuggestions: { readonly version: { readonly id: string, readonly crosswalkKey: string, readonly version: string, readonly status: CrosswalkStatus, readonly digest: string, readonly entryCount: number, readonly revision: number, readonly publishedAt: string | null, readonly title: { readonly en: string | null, readonly zhCN: string | null }, readonly source: { readonly standardKey: string, readonly version: string, readonly versionId: string }, readonly target: { readonly standardKey: string, readonly version: string, readonly versionId: string } } } | null };

export type ReviewCrosswalkEntriesMutationVariables = Exact<{
  input: ReviewCrosswalkEntriesInput;
}>;


export type ReviewCrosswalkEntriesMutation = { readonly reviewCrosswalkEntries: { readonly reviewed: number, readonly version: { readonly id: string, readonly crosswalkKey: string, readonly version: string, readonly status: CrosswalkStatus, readonly digest: string, readonly entryCount: number, readonly revision: number, readonly publishedAt: string | null, readonly title: { readonly en: string | null, readonly zhCN: string | null }, readonly source: { readonly standardKey: string, readonly version: string, readonly versionId: string }, readonly target: { readonly standardKey: string, readonly version: string, readonly versionId: string } } } | null };

export type PublishCrosswalkMutationVariables = Exact<{
  input: PublishCrosswalkInput;
}>;


export type PublishCrosswalkMutation = { readonly publishCrosswalk: { readonly version: { readonly id: string, readonly crosswalkKey: string, readonly version: string, readonly status: CrosswalkStatus, readonly digest: string, readonly entryCount: number, readonly revision: number, readonly publishedAt: string | null, readonly title: { readonly en: string | null, readonly zhCN: string | null }, readonly source: { readonly standardKey: string, readonly version: string, readonly versionId: string }, readonly target: { readonly standardKey: string, readonly version: string, readonly versionId: string } } } | null };

export type CarryCrosswalkMutationVariables = Exact<{
  input: CarryCrosswalkInput;
}>;


export type CarryCrosswalkMutation = { readonly carryCrosswalk: { readonly kept: number, readonly version: { readonly id: string, readonly crosswalkKey: string, readonly version: string, readonly status: CrosswalkStatus, readonly digest: string, readonly entryCount: number, readonly revision: number, readonly publishedAt: string | null, readonly title: { readonly en: string | null, readonly zhCN: string | null }, readonly source: { readonly standardKey: string, readonly version: string, readonly versionId: string }, readonly target: { readonly standardKey: string, readonly version: string, readonly versionId: string } }, readonly review: ReadonlyArray<{ readonly fate: CrosswalkEntryFate, readonly relation: MappingRelation, readonly sources: ReadonlyArray<{ readonly requirementKey: string, readonly statementId: string | null }>, readonly targets: ReadonlyArray<{ readonly requirementKey: string, readonly statementId: string | null }> }> } | null };

export type CommentPartsFragment = { readonly id: string, readonly requirementKey: string | null, readonly body: string, readonly createdAt: string, readonly disposition: Disposition | null, readonly dispositionReason: string | null, readonly organization: { readonly key: string } };

export type RulePartsFragment = { readonly effectiveAt: string | null, readonly commentDays: number, readonly ballotDays: number, readonly quorum: string, readonly majority: string, readonly negatives: string, readonly draftersExcluded: boolean, readonly reviewMonths: number, readonly reminderDays: ReadonlyArray<number> };

export type VotePartsFragment = { readonly choice: VoteChoice, readonly reason: string | null, readonly castAt: string, readonly institution: { readonly key: string } };

export type BallotPartsFragment = { readonly id: string, readonly standardKey: string, readonly version: string, readonly openedAt: string, readonly closesAt: string, readonly closedAt: string | null, readonly rule: { readonly effectiveAt: string | null, readonly commentDays: number, readonly ballotDays: number, readonly quorum: string, readonly majority: string, readonly negatives: string, readonly draftersExcluded: boolean, readonly reviewMonths: number, readonly reminderDays: ReadonlyArray<number> }, readonly eligible: ReadonlyArray<{ readonly key: string, readonly name: { readonly en: string | null, readonly zhCN: string | null } }>, readonly ownVote: { readonly choice: VoteChoice, readonly reason: string | null, readonly castAt: string, readonly institution: { readonly key: string } } | null, readonly report: { readonly approved: boolean, readonly yes: number, readonly no: number, readonly abstained: number, readonly quorumMet: boolean, readonly majorityMet: boolean, readonly negativesWithin: boolean, readonly votes: ReadonlyArray<{ readonly choice: VoteChoice, readonly reason: string | null, readonly castAt: string, readonly institution: { readonly key: string } }>, readonly comments: ReadonlyArray<{ readonly id: string, readonly requirementKey: string | null, readonly body: string, readonly createdAt: string, readonly disposition: Disposition | null, readonly dispositionReason: string | null, readonly organization: { readonly key: string } }> } | null };

export type StandardCommentsQueryVariables = Exact<{
  versionId: string;
  requirementKey?: string | null | undefined;
  after?: string | null | undefined;
}>;


export type StandardCommentsQuery = { readonly standardComments: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly requirementKey: string | null, readonly body: string, readonly createdAt: string, readonly disposition: Disposition | null, readonly dispositionReason: string | null, readonly organization: { readonly key: string } } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null };

export type CommentOnStandardMutationVariables = Exact<{
  input: CommentOnStandardInput;
}>;


export type CommentOnStandardMutation = { readonly commentOnStandard: { readonly comment: { readonly id: string, readonly requirementKey: string | null, readonly body: string, readonly createdAt: string, readonly disposition: Disposition | null, readonly dispositionReason: string | null, readonly organization: { readonly key: string } } } | null };

export type DisposeOfCommentMutationVariables = Exact<{
  input: DisposeOfCommentInput;
}>;


export type DisposeOfCommentMutation = { readonly disposeOfComment: { readonly comment: { readonly id: string, readonly requirementKey: string | null, readonly body: string, readonly createdAt: string, readonly disposition: Disposition | null, readonly dispositionReason: string | null, readonly organization: { readonly key: string } } } | null };

export type BallotsQueryVariables = Exact<{
  standard: string;
  version: string;
}>;


export type BallotsQuery = { readonly ballots: ReadonlyArray<{ readonly id: string, readonly standardKey: string, readonly version: string, readonly openedAt: string, readonly closesAt: string, readonly closedAt: string | null, readonly rule: { readonly effectiveAt: string | null, readonly commentDays: number, readonly ballotDays: number, readonly quorum: string, readonly majority: string, readonly negatives: string, readonly draftersExcluded: boolean, readonly reviewMonths: number, readonly reminderDays: ReadonlyArray<number> }, readonly eligible: ReadonlyArray<{ readonly key: string, readonly name: { readonly en: string | null, readonly zhCN: string | null } }>, readonly ownVote: { readonly choice: VoteChoice, readonly reason: string | null, readonly castAt: string, readonly institution: { readonly key: string } } | null, readonly report: { readonly approved: boolean, readonly yes: number, readonly no: number, readonly abstained: number, readonly quorumMet: boolean, readonly majorityMet: boolean, readonly negativesWithin: boolean, readonly votes: ReadonlyArray<{ readonly choice: VoteChoice, readonly reason: string | null, readonly castAt: string, readonly institution: { readonly key: string } }>, readonly comments: ReadonlyArray<{ readonly id: string, readonly requirementKey: string | null, readonly body: string, readonly createdAt: string, readonly disposition: Disposition | null, readonly dispositionReason: string | null, readonly organization: { readonly key: string } }> } | null }> | null };

export type OpenBallotMutationVariables = Exact<{
  input: OpenBallotInput;
}>;


export type OpenBallotMutation = { readonly openBallot: { readonly ballot: { readonly id: string, readonly standardKey: string, readonly version: string, readonly openedAt: string, readonly closesAt: string, readonly closedAt: string | null, readonly rule: { readonly effectiveAt: string | null, readonly commentDays: number, readonly ballotDays: number, readonly quorum: string, readonly majority: string, readonly negatives: string, readonly draftersExcluded: boolean, readonly reviewMonths: number, readonly reminderDays: ReadonlyArray<number> }, readonly eligible: ReadonlyArray<{ readonly key: string, readonly name: { readonly en: string | null, readonly zhCN: string | null } }>, readonly ownVote: { readonly choice: VoteChoice, readonly reason: string | null, readonly castAt: string, readonly institution: { readonly key: string } } | null, readonly report: { readonly approved: boolean, readonly yes: number, readonly no: number, readonly abstained: number, readonly quorumMet: boolean, readonly majorityMet: boolean, readonly negativesWithin: boolean, readonly votes: ReadonlyArray<{ readonly choice: VoteChoice, readonly reason: string | null, readonly castAt: string, readonly institution: { readonly key: string } }>, readonly comments: ReadonlyArray<{ readonly id: string, readonly requirementKey: string | null, readonly body: string, readonly createdAt: string, readonly disposition: Disposition | null, readonly dispositionReason: string | null, readonly organization: { readonly key: string } }> } | null } } | null };

export type CastVoteMutationVariables = Exact<{
  input: CastVoteInput;
}>;


export type CastVoteMutation = { readonly castVote: { readonly ballot: { readonly id: string, readonly standardKey: string, readonly version: string, readonly openedAt: string, readonly closesAt: string, readonly closedAt: string | null, readonly rule: { readonly effectiveAt: string | null, readonly commentDays: number, readonly ballotDays: number, readonly quorum: string, readonly majority: string, readonly negatives: string, readonly draftersExcluded: boolean, readonly reviewMonths: number, readonly reminderDays: ReadonlyArray<number> }, readonly eligible: ReadonlyArray<{ readonly key: string, readonly name: { readonly en: string | null, readonly zhCN: string | null } }>, readonly ownVote: { readonly choice: VoteChoice, readonly reason: string | null, readonly castAt: string, readonly institution: { readonly key: string } } | null, readonly report: { readonly approved: boolean, readonly yes: number, readonly no: number, readonly abstained: number, readonly quorumMet: boolean, readonly majorityMet: boolean, readonly negativesWithin: boolean, readonly votes: ReadonlyArray<{ readonly choice: VoteChoice, readonly reason: string | null, readonly castAt: string, readonly institution: { readonly key: string } }>, readonly comments: ReadonlyArray<{ readonly id: string, readonly requirementKey: string | null, readonly body: string, readonly createdAt: string, readonly disposition: Disposition | null, readonly dispositionReason: string | null, readonly organization: { readonly key: string } }> } | null } } | null };

export type CloseBallotMutationVariables = Exact<{
  input: CloseBallotInput;
}>;


export type CloseBallotMutation = { readonly closeBallot: { readonly ballot: { readonly id: string, readonly standardKey: string, readonly version: string, readonly openedAt: string, readonly closesAt: string, readonly closedAt: string | null, readonly rule: { readonly effectiveAt: string | null, readonly commentDays: number, readonly ballotDays: number, readonly quorum: string, readonly majority: string, readonly negatives: string, readonly draftersExcluded: boolean, readonly reviewMonths: number, readonly reminderDays: ReadonlyArray<number> }, readonly eligible: ReadonlyArray<{ readonly key: string, readonly name: { readonly en: string | null, readonly zhCN: string | null } }>, readonly ownVote: { readonly choice: VoteChoice, readonly reason: string | null, readonly castAt: string, readonly institution: { readonly key: string } } | null, readonly report: { readonly approved: boolean, readonly yes: number, readonly no: number, readonly abstained: number, readonly quorumMet: boolean, readonly majorityMet: boolean, readonly negativesWithin: boolean, readonly votes: ReadonlyArray<{ readonly choice: VoteChoice, readonly reason: string | null, readonly castAt: string, readonly institution: { readonly key: string } }>, readonly comments: ReadonlyArray<{ readonly id: string, readonly requirementKey: string | null, readonly body: string, readonly createdAt: string, readonly disposition: Disposition | null, readonly dispositionReason: string | null, readonly organization: { readonly key: string } }> } | null } } | null };

export type CommitteeRulesQueryVariables = Exact<{
  key: string;
}>;


export type CommitteeRulesQuery = { readonly committeeRules: ReadonlyArray<{ readonly effectiveAt: string | null, readonly commentDays: number, readonly ballotDays: number, readonly quorum: string, readonly majority: string, readonly negatives: string, readonly draftersExcluded: boolean, readonly reviewMonths: number, readonly reminderDays: ReadonlyArray<number> }> | null };

export type ConfigureCommitteeMutationVariables = Exact<{
  input: ConfigureCommitteeInput;
}>;


export type ConfigureCommitteeMutation = { readonly configureCommittee: { readonly rules: ReadonlyArray<{ readonly effectiveAt: string | null, readonly commentDays: number, readonly ballotDays: number, readonly quorum: string, readonly majority: string, readonly negatives: string, readonly draftersExcluded: boolean, readonly reviewMonths: number, readonly reminderDays: ReadonlyArray<number> }> } | null };

export type RepresentativesQueryVariables = Exact<{ [key: string]: never; }>;


export type RepresentativesQuery = { readonly representatives: ReadonlyArray<{ readonly seatId: string, readonly alternate: boolean, readonly address: string | null, readonly institution: { readonly key: string } }> | null };

export type SetRepresentativeMutationVariables = Exact<{
  input: SetRepresentativeInput;
}>;


export type SetRepresentativeMutation = { readonly setRepresentative: { readonly representatives: ReadonlyArray<{ readonly seatId: string, readonly alternate: boolean, readonly address: string | null, readonly institution: { readonly key: string } }> } | null };

export type RemoveRepresentativeMutationVariables = Exact<{
  input: RemoveRepresentativeInput;
}>;


export type RemoveRepresentativeMutation = { readonly removeRepresentative: { readonly representatives: ReadonlyArray<{ readonly seatId: string, readonly alternate: boolean, readonly address: string | null, readonly institution: { readonly key: string } }> } | null };

export type StandardChangedSubscriptionVariables = Exact<{
  standard?: string | null | undefined;
  after?: string | null | undefined;
}>;


export type StandardChangedSubscription = { readonly standardChanged: { readonly cursor: string, readonly kind: StandardEventKind, readonly at: string, readonly standardKey: string, readonly versionId: string, readonly version: string, readonly status: VersionStatus, readonly comment: { readonly id: string, readonly requirementKey: string | null, readonly body: string, readonly disposition: Disposition | null, readonly organization: { readonly key: string } } | null, readonly ballot: { readonly id: string, readonly closesAt: string, readonly report: { readonly approved: boolean } | null } | null } | null };

export type DisclosurePoliciesQueryVariables = Exact<{ [key: string]: never; }>;


export type DisclosurePoliciesQuery = { readonly disclosurePolicies: ReadonlyArray<{ readonly standardKey: string, readonly version: string, readonly effectiveAt: string, readonly inForce: boolean, readonly cells: ReadonlyArray<{ readonly field: string, readonly tlp: Tlp, readonly relations: ReadonlyArray<Relation> }> }> | null };

export type ExplainAccessQueryVariables = Exact<{
  type: ExplainedType;
  id: string;
  field?: string | null | undefined;
}>;


export type ExplainAccessQuery = { readonly explainAccess: { readonly type: ExplainedType, readonly id: string, readonly tlp: Tlp, readonly relations: ReadonlyArray<Relation>, readonly fields: ReadonlyArray<{ readonly field: string, readonly visible: boolean, readonly decidedBy: AccessDecider, readonly rule: { readonly en: string | null, readonly zhCN: string | null }, readonly policies: ReadonlyArray<{ readonly standardKey: string, readonly version: string, readonly inForce: boolean, readonly shows: boolean }> }> } | null };

export type PendingConsentQueryVariables = Exact<{ [key: string]: never; }>;


export type PendingConsentQuery = { readonly pendingConsent: { readonly indicators: number, readonly sightings: number } | null };

export type ConsentToDisclosureMutationVariables = Exact<{
  input: ConsentToDisclosureInput;
}>;


export type ConsentToDisclosureMutation = { readonly consentToDisclosure: { readonly indicators: number, readonly sightings: number } | null };

export type EditPartsFragment = { readonly requirementKey: string, readonly revision: number, readonly kind: StandardEditKind, readonly seatId: string, readonly by: string | null, readonly editedAt: string, readonly before: unknown, readonly after: unknown };

export type StartDraftMutationVariables = Exact<{
  input: StartDraftInput;
}>;


export type StartDraftMutation = { readonly startDraft: { readonly version: { readonly id: string, readonly standardKey: string, readonly version: string, readonly label: string | null, readonly status: VersionStatus, readonly publishedAt: string | null, readonly revision: number, readonly digest: string, readonly requirementCount: number, readonly title: { readonly en: string | null, readonly zhCN: string | null } } } | null };

export type EditStandardMutationVariables = Exact<{
  input: EditStandardInput;
}>;


export type EditStandardMutation = { readonly editStandard: { readonly version: { readonly id: string, readonly standardKey: string, readonly version: string, readonly label: string | null, readonly status: VersionStatus, readonly publishedAt: string | null, readonly revision: number, readonly digest: string, readonly requirementCount: number, readonly title: { readonly en: string | null, readonly zhCN: string | null } }, readonly edits: ReadonlyArray<{ readonly requirementKey: string, readonly revision: number, readonly kind: StandardEditKind, readonly seatId: string, readonly by: string | null, readonly editedAt: string, readonly before: unknown, readonly after: unknown }> } | null };

export type StandardEditsQueryVariables = Exact<{
  versionId: string;
  requirementKey?: string | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type StandardEditsQuery = { readonly standardEdits: { readonly edges: ReadonlyArray<{ readonly node: { readonly requirementKey: string, readonly revision: number, readonly kind: StandardEditKind, readonly seatId: string, readonly by: string | null, readonly editedAt: string, readonly before: unknown, readonly after: unknown } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null };

export type StandardBlameQueryVariables = Exact<{
  versionId: string;
  keys?: ReadonlyArray<string> | string | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type StandardBlameQuery = { readonly standardBlame: { readonly edges: ReadonlyArray<{ readonly node: { readonly requirementKey: string, readonly revision: number, readonly kind: StandardEditKind, readonly seatId: string, readonly by: string | null, readonly editedAt: string, readonly before: unknown, readonly after: unknown } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null };

export type IncidentPartsFragment = { readonly reason: string, readonly stoppedAt: string, readonly resumedAt: string | null };

export type IncidentQueryVariables = Exact<{ [key: string]: never; }>;


export type IncidentQuery = { readonly incident: { readonly reason: string, readonly stoppedAt: string, readonly resumedAt: string | null } | null };

export type StopSharingMutationVariables = Exact<{
  input: StopSharingInput;
}>;


export type StopSharingMutation = { readonly stopSharing: { readonly incident: { readonly reason: string, readonly stoppedAt: string, readonly resumedAt: string | null } } | null };

export type ResumeSharingMutationVariables = Exact<{
  input: ResumeSharingInput;
}>;


export type ResumeSharingMutation = { readonly resumeSharing: { readonly incident: { readonly reason: string, readonly stoppedAt: string, readonly resumedAt: string | null } } | null };

export type IndicatorPartsFragment = { readonly id: string, readonly type: ObservableType, readonly value: string | null, readonly numberKind: NumberKind | null, readonly pattern: string | null, readonly name: string | null, readonly description: string | null, readonly tlp: Tlp, readonly confidence: number | null, readonly technique: string | null, readonly channel: Channel | null, readonly indicatorTypes: ReadonlyArray<string> | null, readonly labels: ReadonlyArray<string> | null, readonly validFrom: string | null, readonly validUntil: string | null, readonly revoked: boolean, readonly mine: boolean, readonly createdAt: string, readonly modifiedAt: string, readonly publishedAt: string | null, readonly sightingCount: number | null, readonly publisher: { readonly key: string } | null };

export type IndicatorsQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  filter?: IndicatorFilterInput | null | undefined;
  order?: IndicatorOrder | null | undefined;
}>;


export type IndicatorsQuery = { readonly indicators: { readonly edges: ReadonlyArray<{ readonly cursor: string, readonly node: { readonly id: string, readonly type: ObservableType, readonly value: string | null, readonly numberKind: NumberKind | null, readonly pattern: string | null, readonly name: string | null, readonly description: string | null, readonly tlp: Tlp, readonly confidence: number | null, readonly technique: string | null, readonly channel: Channel | null, readonly indicatorTypes: ReadonlyArray<string> | null, readonly labels: ReadonlyArray<string> | null, readonly validFrom: string | null, readonly validUntil: string | null, readonly revoked: boolean, readonly mine: boolean, readonly createdAt: string, readonly modifiedAt: string, readonly publishedAt: string | null, readonly sightingCount: number | null, readonly publisher: { readonly key: string } | null } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null };

export type NewestIndicatorQueryVariables = Exact<{ [key: string]: never; }>;


export type NewestIndicatorQuery = { readonly indicators: { readonly pageInfo: { readonly endCursor: string | null } } | null };

export type StixExportQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  filter?: IndicatorFilterInput | null | undefined;
  order?: IndicatorOrder | null | undefined;
}>;


export type StixExportQuery = { readonly stixExport: { readonly bundle: unknown, readonly hasNextPage: boolean, readonly endCursor: string | null } | null };

export type LookupQueryVariables = Exact<{
  values: ReadonlyArray<string> | string;
  region?: string | null | undefined;
  near?: boolean | null | undefined;
}>;


export type LookupQuery = { readonly lookup: { readonly misses: ReadonlyArray<number>, readonly unrecognized: ReadonlyArray<number>, readonly hits: ReadonlyArray<{ readonly index: number, readonly value: string, readonly match: Match, readonly on: string, readonly indicators: ReadonlyArray<{ readonly id: string, readonly type: ObservableType, readonly value: string | null, readonly numberKind: NumberKind | null, readonly pattern: string | null, readonly name: string | null, readonly description: string | null, readonly tlp: Tlp, readonly confidence: number | null, readonly technique: string | null, readonly channel: Channel | null, readonly indicatorTypes: ReadonlyArray<string> | null, readonly labels: ReadonlyArray<string> | null, readonly validFrom: string | null, readonly validUntil: string | null, readonly revoked: boolean, readonly mine: boolean, readonly createdAt: string, readonly modifiedAt: string, readonly publishedAt: string | null, readonly sightingCount: number | null, readonly publisher: { readonly key: string } | null }> }> } | null };

export type ShareIndicatorMutationVariables = Exact<{
  input: IndicatorContentInput;
}>;


export type ShareIndicatorMutation = { readonly shareIndicator: { readonly extended: boolean, readonly typeGuessed: boolean, readonly indicator: { readonly id: string, readonly type: ObservableType, readonly value: string | null, readonly numberKind: NumberKind | null, readonly pattern: string | null, readonly name: string | null, readonly description: string | null, readonly tlp: Tlp, readonly confidence: number | null, readonly technique: string | null, readonly channel: Channel | null, readonly indicatorTypes: ReadonlyArray<string> | null, readonly labels: ReadonlyArray<string> | null, readonly validFrom: string | null, readonly validUntil: string | null, readonly revoked: boolean, readonly mine: boolean, readonly createdAt: string, readonly modifiedAt: string, readonly publishedAt: string | null, readonly sightingCount: number | null, readonly publisher: { readonly key: string } | null } } | null };

export type ImportIndicatorsMutationVariables = Exact<{
  input: ImportIndicatorsInput;
}>;


export type ImportIndicatorsMutation = { readonly importIndicators: { readonly format: ImportFormat, readonly importId: string | null, readonly imported: number, readonly unchanged: number, readonly duplicates: number, readonly rejectedCount: number, readonly keptCount: number, readonly schemeAssumed: number, readonly ignoredColumns: ReadonlyArray<string>, readonly rejectedRows: ReadonlyArray<{ readonly reason: string, readonly count: number, readonly rows: string }>, readonly kept: ReadonlyArray<{ readonly index: number, readonly row: number, readonly id: string | null, readonly reason: string }>, readonly rejected: ReadonlyArray<{ readonly index: number, readonly row: number, readonly id: string | null, readonly reason: string }>, readonly skipped: ReadonlyArray<{ readonly type: string, readonly count: number }> } | null };

export type IndicatorChangedSubscriptionVariables = Exact<{
  after?: string | null | undefined;
  filter?: IndicatorFilterInput | null | undefined;
}>;


export type IndicatorChangedSubscription = { readonly indicatorChanged: { readonly cursor: string, readonly indicator: { readonly id: string, readonly type: ObservableType, readonly value: string | null, readonly numberKind: NumberKind | null, readonly pattern: string | null, readonly name: string | null, readonly description: string | null, readonly tlp: Tlp, readonly confidence: number | null, readonly technique: string | null, readonly channel: Channel | null, readonly indicatorTypes: ReadonlyArray<string> | null, readonly labels: ReadonlyArray<string> | null, readonly validFrom: string | null, readonly validUntil: string | null, readonly revoked: boolean, readonly mine: boolean, readonly createdAt: string, readonly modifiedAt: string, readonly publishedAt: string | null, readonly sightingCount: number | null, readonly publisher: { readonly key: string } | null } } | null };

export type ConsentToAudienceMutationVariables = Exact<{
  input: ConsentToAudienceInput;
}>;


export type ConsentToAudienceMutation = { readonly consentToAudience: { readonly sightings: number } | null };

export type RecallPartsFragment = { readonly recalled: number, readonly reached: { readonly everybody: number, readonly members: number, readonly seats: ReadonlyArray<string>, readonly organizations: ReadonlyArray<{ readonly indicators: number, readonly organization: { readonly key: string } }> } };

export type RecallIndicatorsMutationVariables = Exact<{
  input: RecallIndicatorsInput;
}>;


export type RecallIndicatorsMutation = { readonly recallIndicators: { readonly recalled: number, readonly reached: { readonly everybody: number, readonly members: number, readonly seats: ReadonlyArray<string>, readonly organizations: ReadonlyArray<{ readonly indicators: number, readonly organization: { readonly key: string } }> } } | null };

export type UndoImportMutationVariables = Exact<{
  input: UndoImportInput;
}>;


export type UndoImportMutation = { readonly undoImport: { readonly recalled: number, readonly reached: { readonly everybody: number, readonly members: number, readonly seats: ReadonlyArray<string>, readonly organizations: ReadonlyArray<{ readonly indicators: number, readonly organization: { readonly key: string } }> } } | null };

export type IndicatorQueryVariables = Exact<{
  id: string;
}>;


export type IndicatorQuery = { readonly indicator: { readonly id: string, readonly type: ObservableType, readonly value: string | null, readonly numberKind: NumberKind | null, readonly pattern: string | null, readonly name: string | null, readonly description: string | null, readonly tlp: Tlp, readonly confidence: number | null, readonly technique: string | null, readonly channel: Channel | null, readonly indicatorTypes: ReadonlyArray<string> | null, readonly labels: ReadonlyArray<string> | null, readonly validFrom: string | null, readonly validUntil: string | null, readonly revoked: boolean, readonly mine: boolean, readonly createdAt: string, readonly modifiedAt: string, readonly publishedAt: string | null, readonly sightingCount: number | null, readonly publisher: { readonly key: string } | null } | null };

export type OwnIndicatorQueryVariables = Exact<{
  id: string;
}>;


export type OwnIndicatorQuery = { readonly indicator: { readonly version: number | null, readonly groups: ReadonlyArray<string> | null, readonly seats: ReadonlyArray<string> | null, readonly recipients: ReadonlyArray<{ readonly key: string }> | null, readonly private: { readonly caseReference: string | null, readonly lossAmount: number | null, readonly lossCurrency: string | null, readonly victims: number | null, readonly customerReferences: ReadonlyArray<string> | null, readonly narrative: string | null } | null } | null };

export type EarlierVersionsQueryVariables = Exact<{
  id: string;
}>;


export type EarlierVersionsQuery = { readonly indicator: { readonly earlierVersions: ReadonlyArray<{ readonly version: number | null, readonly replacedAt: string | null, readonly changes: ReadonlyArray<{ readonly field: string | null, readonly before: string | null, readonly after: string | null }> | null }> | null } | null };

export type CorrectIndicatorMutationVariables = Exact<{
  input: CorrectIndicatorInput;
}>;


export type CorrectIndicatorMutation = { readonly correctIndicator: { readonly indicator: { readonly id: string, readonly type: ObservableType, readonly value: string | null, readonly numberKind: NumberKind | null, readonly pattern: string | null, readonly name: string | null, readonly description: string | null, readonly tlp: Tlp, readonly confidence: number | null, readonly technique: string | null, readonly channel: Channel | null, readonly indicatorTypes: ReadonlyArray<string> | null, readonly labels: ReadonlyArray<string> | null, readonly validFrom: string | null, readonly validUntil: string | null, readonly revoked: boolean, readonly mine: boolean, readonly createdAt: string, readonly modifiedAt: string, readonly publishedAt: string | null, readonly sightingCount: number | null, readonly publisher: { readonly key: string } | null } } | null };

export type RevokeIndicatorMutationVariables = Exact<{
  input: RevokeIndicatorInput;
}>;


export type RevokeIndicatorMutation = { readonly revokeIndicator: { readonly indicator: { readonly id: string, readonly type: ObservableType, readonly value: string | null, readonly numberKind: NumberKind | null, readonly pattern: string | null, readonly name: string | null, readonly description: string | null, readonly tlp: Tlp, readonly confidence: number | null, readonly technique: string | null, readonly channel: Channel | null, readonly indicatorTypes: ReadonlyArray<string> | null, readonly labels: ReadonlyArray<string> | null, readonly validFrom: string | null, readonly validUntil: string | null, readonly revoked: boolean, readonly mine: boolean, readonly createdAt: string, readonly modifiedAt: string, readonly publishedAt: string | null, readonly sightingCount: number | null, readonly publisher: { readonly key: string } | null } } | null };

export type ReportSightingsMutationVariables = Exact<{
  input: ReportSightingsInput;
}>;


export type ReportSightingsMutation = { readonly reportSightings: { readonly reported: number, readonly unchanged: number, readonly unknown: ReadonlyArray<number> } | null };

export type StandardDiffQueryVariables = Exact<{
  from: string;
  to: string;
  words: boolean;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type StandardDiffQuery = { readonly standardDiff: { readonly requiredBump: VersionBump, readonly leastVersion: string, readonly counts: ReadonlyArray<{ readonly kind: StandardChangeKind, readonly class: StandardChangeClass, readonly count: number }>, readonly changes: { readonly edges: ReadonlyArray<{ readonly node: { readonly kind: StandardChangeKind, readonly key: string, readonly from: ReadonlyArray<string>, readonly into: ReadonlyArray<string>, readonly moved: boolean, readonly class: StandardChangeClass, readonly title: { readonly en: string | null, readonly zhCN: string | null } | null, readonly findings: ReadonlyArray<{ readonly class: StandardChangeClass, readonly reason: string }>, readonly words?: ReadonlyArray<{ readonly field: string, readonly language: string, readonly runs: ReadonlyArray<{ readonly kind: TextRunKind, readonly text: string }> }> } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } } | null };

export type WholeStandardQueryVariables = Exact<{
  versionId: string;
}>;


export type WholeStandardQuery = { readonly standardDocument: unknown };

export type MeQueryVariables = Exact<{ [key: string]: never; }>;


export type MeQuery = { readonly me: { readonly name: string, readonly role: Role, readonly seat: string, readonly organization: { readonly key: string, readonly kind: OrganizationKind, readonly name: { readonly en: string | null, readonly zhCN: string | null } }, readonly project: { readonly endsAt: string, readonly name: { readonly en: string | null, readonly zhCN: string | null } } | null } | null };

export type InvitationPartsFragment = { readonly id: string, readonly role: Role, readonly name: string, readonly invitedAt: string, readonly expiresAt: string, readonly organizationKey: string };

export type InvitationsQueryVariables = Exact<{ [key: string]: never; }>;


export type InvitationsQuery = { readonly invitations: ReadonlyArray<{ readonly id: string, readonly role: Role, readonly name: string, readonly invitedAt: string, readonly expiresAt: string, readonly organizationKey: string }> | null };

export type AcceptSeatMutationVariables = Exact<{
  input: AnswerInvitationInput;
}>;


export type AcceptSeatMutation = { readonly acceptSeat: { readonly invitation: { readonly id: string, readonly role: Role, readonly name: string, readonly invitedAt: string, readonly expiresAt: string, readonly organizationKey: string } } | null };

export type DeclineSeatMutationVariables = Exact<{
  input: AnswerInvitationInput;
}>;


export type DeclineSeatMutation = { readonly declineSeat: { readonly invitation: { readonly id: string, readonly role: Role, readonly name: string, readonly invitedAt: string, readonly expiresAt: string, readonly organizationKey: string } } | null };

export type SeatPartsFragment = { readonly id: string, readonly role: Role, readonly name: string, readonly startedAt: string, readonly invitedUntil: string | null, readonly endedAt: string | null, readonly organization: { readonly key: string }, readonly person: { readonly issuer: string, readonly subject: string } };

export type SeatsQueryVariables = Exact<{
  after?: string | null | undefined;
  organizationKey?: string | null | undefined;
  ended: boolean;
}>;


export type SeatsQuery = { readonly seats: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly role: Role, readonly name: string, readonly startedAt: string, readonly invitedUntil: string | null, readonly endedAt: string | null, readonly organization: { readonly key: string }, readonly person: { readonly issuer: string, readonly subject: string } } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null };

export type GiveSeatMutationVariables = Exact<{
  input: GiveSeatInput;
}>;


export type GiveSeatMutation = { readonly giveSeat: { readonly seat: { readonly id: string, readonly role: Role, readonly name: string, readonly startedAt: string, readonly invitedUntil: string | null, readonly endedAt: string | null, readonly organization: { readonly key: string }, readonly person: { readonly issuer: string, readonly subject: string } } } | null };

export type EndSeatMutationVariables = Exact<{
  input: EndSeatInput;
}>;


export type EndSeatMutation = { readonly endSeat: { readonly seat: { readonly id: string, readonly role: Role, readonly name: string, readonly startedAt: string, readonly invitedUntil: string | null, readonly endedAt: string | null, readonly organization: { readonly key: string }, readonly person: { readonly issuer: string, readonly subject: string } } } | null };

export type RenameSeatMutationVariables = Exact<{
  input: RenameSeatInput;
}>;


export type RenameSeatMutation = { readonly renameSeat: { readonly seat: { readonly id: string, readonly role: Role, readonly name: string, readonly startedAt: string, readonly invitedUntil: string | null, readonly endedAt: string | null, readonly organization: { readonly key: string }, readonly person: { readonly issuer: string, readonly subject: string } } } | null };

export type ChannelPartsFragment = { readonly key: string, readonly sector: string | null, readonly region: string | null, readonly name: { readonly en: string | null, readonly zhCN: string | null } };

export type ChannelsQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type ChannelsQuery = { readonly channels: { readonly edges: ReadonlyArray<{ readonly node: { readonly key: string, readonly sector: string | null, readonly region: string | null, readonly name: { readonly en: string | null, readonly zhCN: string | null } } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null };

export type AddChannelMutationVariables = Exact<{
  input: AddChannelInput;
}>;


export type AddChannelMutation = { readonly addChannel: { readonly channel: { readonly key: string, readonly sector: string | null, readonly region: string | null, readonly name: { readonly en: string | null, readonly zhCN: string | null } } } | null };

export type GroupPartsFragment = { readonly id: string, readonly purpose: string | null, readonly showsPast: boolean, readonly name: { readonly en: string | null, readonly zhCN: string | null }, readonly keeper: { readonly key: string }, readonly members: ReadonlyArray<{ readonly joinedAt: string, readonly leftAt: string | null, readonly organization: { readonly key: string } }> };

export type SharingGroupsQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type SharingGroupsQuery = { readonly sharingGroups: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly purpose: string | null, readonly showsPast: boolean, readonly name: { readonly en: string | null, readonly zhCN: string | null }, readonly keeper: { readonly key: string }, readonly members: ReadonlyArray<{ readonly joinedAt: string, readonly leftAt: string | null, readonly organization: { readonly key: string } }> } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null };

export type SharingGroupQueryVariables = Exact<{
  id: string;
}>;


export type SharingGroupQuery = { readonly sharingGroup: { readonly id: string, readonly purpose: string | null, readonly showsPast: boolean, readonly name: { readonly en: string | null, readonly zhCN: string | null }, readonly keeper: { readonly key: string }, readonly members: ReadonlyArray<{ readonly joinedAt: string, readonly leftAt: string | null, readonly organization: { readonly key: string } }> } | null };

export type CreateSharingGroupMutationVariables = Exact<{
  input: CreateSharingGroupInput;
}>;


export type CreateSharingGroupMutation = { readonly createSharingGroup: { readonly group: { readonly id: string, readonly purpose: string | null, readonly showsPast: boolean, readonly name: { readonly en: string | null, readonly zhCN: string | null }, readonly keeper: { readonly key: string }, readonly members: ReadonlyArray<{ readonly joinedAt: string, readonly leftAt: string | null, readonly organization: { readonly key: string } }> } } | null };

export type AddGroupMemberMutationVariables = Exact<{
  input: GroupMemberInput;
}>;


export type AddGroupMemberMutation = { readonly addGroupMember: { readonly group: { readonly id: string, readonly purpose: string | null, readonly showsPast: boolean, readonly name: { readonly en: string | null, readonly zhCN: string | null }, readonly keeper: { readonly key: string }, readonly members: ReadonlyArray<{ readonly joinedAt: string, readonly leftAt: string | null, readonly organization: { readonly key: string } }> } } | null };

export type RemoveGroupMemberMutationVariables = Exact<{
  input: GroupMemberInput;
}>;


export type RemoveGroupMemberMutation = { readonly removeGroupMember: { readonly group: { readonly id: string, readonly purpose: string | null, readonly showsPast: boolean, readonly name: { readonly en: string | null, readonly zhCN: string | null }, readonly keeper: { readonly key: string }, readonly members: ReadonlyArray<{ readonly joinedAt: string, readonly leftAt: string | null, readonly organization: { readonly key: string } }> } } | null };

export type LeaveSharingGroupMutationVariables = Exact<{
  input: LeaveSharingGroupInput;
}>;


export type LeaveSharingGroupMutation = { readonly leaveSharingGroup: { readonly groupId: string, readonly leftAt: string } | null };

export type LeaveConsortiumMutationVariables = Exact<{
  input: LeaveConsortiumInput;
}>;


export type LeaveConsortiumMutation = { readonly leaveConsortium: { readonly leftAt: string, readonly seats: number, readonly recalled: number } | null };

export type StatementPartsFragment = { readonly digest: string, readonly content: string, readonly inForceAt: string | null, readonly signatures: ReadonlyArray<{ readonly keyId: string, readonly signature: string }> };

export type KeySetsQueryVariables = Exact<{
  key: string;
}>;


export type KeySetsQuery = { readonly committeeKeys: { readonly sets: ReadonlyArray<{ readonly digest: string, readonly content: string, readonly inForceAt: string | null, readonly signatures: ReadonlyArray<{ readonly keyId: string, readonly signature: string }> }> } | null };

export type KeySetsToSignQueryVariables = Exact<{
  key: string;
}>;


export type KeySetsToSignQuery = { readonly committeeKeys: { readonly officer: string | null, readonly sets: ReadonlyArray<{ readonly digest: string, readonly content: string, readonly inForceAt: string | null, readonly signatures: ReadonlyArray<{ readonly keyId: string, readonly signature: string }> }>, readonly pending: ReadonlyArray<{ readonly digest: string, readonly content: string, readonly inForceAt: string | null, readonly signatures: ReadonlyArray<{ readonly keyId: string, readonly signature: string }> }> | null } | null };

export type ReleaseQueryVariables = Exact<{
  standard: string;
  version?: string | null | undefined;
}>;


export type ReleaseQuery = { readonly standardRelease: { readonly version: { readonly id: string, readonly standardKey: string, readonly version: string, readonly digest: string, readonly status: VersionStatus }, readonly inForce: { readonly digest: string, readonly content: string, readonly inForceAt: string | null, readonly signatures: ReadonlyArray<{ readonly keyId: string, readonly signature: string }> } | null } | null, readonly standard: { readonly committee: { readonly key: string } } | null };

export type ReleaseToSignQueryVariables = Exact<{
  standard: string;
  version?: string | null | undefined;
}>;


export type ReleaseToSignQuery = { readonly standardRelease: { readonly version: { readonly id: string, readonly standardKey: string, readonly version: string, readonly digest: string, readonly status: VersionStatus }, readonly pending: ReadonlyArray<{ readonly digest: string, readonly content: string, readonly inForceAt: string | null, readonly signatures: ReadonlyArray<{ readonly keyId: string, readonly signature: string }> }> | null } | null };

export type HeadQueryVariables = Exact<{
  key: string;
}>;


export type HeadQuery = { readonly standardHead: { readonly inForce: { readonly digest: string, readonly content: string, readonly inForceAt: string | null, readonly signatures: ReadonlyArray<{ readonly keyId: string, readonly signature: string }> } | null } | null, readonly standard: { readonly committee: { readonly key: string } } | null };

export type HeadToSignQueryVariables = Exact<{
  key: string;
}>;


export type HeadToSignQuery = { readonly standardHead: { readonly pending: ReadonlyArray<{ readonly digest: string, readonly content: string, readonly inForceAt: string | null, readonly signatures: ReadonlyArray<{ readonly keyId: string, readonly signature: string }> }> | null } | null };

export type SignKeySetMutationVariables = Exact<{
  input: SignInput;
}>;


export type SignKeySetMutation = { readonly signKeySet: { readonly statement: { readonly digest: string, readonly content: string, readonly inForceAt: string | null, readonly signatures: ReadonlyArray<{ readonly keyId: string, readonly signature: string }> } } | null };

export type SignReleaseMutationVariables = Exact<{
  input: SignInput;
}>;


export type SignReleaseMutation = { readonly signRelease: { readonly statement: { readonly digest: string, readonly content: string, readonly inForceAt: string | null, readonly signatures: ReadonlyArray<{ readonly keyId: string, readonly signature: string }> } } | null };

export type SignHeadMutationVariables = Exact<{
  input: SignInput;
}>;


export type SignHeadMutation = { readonly signHead: { readonly statement: { readonly digest: string, readonly content: string, readonly inForceAt: string | null, readonly signatures: ReadonlyArray<{ readonly keyId: string, readonly signature: string }> } } | null };

export const ReleasePartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReleaseParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AggregateRelease"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"table"}},{"kind":"Field","name":{"kind":"Name","value":"title"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"zhCN"}}]}},{"kind":"Field","name":{"kind":"Name","value":"view"}},{"kind":"Field","name":{"kind":"Name","value":"periods"}},{"kind":"Field","name":{"kind":"Name","value":"measure"}},{"kind":"Field","name":{"kind":"Name","value":"plan"}},{"kind":"Field","name":{"kind":"Name","value":"roster"}},{"kind":"Field","name":{"kind":"Name","value":"scale"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"halfWidth"}},{"kind":"Field","name":{"kind":"Name","value":"rho"}},{"kind":"Field","name":{"kind":"Name","value":"epsilon"}},{"kind":"Field","name":{"kind":"Name","value":"total"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"low"}},{"kind":"Field","name":{"kind":"Name","value":"high"}},{"kind":"Field","name":{"kind":"Name","value":"insufficient"}},{"kind":"Field","name":{"kind":"Name","value":"additive"}}]}},{"kind":"Field","name":{"kind":"Name","value":"caveat"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"zhCN"}}]}},{"kind":"Field","name":{"kind":"Name","value":"digest"}},{"kind":"Field","name":{"kind":"Name","value":"previous"}},{"kind":"Field","name":{"kind":"Name","value":"citation"}},{"kind":"Field","name":{"kind":"Name","value":"releasedAt"}}]}}]} as unknown as DocumentNode<ReleasePartsFragment, unknown>;
export const AggregateRequestPartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AggregateRequestParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AggregateRequest"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"project"}},{"kind":"Field","name":{"kind":"Name","value":"title"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"zhCN"}}]}},{"kind":"Field","name":{"kind":"Name","value":"measure"}},{"kind":"Field","name":{"kind":"Name","value":"by"}},{"kind":"Field","name":{"kind":"Name","value":"where"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dimension"}},{"kind":"Field","name":{"kind":"Name","value":"values"}}]}},{"kind":"Field","name":{"kind":"Name","value":"bound"}},{"kind":"Field","name":{"kind":"Name","value":"cells"}},{"kind":"Field","name":{"kind":"Name","value":"rho"}},{"kind":"Field","name":{"kind":"Name","value":"epsilon"}},{"kind":"Field","name":{"kind":"Name","value":"halfWidth"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"refusal"}},{"kind":"Field","name":{"kind":"Name","value":"askedAt"}},{"kind":"Field","name":{"kind":"Name","value":"decidedAt"}}]}}]} as unknown as DocumentNode<AggregateRequestPartsFragment, unknown>;
export const ParticipationPartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ParticipationParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AggregateParticipation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"optedOutSince"}},{"kind":"Field","name":{"kind":"Name","value":"quarters"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"quarter"}},{"kind":"Field","name":{"kind":"Name","value":"contributes"}}]}}]}}]} as unknown as DocumentNode<ParticipationPartsFragment, unknown>;
export const VersionPartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"VersionParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StandardVersion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"standardKey"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"publishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"digest"}},{"kind":"Field","name":{"kind":"Name","value":"requirementCount"}},{"kind":"Field","name":{"kind":"Name","value":"title"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"zhCN"}}]}}]}}]} as unknown as DocumentNode<VersionPartsFragment, unknown>;
export const AssessmentPartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AssessmentParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Assessment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"owner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}}]}},{"kind":"Field","name":{"kind":"Name","value":"standardKey"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"score"}},{"kind":"Field","name":{"kind":"Name","value":"startedAt"}},{"kind":"Field","name":{"kind":"Name","value":"submittedAt"}}]}}]} as unknown as DocumentNode<AssessmentPartsFragment, unknown>;
export const GrantPartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"GrantParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AssessmentGrant"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"assessmentId"}},{"kind":"Field","name":{"kind":"Name","value":"grantee"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}}]}},{"kind":"Field","name":{"kind":"Name","value":"scope"}},{"kind":"Field","name":{"kind":"Name","value":"grantedAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"revokedAt"}}]}}]} as unknown as DocumentNode<GrantPartsFragment, unknown>;
export const CrosswalkPartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CrosswalkParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CrosswalkVersion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"crosswalkKey"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"title"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"zhCN"}}]}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"standardKey"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"versionId"}}]}},{"kind":"Field","name":{"kind":"Name","value":"target"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"standardKey"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"versionId"}}]}},{"kind":"Field","name":{"kind":"Name","value":"digest"}},{"kind":"Field","name":{"kind":"Name","value":"entryCount"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"publishedAt"}}]}}]} as unknown as DocumentNode<CrosswalkPartsFragment, unknown>;
export const CrosswalkItemPartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CrosswalkItemParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CrosswalkItem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"requirementKey"}},{"kind":"Field","name":{"kind":"Name","value":"statementId"}}]}}]} as unknown as DocumentNode<CrosswalkItemPartsFragment, unknown>;
export const CrosswalkLinkPartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CrosswalkLinkParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CrosswalkLink"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"crosswalkKey"}},{"kind":"Field","name":{"kind":"Name","value":"standardKey"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"sources"}},{"kind":"Field","name":{"kind":"Name","value":"relation"}},{"kind":"Field","name":{"kind":"Name","value":"targets"}},{"kind":"Field","name":{"kind":"Name","value":"inverted"}}]}}]} as unknown as DocumentNode<CrosswalkLinkPartsFragment, unknown>;
export const RulePartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RuleParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CommitteeRule"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"effectiveAt"}},{"kind":"Field","name":{"kind":"Name","value":"commentDays"}},{"kind":"Field","name":{"kind":"Name","value":"ballotDays"}},{"kind":"Field","name":{"kind":"Name","value":"quorum"}},{"kind":"Field","name":{"kind":"Name","value":"majority"}},{"kind":"Field","name":{"kind":"Name","value":"negatives"}},{"kind":"Field","name":{"kind":"Name","value":"draftersExcluded"}},{"kind":"Field","name":{"kind":"Name","value":"reviewMonths"}},{"kind":"Field","name":{"kind":"Name","value":"reminderDays"}}]}}]} as unknown as DocumentNode<RulePartsFragment, unknown>;
export const VotePartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"VoteParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"BallotVote"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"institution"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}}]}},{"kind":"Field","name":{"kind":"Name","value":"choice"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"castAt"}}]}}]} as unknown as DocumentNode<VotePartsFragment, unknown>;
export const CommentPartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CommentParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StandardComment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"requirementKey"}},{"kind":"Field","name":{"kind":"Name","value":"organization"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}}]}},{"kind":"Field","name":{"kind":"Name","value":"body"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"disposition"}},{"kind":"Field","name":{"kind":"Name","value":"dispositionReason"}}]}}]} as unknown as DocumentNode<CommentPartsFragment, unknown>;
export const BallotPartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BallotParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Ballot"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"standardKey"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"openedAt"}},{"kind":"Field","name":{"kind":"Name","value":"closesAt"}},{"kind":"Field","name":{"kind":"Name","value":"closedAt"}},{"kind":"Field","name":{"kind":"Name","value":"rule"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RuleParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"eligible"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"zhCN"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"ownVote"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"VoteParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"report"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"approved"}},{"kind":"Field","name":{"kind":"Name","value":"yes"}},{"kind":"Field","name":{"kind":"Name","value":"no"}},{"kind":"Field","name":{"kind":"Name","value":"abstained"}},{"kind":"Field","name":{"kind":"Name","value":"quorumMet"}},{"kind":"Field","name":{"kind":"Name","value":"majorityMet"}},{"kind":"Field","name":{"kind":"Name","value":"negativesWithin"}},{"kind":"Field","name":{"kind":"Name","value":"votes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"VoteParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"comments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CommentParts"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CommentParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StandardComment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"requirementKey"}},{"kind":"Field","name":{"kind":"Name","value":"organization"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}}]}},{"kind":"Field","name":{"kind":"Name","value":"body"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"disposition"}},{"kind":"Field","name":{"kind":"Name","value":"dispositionReason"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RuleParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CommitteeRule"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"effectiveAt"}},{"kind":"Field","name":{"kind":"Name","value":"commentDays"}},{"kind":"Field","name":{"kind":"Name","value":"ballotDays"}},{"kind":"Field","name":{"kind":"Name","value":"quorum"}},{"kind":"Field","name":{"kind":"Name","value":"majority"}},{"kind":"Field","name":{"kind":"Name","value":"negatives"}},{"kind":"Field","name":{"kind":"Name","value":"draftersExcluded"}},{"kind":"Field","name":{"kind":"Name","value":"reviewMonths"}},{"kind":"Field","name":{"kind":"Name","value":"reminderDays"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"VoteParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"BallotVote"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"institution"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}}]}},{"kind":"Field","name":{"kind":"Name","value":"choice"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"castAt"}}]}}]} as unknown as DocumentNode<BallotPartsFragment, unknown>;
export const EditPartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EditParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StandardEdit"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"requirementKey"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"seatId"}},{"kind":"Field","name":{"kind":"Name","value":"by"}},{"kind":"Field","name":{"kind":"Name","value":"editedAt"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}}]}}]} as unknown as DocumentNode<EditPartsFragment, unknown>;
export const IncidentPartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"IncidentParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Incident"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"stoppedAt"}},{"kind":"Field","name":{"kind":"Name","value":"resumedAt"}}]}}]} as unknown as DocumentNode<IncidentPartsFragment, unknown>;
export const IndicatorPartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"IndicatorParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Indicator"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"numberKind"}},{"kind":"Field","name":{"kind":"Name","value":"pattern"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"tlp"}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}},{"kind":"Field","name":{"kind":"Name","value":"technique"}},{"kind":"Field","name":{"kind":"Name","value":"channel"}},{"kind":"Field","name":{"kind":"Name","value":"indicatorTypes"}},{"kind":"Field","name":{"kind":"Name","value":"labels"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validUntil"}},{"kind":"Field","name":{"kind":"Name","value":"revoked"}},{"kind":"Field","name":{"kind":"Name","value":"mine"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"modifiedAt"}},{"kind":"Field","name":{"kind":"Name","value":"publishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"sightingCount"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}}]}}]}}]} as unknown as DocumentNode<IndicatorPartsFragment, unknown>;
export const RecallPartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RecallParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RecallPayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recalled"}},{"kind":"Field","name":{"kind":"Name","value":"reached"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"everybody"}},{"kind":"Field","name":{"kind":"Name","value":"members"}},{"kind":"Field","name":{"kind":"Name","value":"organizations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"organization"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}}]}},{"kind":"Field","name":{"kind":"Name","value":"indicators"}}]}},{"kind":"Field","name":{"kind":"Name","value":"seats"}}]}}]}}]} as unknown as DocumentNode<RecallPartsFragment, unknown>;
export const InvitationPartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"InvitationParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Invitation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"invitedAt"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"organizationKey"}}]}}]} as unknown as DocumentNode<InvitationPartsFragment, unknown>;
export const SeatPartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SeatParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Seat"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"startedAt"}},{"kind":"Field","name":{"kind":"Name","value":"invitedUntil"}},{"kind":"Field","name":{"kind":"Name","value":"endedAt"}},{"kind":"Field","name":{"kind":"Name","value":"organization"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}}]}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"issuer"}},{"kind":"Field","name":{"kind":"Name","value":"subject"}}]}}]}}]} as unknown as DocumentNode<SeatPartsFragment, unknown>;
export const ChannelPartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ChannelParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Organization"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"sector"}},{"kind":"Field","name":{"kind":"Name","value":"region"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"zhCN"}}]}}]}}]} as unknown as DocumentNode<ChannelPartsFragment, unknown>;
export const GroupPartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"GroupParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SharingGroup"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"zhCN"}}]}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"showsPast"}},{"kind":"Field","name":{"kind":"Name","value":"keeper"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}}]}},{"kind":"Field","name":{"kind":"Name","value":"members"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"organization"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}}]}},{"kind":"Field","name":{"kind":"Name","value":"joinedAt"}},{"kind":"Field","name":{"kind":"Name","value":"leftAt"}}]}}]}}]} as unknown as DocumentNode<GroupPartsFragment, unknown>;
export const StatementPartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StatementParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SignedStatement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"digest"}},{"kind":"Field","name":{"kind":"Name","value":"content"}},{"kind":"Field","name":{"kind":"Name","value":"inForceAt"}},{"kind":"Field","name":{"kind":"Name","value":"signatures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"keyId"}},{"kind":"Field","name":{"kind":"Name","value":"signature"}}]}}]}}]} as unknown as DocumentNode<StatementPartsFragment, unknown>;
export const AccessLogDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AccessLog"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"AccessLogFilterInput"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"100"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"accessLog"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"reader"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}}]}},{"kind":"Field","name":{"kind":"Name","value":"readerSeat"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"role"}}]}},{"kind":"Field","name":{"kind":"Name","value":"objectType"}},{"kind":"Field","name":{"kind":"Name","value":"objectId"}},{"kind":"Field","name":{"kind":"Name","value":"fields"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<AccessLogQuery, AccessLogQueryVariables>;
export const AggregateReleasesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AggregateReleases"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"AggregateReleaseFilterInput"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"100"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"aggregateReleases"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReleaseParts"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReleaseParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AggregateRelease"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"table"}},{"kind":"Field","name":{"kind":"Name","value":"title"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"zhCN"}}]}},{"kind":"Field","name":{"kind":"Name","value":"view"}},{"kind":"Field","name":{"kind":"Name","value":"periods"}},{"kind":"Field","name":{"kind":"Name","value":"measure"}},{"kind":"Field","name":{"kind":"Name","value":"plan"}},{"kind":"Field","name":{"kind":"Name","value":"roster"}},{"kind":"Field","name":{"kind":"Name","value":"scale"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"halfWidth"}},{"kind":"Field","name":{"kind":"Name","value":"rho"}},{"kind":"Field","name":{"kind":"Name","value":"epsilon"}},{"kind":"Field","name":{"kind":"Name","value":"total"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"low"}},{"kind":"Field","name":{"kind":"Name","value":"high"}},{"kind":"Field","name":{"kind":"Name","value":"insufficient"}},{"kind":"Field","name":{"kind":"Name","value":"additive"}}]}},{"kind":"Field","name":{"kind":"Name","value":"caveat"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"zhCN"}}]}},{"kind":"Field","name":{"kind":"Name","value":"digest"}},{"kind":"Field","name":{"kind":"Name","value":"previous"}},{"kind":"Field","name":{"kind":"Name","value":"citation"}},{"kind":"Field","name":{"kind":"Name","value":"releasedAt"}}]}}]} as unknown as DocumentNode<AggregateReleasesQuery, AggregateReleasesQueryVariables>;
export const AggregateReleaseDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AggregateRelease"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UUID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"aggregateRelease"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReleaseParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReleaseParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AggregateRelease"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"table"}},{"kind":"Field","name":{"kind":"Name","value":"title"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"zhCN"}}]}},{"kind":"Field","name":{"kind":"Name","value":"view"}},{"kind":"Field","name":{"kind":"Name","value":"periods"}},{"kind":"Field","name":{"kind":"Name","value":"measure"}},{"kind":"Field","name":{"kind":"Name","value":"plan"}},{"kind":"Field","name":{"kind":"Name","value":"roster"}},{"kind":"Field","name":{"kind":"Name","value":"scale"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"halfWidth"}},{"kind":"Field","name":{"kind":"Name","value":"rho"}},{"kind":"Field","name":{"kind":"Name","value":"epsilon"}},{"kind":"Field","name":{"kind":"Name","value":"total"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"low"}},{"kind":"Field","name":{"kind":"Name","value":"high"}},{"kind":"Field","name":{"kind":"Name","value":"insufficient"}},{"kind":"Field","name":{"kind":"Name","value":"additive"}}]}},{"kind":"Field","name":{"kind":"Name","value":"caveat"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"zhCN"}}]}},{"kind":"Field","name":{"kind":"Name","value":"digest"}},{"kind":"Field","name":{"kind":"Name","value":"previous"}},{"kind":"Field","name":{"kind":"Name","value":"citation"}},{"kind":"Field","name":{"kind":"Name","value":"releasedAt"}}]}}]} as unknown as DocumentNode<AggregateReleaseQuery, AggregateReleaseQueryVariables>;
export const AggregateCellsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AggregateCells"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UUID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"aggregateRelease"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cells"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"at"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dimension"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"low"}},{"kind":"Field","name":{"kind":"Name","value":"high"}},{"kind":"Field","name":{"kind":"Name","value":"insufficient"}},{"kind":"Field","name":{"kind":"Name","value":"nonNegative"}},{"kind":"Field","name":{"kind":"Name","value":"additive"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]}}]} as unknown as DocumentNode<AggregateCellsQuery, AggregateCellsQueryVariables>;
export const AggregatePlanDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AggregatePlan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"aggregatePlan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"tables"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"title"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"zhCN"}}]}},{"kind":"Field","name":{"kind":"Name","value":"measure"}},{"kind":"Field","name":{"kind":"Name","value":"by"}},{"kind":"Field","name":{"kind":"Name","value":"every"}},{"kind":"Field","name":{"kind":"Name","value":"cells"}},{"kind":"Field","name":{"kind":"Name","value":"rho"}},{"kind":"Field","name":{"kind":"Name","value":"epsilon"}},{"kind":"Field","name":{"kind":"Name","value":"halfWidth"}},{"kind":"Field","name":{"kind":"Name","value":"audience"}},{"kind":"Field","name":{"kind":"Name","value":"rollingOnly"}}]}},{"kind":"Field","name":{"kind":"Name","value":"requests"}},{"kind":"Field","name":{"kind":"Name","value":"rhoOfYear"}},{"kind":"Field","name":{"kind":"Name","value":"epsilonOfYear"}},{"kind":"Field","name":{"kind":"Name","value":"periods"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"quarter"}},{"kind":"Field","name":{"kind":"Name","value":"roster"}},{"kind":"Field","name":{"kind":"Name","value":"opensAt"}},{"kind":"Field","name":{"kind":"Name","value":"closesAt"}},{"kind":"Field","name":{"kind":"Name","value":"releasedAt"}}]}}]}}]}}]} as unknown as DocumentNode<AggregatePlanQuery, AggregatePlanQueryVariables>;
export const AggregateLedgerDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AggregateLedger"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"aggregateLedger"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fourQuarters"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rho"}},{"kind":"Field","name":{"kind":"Name","value":"epsilon"}}]}},{"kind":"Field","name":{"kind":"Name","value":"cap"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rho"}},{"kind":"Field","name":{"kind":"Name","value":"epsilon"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lifetime"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rho"}},{"kind":"Field","name":{"kind":"Name","value":"epsilon"}}]}},{"kind":"Field","name":{"kind":"Name","value":"requests"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rho"}},{"kind":"Field","name":{"kind":"Name","value":"epsilon"}}]}},{"kind":"Field","name":{"kind":"Name","value":"conversion"}},{"kind":"Field","name":{"kind":"Name","value":"charges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"quarter"}},{"kind":"Field","name":{"kind":"Name","value":"table"}},{"kind":"Field","name":{"kind":"Name","value":"requested"}},{"kind":"Field","name":{"kind":"Name","value":"domain"}},{"kind":"Field","name":{"kind":"Name","value":"rho"}},{"kind":"Field","name":{"kind":"Name","value":"chargedAt"}}]}}]}}]}}]} as unknown as DocumentNode<AggregateLedgerQuery, AggregateLedgerQueryVariables>;
export const AggregateRequestsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AggregateRequests"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"100"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"aggregateRequests"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AggregateRequestParts"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AggregateRequestParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AggregateRequest"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"project"}},{"kind":"Field","name":{"kind":"Name","value":"title"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"zhCN"}}]}},{"kind":"Field","name":{"kind":"Name","value":"measure"}},{"kind":"Field","name":{"kind":"Name","value":"by"}},{"kind":"Field","name":{"kind":"Name","value":"where"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dimension"}},{"kind":"Field","name":{"kind":"Name","value":"values"}}]}},{"kind":"Field","name":{"kind":"Name","value":"bound"}},{"kind":"Field","name":{"kind":"Name","value":"cells"}},{"kind":"Field","name":{"kind":"Name","value":"rho"}},{"kind":"Field","name":{"kind":"Name","value":"epsilon"}},{"kind":"Field","name":{"kind":"Name","value":"halfWidth"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"refusal"}},{"kind":"Field","name":{"kind":"Name","value":"askedAt"}},{"kind":"Field","name":{"kind":"Name","value":"decidedAt"}}]}}]} as unknown as DocumentNode<AggregateRequestsQuery, AggregateRequestsQueryVariables>;
export const RequestAggregateDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RequestAggregate"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RequestAggregateInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"requestAggregate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"request"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AggregateRequestParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"table"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AggregateRequestParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AggregateRequest"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"project"}},{"kind":"Field","name":{"kind":"Name","value":"title"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"zhCN"}}]}},{"kind":"Field","name":{"kind":"Name","value":"measure"}},{"kind":"Field","name":{"kind":"Name","value":"by"}},{"kind":"Field","name":{"kind":"Name","value":"where"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dimension"}},{"kind":"Field","name":{"kind":"Name","value":"values"}}]}},{"kind":"Field","name":{"kind":"Name","value":"bound"}},{"kind":"Field","name":{"kind":"Name","value":"cells"}},{"kind":"Field","name":{"kind":"Name","value":"rho"}},{"kind":"Field","name":{"kind":"Name","value":"epsilon"}},{"kind":"Field","name":{"kind":"Name","value":"halfWidth"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"refusal"}},{"kind":"Field","name":{"kind":"Name","value":"askedAt"}},{"kind":"Field","name":{"kind":"Name","value":"decidedAt"}}]}}]} as unknown as DocumentNode<RequestAggregateMutation, RequestAggregateMutationVariables>;
export const ReviewAggregateRequestDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReviewAggregateRequest"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReviewAggregateRequestInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reviewAggregateRequest"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"request"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AggregateRequestParts"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AggregateRequestParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AggregateRequest"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"project"}},{"kind":"Field","name":{"kind":"Name","value":"title"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"zhCN"}}]}},{"kind":"Field","name":{"kind":"Name","value":"measure"}},{"kind":"Field","name":{"kind":"Name","value":"by"}},{"kind":"Field","name":{"kind":"Name","value":"where"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dimension"}},{"kind":"Field","name":{"kind":"Name","value":"values"}}]}},{"kind":"Field","name":{"kind":"Name","value":"bound"}},{"kind":"Field","name":{"kind":"Name","value":"cells"}},{"kind":"Field","name":{"kind":"Name","value":"rho"}},{"kind":"Field","name":{"kind":"Name","value":"epsilon"}},{"kind":"Field","name":{"kind":"Name","value":"halfWidth"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"refusal"}},{"kind":"Field","name":{"kind":"Name","value":"askedAt"}},{"kind":"Field","name":{"kind":"Name","value":"decidedAt"}}]}}]} as unknown as DocumentNode<ReviewAggregateRequestMutation, ReviewAggregateRequestMutationVariables>;
export const AggregateParticipationDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AggregateParticipation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"aggregateParticipation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ParticipationParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ParticipationParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AggregateParticipation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"optedOutSince"}},{"kind":"Field","name":{"kind":"Name","value":"quarters"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"quarter"}},{"kind":"Field","name":{"kind":"Name","value":"contributes"}}]}}]}}]} as unknown as DocumentNode<AggregateParticipationQuery, AggregateParticipationQueryVariables>;
export const SetAggregateParticipationDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SetAggregateParticipation"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SetAggregateParticipationInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"setAggregateParticipation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"participation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ParticipationParts"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ParticipationParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AggregateParticipation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"optedOutSince"}},{"kind":"Field","name":{"kind":"Name","value":"quarters"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"quarter"}},{"kind":"Field","name":{"kind":"Name","value":"contributes"}}]}}]}}]} as unknown as DocumentNode<SetAggregateParticipationMutation, SetAggregateParticipationMutationVariables>;
export const StandardsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Standards"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"100"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"standards"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"title"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"zhCN"}}]}},{"kind":"Field","name":{"kind":"Name","value":"committee"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}}]}},{"kind":"Field","name":{"kind":"Name","value":"versions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<StandardsQuery, StandardsQueryVariables>;
export const StandardDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Standard"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"key"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"standard"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"key"},"value":{"kind":"Variable","name":{"kind":"Name","value":"key"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"title"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"zhCN"}}]}},{"kind":"Field","name":{"kind":"Name","value":"committee"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}}]}},{"kind":"Field","name":{"kind":"Name","value":"versions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"VersionParts"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"VersionParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StandardVersion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"standardKey"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"publishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"digest"}},{"kind":"Field","name":{"kind":"Name","value":"requirementCount"}},{"kind":"Field","name":{"kind":"Name","value":"title"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"zhCN"}}]}}]}}]} as unknown as DocumentNode<StandardQuery, StandardQueryVariables>;
export const StandardVersionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"StandardVersion"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"standard"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"version"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"standardVersion"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"standard"},"value":{"kind":"Variable","name":{"kind":"Name","value":"standard"}}},{"kind":"Argument","name":{"kind":"Name","value":"version"},"value":{"kind":"Variable","name":{"kind":"Name","value":"version"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"VersionParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"VersionParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StandardVersion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"standardKey"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"publishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"digest"}},{"kind":"Field","name":{"kind":"Name","value":"requirementCount"}},{"kind":"Field","name":{"kind":"Name","value":"title"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"zhCN"}}]}}]}}]} as unknown as DocumentNode<StandardVersionQuery, StandardVersionQueryVariables>;
export const RequirementsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Requirements"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"versionId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UUID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"RequirementFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"100"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"requirements"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"versionId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"versionId"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"depth"}},{"kind":"Field","name":{"kind":"Name","value":"parentKey"}},{"kind":"Field","name":{"kind":"Name","value":"digest"}},{"kind":"Field","name":{"kind":"Name","value":"classification"}},{"kind":"Field","name":{"kind":"Name","value":"title"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"zhCN"}}]}},{"kind":"Field","name":{"kind":"Name","value":"statement"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"zhCN"}}]}},{"kind":"Field","name":{"kind":"Name","value":"guidance"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"zhCN"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<RequirementsQuery, RequirementsQueryVariables>;
export const OscalCatalogDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OscalCatalog"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"versionId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UUID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"oscalCatalog"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"versionId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"versionId"}}}]}]}}]} as unknown as DocumentNode<OscalCatalogQuery, OscalCatalogQueryVariables>;
export const ImportStandardDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ImportStandard"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ImportStandardInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"importStandard"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"version"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"VersionParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"changes"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"VersionParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StandardVersion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"standardKey"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"publishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"digest"}},{"kind":"Field","name":{"kind":"Name","value":"requirementCount"}},{"kind":"Field","name":{"kind":"Name","value":"title"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"zhCN"}}]}}]}}]} as unknown as DocumentNode<ImportStandardMutation, ImportStandardMutationVariables>;
export const PublishStandardDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PublishStandard"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PublishStandardInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"publishStandard"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"version"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"VersionParts"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"VersionParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StandardVersion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"standardKey"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"publishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"digest"}},{"kind":"Field","name":{"kind":"Name","value":"requirementCount"}},{"kind":"Field","name":{"kind":"Name","value":"title"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"zhCN"}}]}}]}}]} as unknown as DocumentNode<PublishStandardMutation, PublishStandardMutationVariables>;
export const AdvanceStandardDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AdvanceStandard"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AdvanceStandardInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"advanceStandard"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"version"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"VersionParts"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"VersionParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StandardVersion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"standardKey"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"publishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"digest"}},{"kind":"Field","name":{"kind":"Name","value":"requirementCount"}},{"kind":"Field","name":{"kind":"Name","value":"title"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"zhCN"}}]}}]}}]} as unknown as DocumentNode<AdvanceStandardMutation, AdvanceStandardMutationVariables>;
export const WithdrawStandardDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"WithdrawStandard"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"WithdrawStandardInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"withdrawStandard"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"version"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"VersionParts"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"VersionParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StandardVersion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"standardKey"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"publishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"digest"}},{"kind":"Field","name":{"kind":"Name","value":"requirementCount"}},{"kind":"Field","name":{"kind":"Name","value":"title"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"zhCN"}}]}}]}}]} as unknown as DocumentNode<WithdrawStandardMutation, WithdrawStandardMutationVariables>;
export const TransitionsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Transitions"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"standard"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"version"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"standardVersion"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"standard"},"value":{"kind":"Variable","name":{"kind":"Name","value":"standard"}}},{"kind":"Argument","name":{"kind":"Name","value":"version"},"value":{"kind":"Variable","name":{"kind":"Name","value":"version"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"VersionParts"}},{"kind":"Field","name":{"kind":"Name","value":"transitions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"by"}},{"kind":"Field","name":{"kind":"Name","value":"needs"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"VersionParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StandardVersion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"standardKey"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"publishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"digest"}},{"kind":"Field","name":{"kind":"Name","value":"requirementCount"}},{"kind":"Field","name":{"kind":"Name","value":"title"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"zhCN"}}]}}]}}]} as unknown as DocumentNode<TransitionsQuery, TransitionsQueryVariables>;
export const ReviewsDueDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ReviewsDue"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"key"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reviewsDue"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"key"},"value":{"kind":"Variable","name":{"kind":"Name","value":"key"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"VersionParts"}},{"kind":"Field","name":{"kind":"Name","value":"reviewDueAt"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"VersionParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StandardVersion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"standardKey"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"publishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"digest"}},{"kind":"Field","name":{"kind":"Name","value":"requirementCount"}},{"kind":"Field","name":{"kind":"Name","value":"title"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"zhCN"}}]}}]}}]} as unknown as DocumentNode<ReviewsDueQuery, ReviewsDueQueryVariables>;
export const AssessmentsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Assessments"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"100"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"assessments"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AssessmentParts"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AssessmentParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Assessment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"owner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}}]}},{"kind":"Field","name":{"kind":"Name","value":"standardKey"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"score"}},{"kind":"Field","name":{"kind":"Name","value":"startedAt"}},{"kind":"Field","name":{"kind":"Name","value":"submittedAt"}}]}}]} as unknown as DocumentNode<AssessmentsQuery, AssessmentsQueryVariables>;
export const AssessmentDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Assessment"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UUID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"assessment"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AssessmentParts"}},{"kind":"Field","name":{"kind":"Name","value":"answers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"requirementKey"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"maturity"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"answeredAt"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"href"}},{"kind":"Field","name":{"kind":"Name","value":"digest"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AssessmentParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Assessment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"owner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}}]}},{"kind":"Field","name":{"kind":"Name","value":"standardKey"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"score"}},{"kind":"Field","name":{"kind":"Name","value":"startedAt"}},{"kind":"Field","name":{"kind":"Name","value":"submittedAt"}}]}}]} as unknown as DocumentNode<AssessmentQuery, AssessmentQueryVariables>;
export const GrantedAssessmentsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"GrantedAssessments"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"standardKey"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"100"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"grantedAssessments"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"standardKey"},"value":{"kind":"Variable","name":{"kind":"Name","value":"standardKey"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AssessmentParts"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AssessmentParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Assessment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"owner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}}]}},{"kind":"Field","name":{"kind":"Name","value":"standardKey"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"score"}},{"kind":"Field","name":{"kind":"Name","value":"startedAt"}},{"kind":"Field","name":{"kind":"Name","value":"submittedAt"}}]}}]} as unknown as DocumentNode<GrantedAssessmentsQuery, GrantedAssessmentsQueryVariables>;
export const AssessmentRevisionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AssessmentRevision"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UUID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"assessment"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"revision"}}]}}]}}]} as unknown as DocumentNode<AssessmentRevisionQuery, AssessmentRevisionQueryVariables>;
export const StartAssessmentDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"StartAssessment"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"StartAssessmentInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"startAssessment"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"assessment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AssessmentParts"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AssessmentParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Assessment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"owner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}}]}},{"kind":"Field","name":{"kind":"Name","value":"standardKey"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"score"}},{"kind":"Field","name":{"kind":"Name","value":"startedAt"}},{"kind":"Field","name":{"kind":"Name","value":"submittedAt"}}]}}]} as unknown as DocumentNode<StartAssessmentMutation, StartAssessmentMutationVariables>;
export const AnswerRequirementsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AnswerRequirements"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AnswerRequirementsInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"answerRequirements"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"assessment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AssessmentParts"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AssessmentParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Assessment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"owner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}}]}},{"kind":"Field","name":{"kind":"Name","value":"standardKey"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"score"}},{"kind":"Field","name":{"kind":"Name","value":"startedAt"}},{"kind":"Field","name":{"kind":"Name","value":"submittedAt"}}]}}]} as unknown as DocumentNode<AnswerRequirementsMutation, AnswerRequirementsMutationVariables>;
export const SubmitAssessmentDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SubmitAssessment"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SubmitAssessmentInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"submitAssessment"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"assessment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AssessmentParts"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AssessmentParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Assessment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"owner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}}]}},{"kind":"Field","name":{"kind":"Name","value":"standardKey"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"score"}},{"kind":"Field","name":{"kind":"Name","value":"startedAt"}},{"kind":"Field","name":{"kind":"Name","value":"submittedAt"}}]}}]} as unknown as DocumentNode<SubmitAssessmentMutation, SubmitAssessmentMutationVariables>;
export const AssessmentGrantsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AssessmentGrants"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UUID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"assessment"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"grants"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"GrantParts"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"GrantParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AssessmentGrant"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"assessmentId"}},{"kind":"Field","name":{"kind":"Name","value":"grantee"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}}]}},{"kind":"Field","name":{"kind":"Name","value":"scope"}},{"kind":"Field","name":{"kind":"Name","value":"grantedAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"revokedAt"}}]}}]} as unknown as DocumentNode<AssessmentGrantsQuery, AssessmentGrantsQueryVariables>;
export const GrantAssessmentDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"GrantAssessment"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"GrantAssessmentInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"grantAssessment"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"grant"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"GrantParts"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"GrantParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AssessmentGrant"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"assessmentId"}},{"kind":"Field","name":{"kind":"Name","value":"grantee"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}}]}},{"kind":"Field","name":{"kind":"Name","value":"scope"}},{"kind":"Field","name":{"kind":"Name","value":"grantedAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"revokedAt"}}]}}]} as unknown as DocumentNode<GrantAssessmentMutation, GrantAssessmentMutationVariables>;
export const RevokeAssessmentGrantDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RevokeAssessmentGrant"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RevokeAssessmentGrantInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"revokeAssessmentGrant"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"grant"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"GrantParts"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"GrantParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AssessmentGrant"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"assessmentId"}},{"kind":"Field","name":{"kind":"Name","value":"grantee"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}}]}},{"kind":"Field","name":{"kind":"Name","value":"scope"}},{"kind":"Field","name":{"kind":"Name","value":"grantedAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"revokedAt"}}]}}]} as unknown as DocumentNode<RevokeAssessmentGrantMutation, RevokeAssessmentGrantMutationVariables>;
export const CrosswalksDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Crosswalks"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"standard"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"100"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"crosswalks"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"standard"},"value":{"kind":"Variable","name":{"kind":"Name","value":"standard"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"sourceStandard"}},{"kind":"Field","name":{"kind":"Name","value":"targetStandard"}},{"kind":"Field","name":{"kind":"Name","value":"committee"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}}]}},{"kind":"Field","name":{"kind":"Name","value":"versions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CrosswalkParts"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CrosswalkParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CrosswalkVersion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"crosswalkKey"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"title"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"zhCN"}}]}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"standardKey"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"versionId"}}]}},{"kind":"Field","name":{"kind":"Name","value":"target"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"standardKey"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"versionId"}}]}},{"kind":"Field","name":{"kind":"Name","value":"digest"}},{"kind":"Field","name":{"kind":"Name","value":"entryCount"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"publishedAt"}}]}}]} as unknown as DocumentNode<CrosswalksQuery, CrosswalksQueryVariables>;
export const CrosswalkDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Crosswalk"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"key"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"version"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"crosswalk"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"key"},"value":{"kind":"Variable","name":{"kind":"Name","value":"key"}}},{"kind":"Argument","name":{"kind":"Name","value":"version"},"value":{"kind":"Variable","name":{"kind":"Name","value":"version"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CrosswalkParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CrosswalkParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CrosswalkVersion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"crosswalkKey"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"title"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"zhCN"}}]}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"standardKey"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"versionId"}}]}},{"kind":"Field","name":{"kind":"Name","value":"target"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"standardKey"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"versionId"}}]}},{"kind":"Field","name":{"kind":"Name","value":"digest"}},{"kind":"Field","name":{"kind":"Name","value":"entryCount"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"publishedAt"}}]}}]} as unknown as DocumentNode<CrosswalkQuery, CrosswalkQueryVariables>;
export const CrosswalkEntriesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CrosswalkEntries"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"crosswalkVersionId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UUID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"100"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"crosswalkEntries"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"crosswalkVersionId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"crosswalkVersionId"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"sources"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CrosswalkItemParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"relation"}},{"kind":"Field","name":{"kind":"Name","value":"targets"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CrosswalkItemParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"rationale"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"zhCN"}}]}},{"kind":"Field","name":{"kind":"Name","value":"strength"}},{"kind":"Field","name":{"kind":"Name","value":"confidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"percentage"}}]}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"carried"}},{"kind":"Field","name":{"kind":"Name","value":"origin"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CrosswalkLinkParts"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CrosswalkItemParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CrosswalkItem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"requirementKey"}},{"kind":"Field","name":{"kind":"Name","value":"statementId"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CrosswalkLinkParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CrosswalkLink"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"crosswalkKey"}},{"kind":"Field","name":{"kind":"Name","value":"standardKey"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"sources"}},{"kind":"Field","name":{"kind":"Name","value":"relation"}},{"kind":"Field","name":{"kind":"Name","value":"targets"}},{"kind":"Field","name":{"kind":"Name","value":"inverted"}}]}}]} as unknown as DocumentNode<CrosswalkEntriesQuery, CrosswalkEntriesQueryVariables>;
export const CrosswalkGapsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CrosswalkGaps"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"crosswalkVersionId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UUID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"crosswalkGaps"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"crosswalkVersionId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"crosswalkVersionId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"target"}}]}}]}}]} as unknown as DocumentNode<CrosswalkGapsQuery, CrosswalkGapsQueryVariables>;
export const CrosswalkSuggestionsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CrosswalkSuggestions"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"source"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UUID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"target"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UUID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"100"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"crosswalkSuggestions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"source"},"value":{"kind":"Variable","name":{"kind":"Name","value":"source"}}},{"kind":"Argument","name":{"kind":"Name","value":"target"},"value":{"kind":"Variable","name":{"kind":"Name","value":"target"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sources"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CrosswalkItemParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"relation"}},{"kind":"Field","name":{"kind":"Name","value":"targets"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CrosswalkItemParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"entailed"}},{"kind":"Field","name":{"kind":"Name","value":"possible"}},{"kind":"Field","name":{"kind":"Name","value":"strength"}},{"kind":"Field","name":{"kind":"Name","value":"chain"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CrosswalkLinkParts"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CrosswalkItemParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CrosswalkItem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"requirementKey"}},{"kind":"Field","name":{"kind":"Name","value":"statementId"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CrosswalkLinkParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CrosswalkLink"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"crosswalkKey"}},{"kind":"Field","name":{"kind":"Name","value":"standardKey"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"sources"}},{"kind":"Field","name":{"kind":"Name","value":"relation"}},{"kind":"Field","name":{"kind":"Name","value":"targets"}},{"kind":"Field","name":{"kind":"Name","value":"inverted"}}]}}]} as unknown as DocumentNode<CrosswalkSuggestionsQuery, CrosswalkSuggestionsQueryVariables>;
export const OscalMappingDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OscalMapping"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"crosswalkVersionId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UUID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"oscalMapping"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"crosswalkVersionId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"crosswalkVersionId"}}}]}]}}]} as unknown as DocumentNode<OscalMappingQuery, OscalMappingQueryVariables>;
export const ProposeCrosswalkDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ProposeCrosswalk"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ProposeCrosswalkInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"proposeCrosswalk"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"version"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CrosswalkParts"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CrosswalkParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CrosswalkVersion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"crosswalkKey"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"title"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"zhCN"}}]}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"standardKey"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"versionId"}}]}},{"kind":"Field","name":{"kind":"Name","value":"target"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"standardKey"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"versionId"}}]}},{"kind":"Field","name":{"kind":"Name","value":"digest"}},{"kind":"Field","name":{"kind":"Name","value":"entryCount"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"publishedAt"}}]}}]} as unknown as DocumentNode<ProposeCrosswalkMutation, ProposeCrosswalkMutationVariables>;
export const ImportCrosswalkDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ImportCrosswalk"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ImportCrosswalkInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"importCrosswalk"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"version"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CrosswalkParts"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CrosswalkParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CrosswalkVersion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"crosswalkKey"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"title"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"zhCN"}}]}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"standardKey"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"versionId"}}]}},{"kind":"Field","name":{"kind":"Name","value":"target"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"standardKey"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"versionId"}}]}},{"kind":"Field","name":{"kind":"Name","value":"digest"}},{"kind":"Field","name":{"kind":"Name","value":"entryCount"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"publishedAt"}}]}}]} as unknown as DocumentNode<ImportCrosswalkMutation, ImportCrosswalkMutationVariables>;
export const SetCrosswalkEntriesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SetCrosswalkEntries"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SetCrosswalkEntriesInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"setCrosswalkEntries"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"version"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CrosswalkParts"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CrosswalkParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CrosswalkVersion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"crosswalkKey"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"title"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"zhCN"}}]}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"standardKey"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"versionId"}}]}},{"kind":"Field","name":{"kind":"Name","value":"target"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"standardKey"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"versionId"}}]}},{"kind":"Field","name":{"kind":"Name","value":"digest"}},{"kind":"Field","name":{"kind":"Name","value":"entryCount"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"publishedAt"}}]}}]} as unknown as DocumentNode<SetCrosswalkEntriesMutation, SetCrosswalkEntriesMutationVariables>;
export const AcceptCrosswalkSuggestionsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AcceptCrosswalkSuggestions"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AcceptCrosswalkSuggestionsInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"acceptCrosswalkSuggestions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"version"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CrosswalkParts"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CrosswalkParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CrosswalkVersion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"crosswalkKey"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"title"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"zhCN"}}]}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"standardKey"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"versionId"}}]}},{"kind":"Field","name":{"kind":"Name","value":"target"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"standardKey"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"versionId"}}]}},{"kind":"Field","name":{"kind":"Name","value":"digest"}},{"kind":"Field","name":{"kind":"Name","value":"entryCount"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"publishedAt"}}]}}]} as unknown as DocumentNode<AcceptCrosswalkSuggestionsMutation, AcceptCrosswalkSuggestionsMutationVariables>;
export const ReviewCrosswalkEntriesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReviewCrosswalkEntries"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReviewCrosswalkEntriesInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reviewCrosswalkEntries"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"version"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CrosswalkParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reviewed"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CrosswalkParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CrosswalkVersion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"crosswalkKey"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"title"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"zhCN"}}]}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"standardKey"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"versionId"}}]}},{"kind":"Field","name":{"kind":"Name","value":"target"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"standardKey"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"versionId"}}]}},{"kind":"Field","name":{"kind":"Name","value":"digest"}},{"kind":"Field","name":{"kind":"Name","value":"entryCount"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"publishedAt"}}]}}]} as unknown as DocumentNode<ReviewCrosswalkEntriesMutation, ReviewCrosswalkEntriesMutationVariables>;
export const PublishCrosswalkDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PublishCrosswalk"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PublishCrosswalkInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"publishCrosswalk"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"version"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CrosswalkParts"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CrosswalkParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CrosswalkVersion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"crosswalkKey"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"title"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"zhCN"}}]}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"standardKey"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"versionId"}}]}},{"kind":"Field","name":{"kind":"Name","value":"target"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"standardKey"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"versionId"}}]}},{"kind":"Field","name":{"kind":"Name","value":"digest"}},{"kind":"Field","name":{"kind":"Name","value":"entryCount"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"publishedAt"}}]}}]} as unknown as DocumentNode<PublishCrosswalkMutation, PublishCrosswalkMutationVariables>;
export const CarryCrosswalkDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CarryCrosswalk"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CarryCrosswalkInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"carryCrosswalk"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"version"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CrosswalkParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"kept"}},{"kind":"Field","name":{"kind":"Name","value":"review"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fate"}},{"kind":"Field","name":{"kind":"Name","value":"sources"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CrosswalkItemParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"relation"}},{"kind":"Field","name":{"kind":"Name","value":"targets"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CrosswalkItemParts"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CrosswalkParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CrosswalkVersion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"crosswalkKey"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"title"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"zhCN"}}]}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"standardKey"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"versionId"}}]}},{"kind":"Field","name":{"kind":"Name","value":"target"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"standardKey"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"versionId"}}]}},{"kind":"Field","name":{"kind":"Name","value":"digest"}},{"kind":"Field","name":{"kind":"Name","value":"entryCount"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"publishedAt"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CrosswalkItemParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CrosswalkItem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"requirementKey"}},{"kind":"Field","name":{"kind":"Name","value":"statementId"}}]}}]} as unknown as DocumentNode<CarryCrosswalkMutation, CarryCrosswalkMutationVariables>;
export const StandardCommentsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"StandardComments"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"versionId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UUID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"requirementKey"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"standardComments"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"versionId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"versionId"}}},{"kind":"Argument","name":{"kind":"Name","value":"requirementKey"},"value":{"kind":"Variable","name":{"kind":"Name","value":"requirementKey"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CommentParts"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CommentParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StandardComment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"requirementKey"}},{"kind":"Field","name":{"kind":"Name","value":"organization"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}}]}},{"kind":"Field","name":{"kind":"Name","value":"body"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"disposition"}},{"kind":"Field","name":{"kind":"Name","value":"dispositionReason"}}]}}]} as unknown as DocumentNode<StandardCommentsQuery, StandardCommentsQueryVariables>;
export const CommentOnStandardDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CommentOnStandard"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CommentOnStandardInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"commentOnStandard"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"comment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CommentParts"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CommentParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StandardComment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"requirementKey"}},{"kind":"Field","name":{"kind":"Name","value":"organization"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}}]}},{"kind":"Field","name":{"kind":"Name","value":"body"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"disposition"}},{"kind":"Field","name":{"kind":"Name","value":"dispositionReason"}}]}}]} as unknown as DocumentNode<CommentOnStandardMutation, CommentOnStandardMutationVariables>;
export const DisposeOfCommentDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DisposeOfComment"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DisposeOfCommentInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"disposeOfComment"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"comment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CommentParts"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CommentParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StandardComment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"requirementKey"}},{"kind":"Field","name":{"kind":"Name","value":"organization"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}}]}},{"kind":"Field","name":{"kind":"Name","value":"body"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"disposition"}},{"kind":"Field","name":{"kind":"Name","value":"dispositionReason"}}]}}]} as unknown as DocumentNode<DisposeOfCommentMutation, DisposeOfCommentMutationVariables>;
export const BallotsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Ballots"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"standard"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"version"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ballots"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"standard"},"value":{"kind":"Variable","name":{"kind":"Name","value":"standard"}}},{"kind":"Argument","name":{"kind":"Name","value":"version"},"value":{"kind":"Variable","name":{"kind":"Name","value":"version"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"BallotParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CommentParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StandardComment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"requirementKey"}},{"kind":"Field","name":{"kind":"Name","value":"organization"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}}]}},{"kind":"Field","name":{"kind":"Name","value":"body"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"disposition"}},{"kind":"Field","name":{"kind":"Name","value":"dispositionReason"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RuleParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CommitteeRule"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"effectiveAt"}},{"kind":"Field","name":{"kind":"Name","value":"commentDays"}},{"kind":"Field","name":{"kind":"Name","value":"ballotDays"}},{"kind":"Field","name":{"kind":"Name","value":"quorum"}},{"kind":"Field","name":{"kind":"Name","value":"majority"}},{"kind":"Field","name":{"kind":"Name","value":"negatives"}},{"kind":"Field","name":{"kind":"Name","value":"draftersExcluded"}},{"kind":"Field","name":{"kind":"Name","value":"reviewMonths"}},{"kind":"Field","name":{"kind":"Name","value":"reminderDays"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"VoteParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"BallotVote"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"institution"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}}]}},{"kind":"Field","name":{"kind":"Name","value":"choice"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"castAt"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BallotParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Ballot"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"standardKey"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"openedAt"}},{"kind":"Field","name":{"kind":"Name","value":"closesAt"}},{"kind":"Field","name":{"kind":"Name","value":"closedAt"}},{"kind":"Field","name":{"kind":"Name","value":"rule"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RuleParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"eligible"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"zhCN"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"ownVote"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"VoteParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"report"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"approved"}},{"kind":"Field","name":{"kind":"Name","value":"yes"}},{"kind":"Field","name":{"kind":"Name","value":"no"}},{"kind":"Field","name":{"kind":"Name","value":"abstained"}},{"kind":"Field","name":{"kind":"Name","value":"quorumMet"}},{"kind":"Field","name":{"kind":"Name","value":"majorityMet"}},{"kind":"Field","name":{"kind":"Name","value":"negativesWithin"}},{"kind":"Field","name":{"kind":"Name","value":"votes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"VoteParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"comments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CommentParts"}}]}}]}}]}}]} as unknown as DocumentNode<BallotsQuery, BallotsQueryVariables>;
export const OpenBallotDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"OpenBallot"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"OpenBallotInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"openBallot"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ballot"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"BallotParts"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CommentParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StandardComment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"requirementKey"}},{"kind":"Field","name":{"kind":"Name","value":"organization"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}}]}},{"kind":"Field","name":{"kind":"Name","value":"body"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"disposition"}},{"kind":"Field","name":{"kind":"Name","value":"dispositionReason"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RuleParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CommitteeRule"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"effectiveAt"}},{"kind":"Field","name":{"kind":"Name","value":"commentDays"}},{"kind":"Field","name":{"kind":"Name","value":"ballotDays"}},{"kind":"Field","name":{"kind":"Name","value":"quorum"}},{"kind":"Field","name":{"kind":"Name","value":"majority"}},{"kind":"Field","name":{"kind":"Name","value":"negatives"}},{"kind":"Field","name":{"kind":"Name","value":"draftersExcluded"}},{"kind":"Field","name":{"kind":"Name","value":"reviewMonths"}},{"kind":"Field","name":{"kind":"Name","value":"reminderDays"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"VoteParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"BallotVote"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"institution"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}}]}},{"kind":"Field","name":{"kind":"Name","value":"choice"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"castAt"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BallotParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Ballot"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"standardKey"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"openedAt"}},{"kind":"Field","name":{"kind":"Name","value":"closesAt"}},{"kind":"Field","name":{"kind":"Name","value":"closedAt"}},{"kind":"Field","name":{"kind":"Name","value":"rule"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RuleParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"eligible"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"zhCN"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"ownVote"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"VoteParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"report"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"approved"}},{"kind":"Field","name":{"kind":"Name","value":"yes"}},{"kind":"Field","name":{"kind":"Name","value":"no"}},{"kind":"Field","name":{"kind":"Name","value":"abstained"}},{"kind":"Field","name":{"kind":"Name","value":"quorumMet"}},{"kind":"Field","name":{"kind":"Name","value":"majorityMet"}},{"kind":"Field","name":{"kind":"Name","value":"negativesWithin"}},{"kind":"Field","name":{"kind":"Name","value":"votes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"VoteParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"comments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CommentParts"}}]}}]}}]}}]} as unknown as DocumentNode<OpenBallotMutation, OpenBallotMutationVariables>;
export const CastVoteDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CastVote"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CastVoteInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"castVote"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ballot"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"BallotParts"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CommentParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StandardComment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"requirementKey"}},{"kind":"Field","name":{"kind":"Name","value":"organization"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}}]}},{"kind":"Field","name":{"kind":"Name","value":"body"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"disposition"}},{"kind":"Field","name":{"kind":"Name","value":"dispositionReason"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RuleParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CommitteeRule"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"effectiveAt"}},{"kind":"Field","name":{"kind":"Name","value":"commentDays"}},{"kind":"Field","name":{"kind":"Name","value":"ballotDays"}},{"kind":"Field","name":{"kind":"Name","value":"quorum"}},{"kind":"Field","name":{"kind":"Name","value":"majority"}},{"kind":"Field","name":{"kind":"Name","value":"negatives"}},{"kind":"Field","name":{"kind":"Name","value":"draftersExcluded"}},{"kind":"Field","name":{"kind":"Name","value":"reviewMonths"}},{"kind":"Field","name":{"kind":"Name","value":"reminderDays"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"VoteParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"BallotVote"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"institution"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}}]}},{"kind":"Field","name":{"kind":"Name","value":"choice"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"castAt"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BallotParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Ballot"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"standardKey"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"openedAt"}},{"kind":"Field","name":{"kind":"Name","value":"closesAt"}},{"kind":"Field","name":{"kind":"Name","value":"closedAt"}},{"kind":"Field","name":{"kind":"Name","value":"rule"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RuleParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"eligible"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"zhCN"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"ownVote"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"VoteParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"report"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"approved"}},{"kind":"Field","name":{"kind":"Name","value":"yes"}},{"kind":"Field","name":{"kind":"Name","value":"no"}},{"kind":"Field","name":{"kind":"Name","value":"abstained"}},{"kind":"Field","name":{"kind":"Name","value":"quorumMet"}},{"kind":"Field","name":{"kind":"Name","value":"majorityMet"}},{"kind":"Field","name":{"kind":"Name","value":"negativesWithin"}},{"kind":"Field","name":{"kind":"Name","value":"votes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"VoteParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"comments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CommentParts"}}]}}]}}]}}]} as unknown as DocumentNode<CastVoteMutation, CastVoteMutationVariables>;
export const CloseBallotDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CloseBallot"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CloseBallotInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"closeBallot"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ballot"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"BallotParts"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CommentParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StandardComment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"requirementKey"}},{"kind":"Field","name":{"kind":"Name","value":"organization"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}}]}},{"kind":"Field","name":{"kind":"Name","value":"body"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"disposition"}},{"kind":"Field","name":{"kind":"Name","value":"dispositionReason"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RuleParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CommitteeRule"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"effectiveAt"}},{"kind":"Field","name":{"kind":"Name","value":"commentDays"}},{"kind":"Field","name":{"kind":"Name","value":"ballotDays"}},{"kind":"Field","name":{"kind":"Name","value":"quorum"}},{"kind":"Field","name":{"kind":"Name","value":"majority"}},{"kind":"Field","name":{"kind":"Name","value":"negatives"}},{"kind":"Field","name":{"kind":"Name","value":"draftersExcluded"}},{"kind":"Field","name":{"kind":"Name","value":"reviewMonths"}},{"kind":"Field","name":{"kind":"Name","value":"reminderDays"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"VoteParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"BallotVote"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"institution"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}}]}},{"kind":"Field","name":{"kind":"Name","value":"choice"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"castAt"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BallotParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Ballot"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"standardKey"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"openedAt"}},{"kind":"Field","name":{"kind":"Name","value":"closesAt"}},{"kind":"Field","name":{"kind":"Name","value":"closedAt"}},{"kind":"Field","name":{"kind":"Name","value":"rule"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RuleParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"eligible"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"zhCN"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"ownVote"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"VoteParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"report"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"approved"}},{"kind":"Field","name":{"kind":"Name","value":"yes"}},{"kind":"Field","name":{"kind":"Name","value":"no"}},{"kind":"Field","name":{"kind":"Name","value":"abstained"}},{"kind":"Field","name":{"kind":"Name","value":"quorumMet"}},{"kind":"Field","name":{"kind":"Name","value":"majorityMet"}},{"kind":"Field","name":{"kind":"Name","value":"negativesWithin"}},{"kind":"Field","name":{"kind":"Name","value":"votes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"VoteParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"comments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CommentParts"}}]}}]}}]}}]} as unknown as DocumentNode<CloseBallotMutation, CloseBallotMutationVariables>;
export const CommitteeRulesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CommitteeRules"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"key"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"committeeRules"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"key"},"value":{"kind":"Variable","name":{"kind":"Name","value":"key"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RuleParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RuleParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CommitteeRule"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"effectiveAt"}},{"kind":"Field","name":{"kind":"Name","value":"commentDays"}},{"kind":"Field","name":{"kind":"Name","value":"ballotDays"}},{"kind":"Field","name":{"kind":"Name","value":"quorum"}},{"kind":"Field","name":{"kind":"Name","value":"majority"}},{"kind":"Field","name":{"kind":"Name","value":"negatives"}},{"kind":"Field","name":{"kind":"Name","value":"draftersExcluded"}},{"kind":"Field","name":{"kind":"Name","value":"reviewMonths"}},{"kind":"Field","name":{"kind":"Name","value":"reminderDays"}}]}}]} as unknown as DocumentNode<CommitteeRulesQuery, CommitteeRulesQueryVariables>;
export const ConfigureCommitteeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ConfigureCommittee"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ConfigureCommitteeInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"configureCommittee"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rules"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RuleParts"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RuleParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CommitteeRule"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"effectiveAt"}},{"kind":"Field","name":{"kind":"Name","value":"commentDays"}},{"kind":"Field","name":{"kind":"Name","value":"ballotDays"}},{"kind":"Field","name":{"kind":"Name","value":"quorum"}},{"kind":"Field","name":{"kind":"Name","value":"majority"}},{"kind":"Field","name":{"kind":"Name","value":"negatives"}},{"kind":"Field","name":{"kind":"Name","value":"draftersExcluded"}},{"kind":"Field","name":{"kind":"Name","value":"reviewMonths"}},{"kind":"Field","name":{"kind":"Name","value":"reminderDays"}}]}}]} as unknown as DocumentNode<ConfigureCommitteeMutation, ConfigureCommitteeMutationVariables>;
export const RepresentativesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Representatives"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"representatives"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"seatId"}},{"kind":"Field","name":{"kind":"Name","value":"alternate"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"institution"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}}]}}]}}]}}]} as unknown as DocumentNode<RepresentativesQuery, RepresentativesQueryVariables>;
export const SetRepresentativeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SetRepresentative"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SetRepresentativeInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"setRepresentative"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"representatives"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"seatId"}},{"kind":"Field","name":{"kind":"Name","value":"alternate"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"institution"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}}]}}]}}]}}]}}]} as unknown as DocumentNode<SetRepresentativeMutation, SetRepresentativeMutationVariables>;
export const RemoveRepresentativeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RemoveRepresentative"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RemoveRepresentativeInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"removeRepresentative"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"representatives"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"seatId"}},{"kind":"Field","name":{"kind":"Name","value":"alternate"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"institution"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}}]}}]}}]}}]}}]} as unknown as DocumentNode<RemoveRepresentativeMutation, RemoveRepresentativeMutationVariables>;
export const StandardChangedDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"subscription","name":{"kind":"Name","value":"StandardChanged"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"standard"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"standardChanged"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"standard"},"value":{"kind":"Variable","name":{"kind":"Name","value":"standard"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"standardKey"}},{"kind":"Field","name":{"kind":"Name","value":"versionId"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"comment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"requirementKey"}},{"kind":"Field","name":{"kind":"Name","value":"body"}},{"kind":"Field","name":{"kind":"Name","value":"disposition"}},{"kind":"Field","name":{"kind":"Name","value":"organization"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"ballot"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"closesAt"}},{"kind":"Field","name":{"kind":"Name","value":"report"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"approved"}}]}}]}}]}}]}}]} as unknown as DocumentNode<StandardChangedSubscription, StandardChangedSubscriptionVariables>;
export const DisclosurePoliciesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"DisclosurePolicies"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"disclosurePolicies"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"standardKey"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"effectiveAt"}},{"kind":"Field","name":{"kind":"Name","value":"inForce"}},{"kind":"Field","name":{"kind":"Name","value":"cells"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"tlp"}},{"kind":"Field","name":{"kind":"Name","value":"relations"}}]}}]}}]}}]} as unknown as DocumentNode<DisclosurePoliciesQuery, DisclosurePoliciesQueryVariables>;
export const ExplainAccessDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ExplainAccess"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"type"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ExplainedType"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UUID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"field"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"explainAccess"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"type"},"value":{"kind":"Variable","name":{"kind":"Name","value":"type"}}},{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"field"},"value":{"kind":"Variable","name":{"kind":"Name","value":"field"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"tlp"}},{"kind":"Field","name":{"kind":"Name","value":"relations"}},{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"visible"}},{"kind":"Field","name":{"kind":"Name","value":"decidedBy"}},{"kind":"Field","name":{"kind":"Name","value":"rule"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"zhCN"}}]}},{"kind":"Field","name":{"kind":"Name","value":"policies"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"standardKey"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"inForce"}},{"kind":"Field","name":{"kind":"Name","value":"shows"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ExplainAccessQuery, ExplainAccessQueryVariables>;
export const PendingConsentDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PendingConsent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pendingConsent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"indicators"}},{"kind":"Field","name":{"kind":"Name","value":"sightings"}}]}}]}}]} as unknown as DocumentNode<PendingConsentQuery, PendingConsentQueryVariables>;
export const ConsentToDisclosureDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ConsentToDisclosure"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ConsentToDisclosureInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"consentToDisclosure"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"indicators"}},{"kind":"Field","name":{"kind":"Name","value":"sightings"}}]}}]}}]} as unknown as DocumentNode<ConsentToDisclosureMutation, ConsentToDisclosureMutationVariables>;
export const StartDraftDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"StartDraft"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"StartDraftInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"startDraft"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"version"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"VersionParts"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"VersionParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StandardVersion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"standardKey"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"publishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"digest"}},{"kind":"Field","name":{"kind":"Name","value":"requirementCount"}},{"kind":"Field","name":{"kind":"Name","value":"title"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"zhCN"}}]}}]}}]} as unknown as DocumentNode<StartDraftMutation, StartDraftMutationVariables>;
export const EditStandardDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"EditStandard"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EditStandardInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"editStandard"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"version"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"VersionParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edits"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EditParts"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"VersionParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StandardVersion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"standardKey"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"publishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"digest"}},{"kind":"Field","name":{"kind":"Name","value":"requirementCount"}},{"kind":"Field","name":{"kind":"Name","value":"title"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"zhCN"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EditParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StandardEdit"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"requirementKey"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"seatId"}},{"kind":"Field","name":{"kind":"Name","value":"by"}},{"kind":"Field","name":{"kind":"Name","value":"editedAt"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}}]}}]} as unknown as DocumentNode<EditStandardMutation, EditStandardMutationVariables>;
export const StandardEditsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"StandardEdits"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"versionId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UUID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"requirementKey"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"100"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"standardEdits"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"versionId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"versionId"}}},{"kind":"Argument","name":{"kind":"Name","value":"requirementKey"},"value":{"kind":"Variable","name":{"kind":"Name","value":"requirementKey"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EditParts"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EditParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StandardEdit"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"requirementKey"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"seatId"}},{"kind":"Field","name":{"kind":"Name","value":"by"}},{"kind":"Field","name":{"kind":"Name","value":"editedAt"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}}]}}]} as unknown as DocumentNode<StandardEditsQuery, StandardEditsQueryVariables>;
export const StandardBlameDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"StandardBlame"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"versionId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UUID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"keys"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"100"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"standardBlame"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"versionId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"versionId"}}},{"kind":"Argument","name":{"kind":"Name","value":"keys"},"value":{"kind":"Variable","name":{"kind":"Name","value":"keys"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EditParts"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EditParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StandardEdit"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"requirementKey"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"seatId"}},{"kind":"Field","name":{"kind":"Name","value":"by"}},{"kind":"Field","name":{"kind":"Name","value":"editedAt"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}}]}}]} as unknown as DocumentNode<StandardBlameQuery, StandardBlameQueryVariables>;
export const IncidentDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Incident"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"incident"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"IncidentParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"IncidentParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Incident"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"stoppedAt"}},{"kind":"Field","name":{"kind":"Name","value":"resumedAt"}}]}}]} as unknown as DocumentNode<IncidentQuery, IncidentQueryVariables>;
export const StopSharingDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"StopSharing"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"StopSharingInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"stopSharing"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"incident"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"IncidentParts"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"IncidentParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Incident"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"stoppedAt"}},{"kind":"Field","name":{"kind":"Name","value":"resumedAt"}}]}}]} as unknown as DocumentNode<StopSharingMutation, StopSharingMutationVariables>;
export const ResumeSharingDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ResumeSharing"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ResumeSharingInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"resumeSharing"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"incident"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"IncidentParts"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"IncidentParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Incident"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"stoppedAt"}},{"kind":"Field","name":{"kind":"Name","value":"resumedAt"}}]}}]} as unknown as DocumentNode<ResumeSharingMutation, ResumeSharingMutationVariables>;
export const IndicatorsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Indicators"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"100"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"IndicatorFilterInput"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"order"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"IndicatorOrder"}},"defaultValue":{"kind":"EnumValue","value":"PUBLISHED_DESC"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"indicators"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"order"},"value":{"kind":"Variable","name":{"kind":"Name","value":"order"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"IndicatorParts"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"IndicatorParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Indicator"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"numberKind"}},{"kind":"Field","name":{"kind":"Name","value":"pattern"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"tlp"}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}},{"kind":"Field","name":{"kind":"Name","value":"technique"}},{"kind":"Field","name":{"kind":"Name","value":"channel"}},{"kind":"Field","name":{"kind":"Name","value":"indicatorTypes"}},{"kind":"Field","name":{"kind":"Name","value":"labels"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validUntil"}},{"kind":"Field","name":{"kind":"Name","value":"revoked"}},{"kind":"Field","name":{"kind":"Name","value":"mine"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"modifiedAt"}},{"kind":"Field","name":{"kind":"Name","value":"publishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"sightingCount"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}}]}}]}}]} as unknown as DocumentNode<IndicatorsQuery, IndicatorsQueryVariables>;
export const NewestIndicatorDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"NewestIndicator"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"indicators"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}},{"kind":"Argument","name":{"kind":"Name","value":"order"},"value":{"kind":"EnumValue","value":"PUBLISHED_DESC"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<NewestIndicatorQuery, NewestIndicatorQueryVariables>;
export const StixExportDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"StixExport"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"100"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"IndicatorFilterInput"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"order"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"IndicatorOrder"}},"defaultValue":{"kind":"EnumValue","value":"PUBLISHED_DESC"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"stixExport"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"order"},"value":{"kind":"Variable","name":{"kind":"Name","value":"order"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"bundle"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]} as unknown as DocumentNode<StixExportQuery, StixExportQueryVariables>;
export const LookupDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Lookup"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"values"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"region"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}},"defaultValue":{"kind":"StringValue","value":"CN","block":false}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"near"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}},"defaultValue":{"kind":"BooleanValue","value":true}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lookup"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"values"},"value":{"kind":"Variable","name":{"kind":"Name","value":"values"}}},{"kind":"Argument","name":{"kind":"Name","value":"region"},"value":{"kind":"Variable","name":{"kind":"Name","value":"region"}}},{"kind":"Argument","name":{"kind":"Name","value":"near"},"value":{"kind":"Variable","name":{"kind":"Name","value":"near"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hits"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"index"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"match"}},{"kind":"Field","name":{"kind":"Name","value":"on"}},{"kind":"Field","name":{"kind":"Name","value":"indicators"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"IndicatorParts"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"misses"}},{"kind":"Field","name":{"kind":"Name","value":"unrecognized"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"IndicatorParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Indicator"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"numberKind"}},{"kind":"Field","name":{"kind":"Name","value":"pattern"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"tlp"}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}},{"kind":"Field","name":{"kind":"Name","value":"technique"}},{"kind":"Field","name":{"kind":"Name","value":"channel"}},{"kind":"Field","name":{"kind":"Name","value":"indicatorTypes"}},{"kind":"Field","name":{"kind":"Name","value":"labels"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validUntil"}},{"kind":"Field","name":{"kind":"Name","value":"revoked"}},{"kind":"Field","name":{"kind":"Name","value":"mine"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"modifiedAt"}},{"kind":"Field","name":{"kind":"Name","value":"publishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"sightingCount"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}}]}}]}}]} as unknown as DocumentNode<LookupQuery, LookupQueryVariables>;
export const ShareIndicatorDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ShareIndicator"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"IndicatorContentInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"shareIndicator"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"indicator"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"IndicatorParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"extended"}},{"kind":"Field","name":{"kind":"Name","value":"typeGuessed"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"IndicatorParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Indicator"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"numberKind"}},{"kind":"Field","name":{"kind":"Name","value":"pattern"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"tlp"}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}},{"kind":"Field","name":{"kind":"Name","value":"technique"}},{"kind":"Field","name":{"kind":"Name","value":"channel"}},{"kind":"Field","name":{"kind":"Name","value":"indicatorTypes"}},{"kind":"Field","name":{"kind":"Name","value":"labels"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validUntil"}},{"kind":"Field","name":{"kind":"Name","value":"revoked"}},{"kind":"Field","name":{"kind":"Name","value":"mine"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"modifiedAt"}},{"kind":"Field","name":{"kind":"Name","value":"publishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"sightingCount"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}}]}}]}}]} as unknown as DocumentNode<ShareIndicatorMutation, ShareIndicatorMutationVariables>;
export const ImportIndicatorsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ImportIndicators"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ImportIndicatorsInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"importIndicators"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"format"}},{"kind":"Field","name":{"kind":"Name","value":"importId"}},{"kind":"Field","name":{"kind":"Name","value":"imported"}},{"kind":"Field","name":{"kind":"Name","value":"unchanged"}},{"kind":"Field","name":{"kind":"Name","value":"duplicates"}},{"kind":"Field","name":{"kind":"Name","value":"rejectedCount"}},{"kind":"Field","name":{"kind":"Name","value":"rejectedRows"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"rows"}}]}},{"kind":"Field","name":{"kind":"Name","value":"kept"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"index"}},{"kind":"Field","name":{"kind":"Name","value":"row"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"Field","name":{"kind":"Name","value":"keptCount"}},{"kind":"Field","name":{"kind":"Name","value":"rejected"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"index"}},{"kind":"Field","name":{"kind":"Name","value":"row"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"Field","name":{"kind":"Name","value":"skipped"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"schemeAssumed"}},{"kind":"Field","name":{"kind":"Name","value":"ignoredColumns"}}]}}]}}]} as unknown as DocumentNode<ImportIndicatorsMutation, ImportIndicatorsMutationVariables>;
export const IndicatorChangedDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"subscription","name":{"kind":"Name","value":"IndicatorChanged"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"IndicatorFilterInput"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"indicatorChanged"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"indicator"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"IndicatorParts"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"IndicatorParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Indicator"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"numberKind"}},{"kind":"Field","name":{"kind":"Name","value":"pattern"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"tlp"}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}},{"kind":"Field","name":{"kind":"Name","value":"technique"}},{"kind":"Field","name":{"kind":"Name","value":"channel"}},{"kind":"Field","name":{"kind":"Name","value":"indicatorTypes"}},{"kind":"Field","name":{"kind":"Name","value":"labels"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validUntil"}},{"kind":"Field","name":{"kind":"Name","value":"revoked"}},{"kind":"Field","name":{"kind":"Name","value":"mine"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"modifiedAt"}},{"kind":"Field","name":{"kind":"Name","value":"publishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"sightingCount"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}}]}}]}}]} as unknown as DocumentNode<IndicatorChangedSubscription, IndicatorChangedSubscriptionVariables>;
export const ConsentToAudienceDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ConsentToAudience"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ConsentToAudienceInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"consentToAudience"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sightings"}}]}}]}}]} as unknown as DocumentNode<ConsentToAudienceMutation, ConsentToAudienceMutationVariables>;
export const RecallIndicatorsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RecallIndicators"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RecallIndicatorsInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recallIndicators"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RecallParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RecallParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RecallPayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recalled"}},{"kind":"Field","name":{"kind":"Name","value":"reached"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"everybody"}},{"kind":"Field","name":{"kind":"Name","value":"members"}},{"kind":"Field","name":{"kind":"Name","value":"organizations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"organization"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}}]}},{"kind":"Field","name":{"kind":"Name","value":"indicators"}}]}},{"kind":"Field","name":{"kind":"Name","value":"seats"}}]}}]}}]} as unknown as DocumentNode<RecallIndicatorsMutation, RecallIndicatorsMutationVariables>;
export const UndoImportDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UndoImport"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UndoImportInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"undoImport"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RecallParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RecallParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RecallPayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recalled"}},{"kind":"Field","name":{"kind":"Name","value":"reached"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"everybody"}},{"kind":"Field","name":{"kind":"Name","value":"members"}},{"kind":"Field","name":{"kind":"Name","value":"organizations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"organization"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}}]}},{"kind":"Field","name":{"kind":"Name","value":"indicators"}}]}},{"kind":"Field","name":{"kind":"Name","value":"seats"}}]}}]}}]} as unknown as DocumentNode<UndoImportMutation, UndoImportMutationVariables>;
export const IndicatorDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Indicator"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UUID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"indicator"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"IndicatorParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"IndicatorParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Indicator"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"numberKind"}},{"kind":"Field","name":{"kind":"Name","value":"pattern"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"tlp"}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}},{"kind":"Field","name":{"kind":"Name","value":"technique"}},{"kind":"Field","name":{"kind":"Name","value":"channel"}},{"kind":"Field","name":{"kind":"Name","value":"indicatorTypes"}},{"kind":"Field","name":{"kind":"Name","value":"labels"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validUntil"}},{"kind":"Field","name":{"kind":"Name","value":"revoked"}},{"kind":"Field","name":{"kind":"Name","value":"mine"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"modifiedAt"}},{"kind":"Field","name":{"kind":"Name","value":"publishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"sightingCount"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}}]}}]}}]} as unknown as DocumentNode<IndicatorQuery, IndicatorQueryVariables>;
export const OwnIndicatorDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OwnIndicator"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UUID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"indicator"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"recipients"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}}]}},{"kind":"Field","name":{"kind":"Name","value":"groups"}},{"kind":"Field","name":{"kind":"Name","value":"seats"}},{"kind":"Field","name":{"kind":"Name","value":"private"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"caseReference"}},{"kind":"Field","name":{"kind":"Name","value":"lossAmount"}},{"kind":"Field","name":{"kind":"Name","value":"lossCurrency"}},{"kind":"Field","name":{"kind":"Name","value":"victims"}},{"kind":"Field","name":{"kind":"Name","value":"customerReferences"}},{"kind":"Field","name":{"kind":"Name","value":"narrative"}}]}}]}}]}}]} as unknown as DocumentNode<OwnIndicatorQuery, OwnIndicatorQueryVariables>;
export const EarlierVersionsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"EarlierVersions"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UUID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"indicator"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"earlierVersions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"replacedAt"}},{"kind":"Field","name":{"kind":"Name","value":"changes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}}]}}]}}]}}]}}]} as unknown as DocumentNode<EarlierVersionsQuery, EarlierVersionsQueryVariables>;
export const CorrectIndicatorDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CorrectIndicator"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CorrectIndicatorInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"correctIndicator"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"indicator"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"IndicatorParts"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"IndicatorParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Indicator"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"numberKind"}},{"kind":"Field","name":{"kind":"Name","value":"pattern"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"tlp"}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}},{"kind":"Field","name":{"kind":"Name","value":"technique"}},{"kind":"Field","name":{"kind":"Name","value":"channel"}},{"kind":"Field","name":{"kind":"Name","value":"indicatorTypes"}},{"kind":"Field","name":{"kind":"Name","value":"labels"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validUntil"}},{"kind":"Field","name":{"kind":"Name","value":"revoked"}},{"kind":"Field","name":{"kind":"Name","value":"mine"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"modifiedAt"}},{"kind":"Field","name":{"kind":"Name","value":"publishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"sightingCount"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}}]}}]}}]} as unknown as DocumentNode<CorrectIndicatorMutation, CorrectIndicatorMutationVariables>;
export const RevokeIndicatorDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RevokeIndicator"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RevokeIndicatorInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"revokeIndicator"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"indicator"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"IndicatorParts"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"IndicatorParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Indicator"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"numberKind"}},{"kind":"Field","name":{"kind":"Name","value":"pattern"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"tlp"}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}},{"kind":"Field","name":{"kind":"Name","value":"technique"}},{"kind":"Field","name":{"kind":"Name","value":"channel"}},{"kind":"Field","name":{"kind":"Name","value":"indicatorTypes"}},{"kind":"Field","name":{"kind":"Name","value":"labels"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validUntil"}},{"kind":"Field","name":{"kind":"Name","value":"revoked"}},{"kind":"Field","name":{"kind":"Name","value":"mine"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"modifiedAt"}},{"kind":"Field","name":{"kind":"Name","value":"publishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"sightingCount"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}}]}}]}}]} as unknown as DocumentNode<RevokeIndicatorMutation, RevokeIndicatorMutationVariables>;
export const ReportSightingsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReportSightings"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReportSightingsInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reportSightings"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reported"}},{"kind":"Field","name":{"kind":"Name","value":"unchanged"}},{"kind":"Field","name":{"kind":"Name","value":"unknown"}}]}}]}}]} as unknown as DocumentNode<ReportSightingsMutation, ReportSightingsMutationVariables>;
export const StandardDiffDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"StandardDiff"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"from"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UUID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"to"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UUID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"words"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"100"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"standardDiff"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"from"},"value":{"kind":"Variable","name":{"kind":"Name","value":"from"}}},{"kind":"Argument","name":{"kind":"Name","value":"to"},"value":{"kind":"Variable","name":{"kind":"Name","value":"to"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"requiredBump"}},{"kind":"Field","name":{"kind":"Name","value":"leastVersion"}},{"kind":"Field","name":{"kind":"Name","value":"counts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"class"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"changes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"title"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"zhCN"}}]}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"into"}},{"kind":"Field","name":{"kind":"Name","value":"moved"}},{"kind":"Field","name":{"kind":"Name","value":"class"}},{"kind":"Field","name":{"kind":"Name","value":"findings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"class"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"Field","name":{"kind":"Name","value":"words"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"words"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"runs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]}}]} as unknown as DocumentNode<StandardDiffQuery, StandardDiffQueryVariables>;
export const WholeStandardDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"WholeStandard"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"versionId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UUID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"standardDocument"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"versionId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"versionId"}}}]}]}}]} as unknown as DocumentNode<WholeStandardQuery, WholeStandardQueryVariables>;
export const MeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Me"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"me"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"seat"}},{"kind":"Field","name":{"kind":"Name","value":"organization"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"zhCN"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"project"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"zhCN"}}]}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}}]}}]}}]}}]} as unknown as DocumentNode<MeQuery, MeQueryVariables>;
export const InvitationsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Invitations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"invitations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"InvitationParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"InvitationParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Invitation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"invitedAt"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"organizationKey"}}]}}]} as unknown as DocumentNode<InvitationsQuery, InvitationsQueryVariables>;
export const AcceptSeatDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AcceptSeat"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AnswerInvitationInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"acceptSeat"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"invitation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"InvitationParts"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"InvitationParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Invitation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"invitedAt"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"organizationKey"}}]}}]} as unknown as DocumentNode<AcceptSeatMutation, AcceptSeatMutationVariables>;
export const DeclineSeatDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DeclineSeat"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AnswerInvitationInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"declineSeat"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"invitation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"InvitationParts"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"InvitationParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Invitation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"invitedAt"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"organizationKey"}}]}}]} as unknown as DocumentNode<DeclineSeatMutation, DeclineSeatMutationVariables>;
export const SeatsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Seats"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"organizationKey"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"ended"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"seats"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"organizationKey"},"value":{"kind":"Variable","name":{"kind":"Name","value":"organizationKey"}}},{"kind":"Argument","name":{"kind":"Name","value":"ended"},"value":{"kind":"Variable","name":{"kind":"Name","value":"ended"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SeatParts"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SeatParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Seat"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"startedAt"}},{"kind":"Field","name":{"kind":"Name","value":"invitedUntil"}},{"kind":"Field","name":{"kind":"Name","value":"endedAt"}},{"kind":"Field","name":{"kind":"Name","value":"organization"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}}]}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"issuer"}},{"kind":"Field","name":{"kind":"Name","value":"subject"}}]}}]}}]} as unknown as DocumentNode<SeatsQuery, SeatsQueryVariables>;
export const GiveSeatDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"GiveSeat"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"GiveSeatInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"giveSeat"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"seat"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SeatParts"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SeatParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Seat"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"startedAt"}},{"kind":"Field","name":{"kind":"Name","value":"invitedUntil"}},{"kind":"Field","name":{"kind":"Name","value":"endedAt"}},{"kind":"Field","name":{"kind":"Name","value":"organization"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}}]}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"issuer"}},{"kind":"Field","name":{"kind":"Name","value":"subject"}}]}}]}}]} as unknown as DocumentNode<GiveSeatMutation, GiveSeatMutationVariables>;
export const EndSeatDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"EndSeat"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EndSeatInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"endSeat"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"seat"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SeatParts"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SeatParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Seat"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"startedAt"}},{"kind":"Field","name":{"kind":"Name","value":"invitedUntil"}},{"kind":"Field","name":{"kind":"Name","value":"endedAt"}},{"kind":"Field","name":{"kind":"Name","value":"organization"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}}]}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"issuer"}},{"kind":"Field","name":{"kind":"Name","value":"subject"}}]}}]}}]} as unknown as DocumentNode<EndSeatMutation, EndSeatMutationVariables>;
export const RenameSeatDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RenameSeat"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RenameSeatInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"renameSeat"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"seat"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SeatParts"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SeatParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Seat"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"startedAt"}},{"kind":"Field","name":{"kind":"Name","value":"invitedUntil"}},{"kind":"Field","name":{"kind":"Name","value":"endedAt"}},{"kind":"Field","name":{"kind":"Name","value":"organization"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}}]}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"issuer"}},{"kind":"Field","name":{"kind":"Name","value":"subject"}}]}}]}}]} as unknown as DocumentNode<RenameSeatMutation, RenameSeatMutationVariables>;
export const ChannelsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Channels"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"channels"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChannelParts"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ChannelParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Organization"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"sector"}},{"kind":"Field","name":{"kind":"Name","value":"region"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"zhCN"}}]}}]}}]} as unknown as DocumentNode<ChannelsQuery, ChannelsQueryVariables>;
export const AddChannelDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AddChannel"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AddChannelInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"addChannel"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"channel"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChannelParts"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ChannelParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Organization"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"sector"}},{"kind":"Field","name":{"kind":"Name","value":"region"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"zhCN"}}]}}]}}]} as unknown as DocumentNode<AddChannelMutation, AddChannelMutationVariables>;
export const SharingGroupsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SharingGroups"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sharingGroups"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"GroupParts"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"GroupParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SharingGroup"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"zhCN"}}]}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"showsPast"}},{"kind":"Field","name":{"kind":"Name","value":"keeper"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}}]}},{"kind":"Field","name":{"kind":"Name","value":"members"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"organization"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}}]}},{"kind":"Field","name":{"kind":"Name","value":"joinedAt"}},{"kind":"Field","name":{"kind":"Name","value":"leftAt"}}]}}]}}]} as unknown as DocumentNode<SharingGroupsQuery, SharingGroupsQueryVariables>;
export const SharingGroupDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SharingGroup"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UUID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sharingGroup"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"GroupParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"GroupParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SharingGroup"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"zhCN"}}]}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"showsPast"}},{"kind":"Field","name":{"kind":"Name","value":"keeper"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}}]}},{"kind":"Field","name":{"kind":"Name","value":"members"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"organization"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}}]}},{"kind":"Field","name":{"kind":"Name","value":"joinedAt"}},{"kind":"Field","name":{"kind":"Name","value":"leftAt"}}]}}]}}]} as unknown as DocumentNode<SharingGroupQuery, SharingGroupQueryVariables>;
export const CreateSharingGroupDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CreateSharingGroup"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreateSharingGroupInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"createSharingGroup"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"group"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"GroupParts"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"GroupParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SharingGroup"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"zhCN"}}]}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"showsPast"}},{"kind":"Field","name":{"kind":"Name","value":"keeper"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}}]}},{"kind":"Field","name":{"kind":"Name","value":"members"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"organization"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}}]}},{"kind":"Field","name":{"kind":"Name","value":"joinedAt"}},{"kind":"Field","name":{"kind":"Name","value":"leftAt"}}]}}]}}]} as unknown as DocumentNode<CreateSharingGroupMutation, CreateSharingGroupMutationVariables>;
export const AddGroupMemberDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AddGroupMember"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"GroupMemberInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"addGroupMember"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"group"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"GroupParts"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"GroupParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SharingGroup"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"zhCN"}}]}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"showsPast"}},{"kind":"Field","name":{"kind":"Name","value":"keeper"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}}]}},{"kind":"Field","name":{"kind":"Name","value":"members"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"organization"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}}]}},{"kind":"Field","name":{"kind":"Name","value":"joinedAt"}},{"kind":"Field","name":{"kind":"Name","value":"leftAt"}}]}}]}}]} as unknown as DocumentNode<AddGroupMemberMutation, AddGroupMemberMutationVariables>;
export const RemoveGroupMemberDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RemoveGroupMember"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"GroupMemberInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"removeGroupMember"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"group"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"GroupParts"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"GroupParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SharingGroup"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"zhCN"}}]}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"showsPast"}},{"kind":"Field","name":{"kind":"Name","value":"keeper"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}}]}},{"kind":"Field","name":{"kind":"Name","value":"members"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"organization"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}}]}},{"kind":"Field","name":{"kind":"Name","value":"joinedAt"}},{"kind":"Field","name":{"kind":"Name","value":"leftAt"}}]}}]}}]} as unknown as DocumentNode<RemoveGroupMemberMutation, RemoveGroupMemberMutationVariables>;
export const LeaveSharingGroupDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"LeaveSharingGroup"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"LeaveSharingGroupInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"leaveSharingGroup"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"groupId"}},{"kind":"Field","name":{"kind":"Name","value":"leftAt"}}]}}]}}]} as unknown as DocumentNode<LeaveSharingGroupMutation, LeaveSharingGroupMutationVariables>;
export const LeaveConsortiumDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"LeaveConsortium"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"LeaveConsortiumInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"leaveConsortium"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"leftAt"}},{"kind":"Field","name":{"kind":"Name","value":"seats"}},{"kind":"Field","name":{"kind":"Name","value":"recalled"}}]}}]}}]} as unknown as DocumentNode<LeaveConsortiumMutation, LeaveConsortiumMutationVariables>;
export const KeySetsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"KeySets"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"key"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"committeeKeys"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"key"},"value":{"kind":"Variable","name":{"kind":"Name","value":"key"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sets"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"StatementParts"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StatementParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SignedStatement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"digest"}},{"kind":"Field","name":{"kind":"Name","value":"content"}},{"kind":"Field","name":{"kind":"Name","value":"inForceAt"}},{"kind":"Field","name":{"kind":"Name","value":"signatures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"keyId"}},{"kind":"Field","name":{"kind":"Name","value":"signature"}}]}}]}}]} as unknown as DocumentNode<KeySetsQuery, KeySetsQueryVariables>;
export const KeySetsToSignDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"KeySetsToSign"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"key"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"committeeKeys"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"key"},"value":{"kind":"Variable","name":{"kind":"Name","value":"key"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sets"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"StatementParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pending"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"StatementParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"officer"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StatementParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SignedStatement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"digest"}},{"kind":"Field","name":{"kind":"Name","value":"content"}},{"kind":"Field","name":{"kind":"Name","value":"inForceAt"}},{"kind":"Field","name":{"kind":"Name","value":"signatures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"keyId"}},{"kind":"Field","name":{"kind":"Name","value":"signature"}}]}}]}}]} as unknown as DocumentNode<KeySetsToSignQuery, KeySetsToSignQueryVariables>;
export const ReleaseDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Release"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"standard"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"version"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"standardRelease"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"standard"},"value":{"kind":"Variable","name":{"kind":"Name","value":"standard"}}},{"kind":"Argument","name":{"kind":"Name","value":"version"},"value":{"kind":"Variable","name":{"kind":"Name","value":"version"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"version"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"standardKey"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"digest"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"Field","name":{"kind":"Name","value":"inForce"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"StatementParts"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"standard"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"key"},"value":{"kind":"Variable","name":{"kind":"Name","value":"standard"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"committee"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StatementParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SignedStatement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"digest"}},{"kind":"Field","name":{"kind":"Name","value":"content"}},{"kind":"Field","name":{"kind":"Name","value":"inForceAt"}},{"kind":"Field","name":{"kind":"Name","value":"signatures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"keyId"}},{"kind":"Field","name":{"kind":"Name","value":"signature"}}]}}]}}]} as unknown as DocumentNode<ReleaseQuery, ReleaseQueryVariables>;
export const ReleaseToSignDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ReleaseToSign"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"standard"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"version"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"standardRelease"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"standard"},"value":{"kind":"Variable","name":{"kind":"Name","value":"standard"}}},{"kind":"Argument","name":{"kind":"Name","value":"version"},"value":{"kind":"Variable","name":{"kind":"Name","value":"version"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"version"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"standardKey"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"digest"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pending"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"StatementParts"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StatementParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SignedStatement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"digest"}},{"kind":"Field","name":{"kind":"Name","value":"content"}},{"kind":"Field","name":{"kind":"Name","value":"inForceAt"}},{"kind":"Field","name":{"kind":"Name","value":"signatures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"keyId"}},{"kind":"Field","name":{"kind":"Name","value":"signature"}}]}}]}}]} as unknown as DocumentNode<ReleaseToSignQuery, ReleaseToSignQueryVariables>;
export const HeadDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Head"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"key"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"standardHead"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"key"},"value":{"kind":"Variable","name":{"kind":"Name","value":"key"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"inForce"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"StatementParts"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"standard"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"key"},"value":{"kind":"Variable","name":{"kind":"Name","value":"key"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"committee"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StatementParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SignedStatement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"digest"}},{"kind":"Field","name":{"kind":"Name","value":"content"}},{"kind":"Field","name":{"kind":"Name","value":"inForceAt"}},{"kind":"Field","name":{"kind":"Name","value":"signatures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"keyId"}},{"kind":"Field","name":{"kind":"Name","value":"signature"}}]}}]}}]} as unknown as DocumentNode<HeadQuery, HeadQueryVariables>;
export const HeadToSignDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"HeadToSign"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"key"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"standardHead"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"key"},"value":{"kind":"Variable","name":{"kind":"Name","value":"key"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pending"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"StatementParts"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StatementParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SignedStatement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"digest"}},{"kind":"Field","name":{"kind":"Name","value":"content"}},{"kind":"Field","name":{"kind":"Name","value":"inForceAt"}},{"kind":"Field","name":{"kind":"Name","value":"signatures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"keyId"}},{"kind":"Field","name":{"kind":"Name","value":"signature"}}]}}]}}]} as unknown as DocumentNode<HeadToSignQuery, HeadToSignQueryVariables>;
export const SignKeySetDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SignKeySet"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SignInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"signKeySet"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"statement"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"StatementParts"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StatementParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SignedStatement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"digest"}},{"kind":"Field","name":{"kind":"Name","value":"content"}},{"kind":"Field","name":{"kind":"Name","value":"inForceAt"}},{"kind":"Field","name":{"kind":"Name","value":"signatures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"keyId"}},{"kind":"Field","name":{"kind":"Name","value":"signature"}}]}}]}}]} as unknown as DocumentNode<SignKeySetMutation, SignKeySetMutationVariables>;
export const SignReleaseDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SignRelease"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SignInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"signRelease"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"statement"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"StatementParts"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StatementParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SignedStatement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"digest"}},{"kind":"Field","name":{"kind":"Name","value":"content"}},{"kind":"Field","name":{"kind":"Name","value":"inForceAt"}},{"kind":"Field","name":{"kind":"Name","value":"signatures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"keyId"}},{"kind":"Field","name":{"kind":"Name","value":"signature"}}]}}]}}]} as unknown as DocumentNode<SignReleaseMutation, SignReleaseMutationVariables>;
export const SignHeadDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SignHead"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SignInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"signHead"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"statement"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"StatementParts"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StatementParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SignedStatement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"digest"}},{"kind":"Field","name":{"kind":"Name","value":"content"}},{"kind":"Field","name":{"kind":"Name","value":"inForceAt"}},{"kind":"Field","name":{"kind":"Name","value":"signatures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"keyId"}},{"kind":"Field","name":{"kind":"Name","value":"signature"}}]}}]}}]} as unknown as DocumentNode<SignHeadMutation, SignHeadMutationVariables>;