/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedQueryDocumentNode as DocumentNode } from 'graphql';
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

/** A STIX 2.1 bundle, one value a line, or CSV. */
export const ImportFormat = {
  Csv: 'CSV',
  List: 'LIST',
  Stix: 'STIX'
} as const;

export type ImportFormat = typeof ImportFormat[keyof typeof ImportFormat];
/** A file sent to `/uploads`, and how to share what it holds. */
export type ImportIndicatorsInput = {
  /** Whether the publisher stays unnamed. */
  readonly anonymous?: boolean;
  /** What the file is. */
  readonly format: ImportFormat;
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
  /** Key of the standard it is a version of; made when new. */
  readonly standard: string;
  /** Id that `/uploads` answered. */
  readonly uploadId: string;
};

/** What an indicator says; either `type` and `value`, or `pattern`. */
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
  /** Kind of the observable. */
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
/** Strength of a requirement (RFC 2119). */
export const Level = {
  May: 'MAY',
  Must: 'MUST',
  Should: 'SHOULD'
} as const;

export type Level = typeof Level[keyof typeof Level];
/** What was observed: STIX 2.1 cyber-observables, and the consortium's own types for what fraud leaves behind. */
export const ObservableType = {
  AutonomousSystem: 'AUTONOMOUS_SYSTEM',
  BankAccount: 'BANK_ACCOUNT',
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
  PhoneNumber: 'PHONE_NUMBER',
  SmsSender: 'SMS_SENDER',
  SocialAccount: 'SOCIAL_ACCOUNT',
  StixPattern: 'STIX_PATTERN',
  Url: 'URL',
  VoiceSample: 'VOICE_SAMPLE',
  X509Certificate: 'X509_CERTIFICATE'
} as const;

export type ObservableType = typeof ObservableType[keyof typeof ObservableType];
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

/** Which draft to publish. */
export type PublishStandardInput = {
  /** Revision read: another one since is a CONFLICT. */
  readonly revision: number;
  /** Id of the draft. */
  readonly versionId: string;
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
/** What a standard is about. */
export const StandardKind = {
  External: 'EXTERNAL',
  Handling: 'HANDLING',
  Protection: 'PROTECTION',
  Sharing: 'SHARING'
} as const;

export type StandardKind = typeof StandardKind[keyof typeof StandardKind];
/** What to assess against. */
export type StartAssessmentInput = {
  /** Key of the standard. */
  readonly standard: string;
  /** Published version or label; by default the newest. */
  readonly version?: string | null | undefined;
};

/** Which assessment to close. */
export type SubmitAssessmentInput = {
  /** Id of the assessment. */
  readonly assessmentId: string;
  /** Revision read: another one since is a CONFLICT. */
  readonly revision: number;
};

/** Traffic Light Protocol 2.0 label (FIRST). */
export const Tlp = {
  Amber: 'AMBER',
  AmberStrict: 'AMBER_STRICT',
  Clear: 'CLEAR',
  Green: 'GREEN',
  Red: 'RED'
} as const;

export type Tlp = typeof Tlp[keyof typeof Tlp];
/** Where a version stands in its life. */
export const VersionStatus = {
  Draft: 'DRAFT',
  Published: 'PUBLISHED'
} as const;

export type VersionStatus = typeof VersionStatus[keyof typeof VersionStatus];
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

export type AssessmentPartsFragment = { readonly id: string, readonly standardKey: string, readonly version: string, readonly status: AssessmentStatus, readonly score: number | null, readonly revision: number, readonly startedAt: string, readonly submittedAt: string | null };

export type AssessmentsQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type AssessmentsQuery = { readonly assessments: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly standardKey: string, readonly version: string, readonly status: AssessmentStatus, readonly score: number | null, readonly revision: number, readonly startedAt: string, readonly submittedAt: string | null } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null };

export type AssessmentQueryVariables = Exact<{
  id: string;
}>;


export type AssessmentQuery = { readonly assessment: { readonly id: string, readonly standardKey: string, readonly version: string, readonly status: AssessmentStatus, readonly score: number | null, readonly revision: number, readonly startedAt: string, readonly submittedAt: string | null, readonly answers: ReadonlyArray<{ readonly requirementKey: string, readonly status: AnswerStatus, readonly maturity: number | null, readonly note: string | null, readonly answeredAt: string, readonly evidence: ReadonlyArray<{ readonly title: string, readonly href: string | null, readonly digest: string | null, readonly expiresAt: string | null }> }> | null } | null };

export type AssessmentRevisionQueryVariables = Exact<{
  id: string;
}>;


export type AssessmentRevisionQuery = { readonly assessment: { readonly revision: number } | null };

export type StartAssessmentMutationVariables = Exact<{
  input: StartAssessmentInput;
}>;


export type StartAssessmentMutation = { readonly startAssessment: { readonly assessment: { readonly id: string, readonly standardKey: string, readonly version: string, readonly status: AssessmentStatus, readonly score: number | null, readonly revision: number, readonly startedAt: string, readonly submittedAt: string | null } } | null };

export type AnswerRequirementsMutationVariables = Exact<{
  input: AnswerRequirementsInput;
}>;


export type AnswerRequirementsMutation = { readonly answerRequirements: { readonly assessment: { readonly id: string, readonly standardKey: string, readonly version: string, readonly status: AssessmentStatus, readonly score: number | null, readonly revision: number, readonly startedAt: string, readonly submittedAt: string | null } } | null };

export type SubmitAssessmentMutationVariables = Exact<{
  input: SubmitAssessmentInput;
}>;


export type SubmitAssessmentMutation = { readonly submitAssessment: { readonly assessment: { readonly id: string, readonly standardKey: string, readonly version: string, readonly status: AssessmentStatus, readonly score: number | null, readonly revision: number, readonly startedAt: string, readonly submittedAt: string | null } } | null };

export type IndicatorPartsFragment = { readonly id: string, readonly type: ObservableType, readonly value: string | null, readonly pattern: string | null, readonly name: string | null, readonly description: string | null, readonly tlp: Tlp, readonly confidence: number | null, readonly technique: string | null, readonly channel: Channel | null, readonly indicatorTypes: ReadonlyArray<string> | null, readonly labels: ReadonlyArray<string> | null, readonly validFrom: string | null, readonly validUntil: string | null, readonly revoked: boolean, readonly version: number, readonly mine: boolean, readonly createdAt: string, readonly modifiedAt: string, readonly publishedAt: string | null, readonly sightingCount: number | null, readonly publisher: { readonly key: string } | null };

export type IndicatorsQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  filter?: IndicatorFilterInput | null | undefined;
  order?: IndicatorOrder | null | undefined;
}>;


export type IndicatorsQuery = { readonly indicators: { readonly edges: ReadonlyArray<{ readonly cursor: string, readonly node: { readonly id: string, readonly type: ObservableType, readonly value: string | null, readonly pattern: string | null, readonly name: string | null, readonly description: string | null, readonly tlp: Tlp, readonly confidence: number | null, readonly technique: string | null, readonly channel: Channel | null, readonly indicatorTypes: ReadonlyArray<string> | null, readonly labels: ReadonlyArray<string> | null, readonly validFrom: string | null, readonly validUntil: string | null, readonly revoked: boolean, readonly version: number, readonly mine: boolean, readonly createdAt: string, readonly modifiedAt: string, readonly publishedAt: string | null, readonly sightingCount: number | null, readonly publisher: { readonly key: string } | null } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null };

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
}>;


export type LookupQuery = { readonly lookup: { readonly unrecognized: ReadonlyArray<number>, readonly hits: ReadonlyArray<{ readonly index: number, readonly value: string, readonly indicators: ReadonlyArray<{ readonly id: string, readonly type: ObservableType, readonly value: string | null, readonly pattern: string | null, readonly name: string | null, readonly description: string | null, readonly tlp: Tlp, readonly confidence: number | null, readonly technique: string | null, readonly channel: Channel | null, readonly indicatorTypes: ReadonlyArray<string> | null, readonly labels: ReadonlyArray<string> | null, readonly validFrom: string | null, readonly validUntil: string | null, readonly revoked: boolean, readonly version: number, readonly mine: boolean, readonly createdAt: string, readonly modifiedAt: string, readonly publishedAt: string | null, readonly sightingCount: number | null, readonly publisher: { readonly key: string } | null }> }> } | null };

export type ShareIndicatorMutationVariables = Exact<{
  input: IndicatorContentInput;
}>;


export type ShareIndicatorMutation = { readonly shareIndicator: { readonly indicator: { readonly id: string, readonly type: ObservableType, readonly value: string | null, readonly pattern: string | null, readonly name: string | null, readonly description: string | null, readonly tlp: Tlp, readonly confidence: number | null, readonly technique: string | null, readonly channel: Channel | null, readonly indicatorTypes: ReadonlyArray<string> | null, readonly labels: ReadonlyArray<string> | null, readonly validFrom: string | null, readonly validUntil: string | null, readonly revoked: boolean, readonly version: number, readonly mine: boolean, readonly createdAt: string, readonly modifiedAt: string, readonly publishedAt: string | null, readonly sightingCount: number | null, readonly publisher: { readonly key: string } | null } } | null };

export type ImportIndicatorsMutationVariables = Exact<{
  input: ImportIndicatorsInput;
}>;


export type ImportIndicatorsMutation = { readonly importIndicators: { readonly imported: number, readonly unchanged: number, readonly rejectedCount: number, readonly rejected: ReadonlyArray<{ readonly index: number, readonly id: string | null, readonly reason: string }>, readonly skipped: ReadonlyArray<{ readonly type: string, readonly count: number }> } | null };

export type IndicatorChangedSubscriptionVariables = Exact<{
  after?: string | null | undefined;
  filter?: IndicatorFilterInput | null | undefined;
}>;


export type IndicatorChangedSubscription = { readonly indicatorChanged: { readonly cursor: string, readonly indicator: { readonly id: string, readonly type: ObservableType, readonly value: string | null, readonly pattern: string | null, readonly name: string | null, readonly description: string | null, readonly tlp: Tlp, readonly confidence: number | null, readonly technique: string | null, readonly channel: Channel | null, readonly indicatorTypes: ReadonlyArray<string> | null, readonly labels: ReadonlyArray<string> | null, readonly validFrom: string | null, readonly validUntil: string | null, readonly revoked: boolean, readonly version: number, readonly mine: boolean, readonly createdAt: string, readonly modifiedAt: string, readonly publishedAt: string | null, readonly sightingCount: number | null, readonly publisher: { readonly key: string } | null } } | null };

export type MeQueryVariables = Exact<{ [key: string]: never; }>;


export type MeQuery = { readonly me: { readonly name: string, readonly role: Role, readonly seat: string, readonly organization: { readonly key: string, readonly kind: OrganizationKind, readonly name: { readonly en: string | null, readonly zhCN: string | null } } } | null };

export const VersionPartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"VersionParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StandardVersion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"standardKey"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"publishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"digest"}},{"kind":"Field","name":{"kind":"Name","value":"requirementCount"}},{"kind":"Field","name":{"kind":"Name","value":"title"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"zhCN"}}]}}]}}]} as unknown as DocumentNode<VersionPartsFragment, unknown>;
export const AssessmentPartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AssessmentParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Assessment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"standardKey"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"score"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"startedAt"}},{"kind":"Field","name":{"kind":"Name","value":"submittedAt"}}]}}]} as unknown as DocumentNode<AssessmentPartsFragment, unknown>;
export const IndicatorPartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"IndicatorParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Indicator"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"pattern"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"tlp"}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}},{"kind":"Field","name":{"kind":"Name","value":"technique"}},{"kind":"Field","name":{"kind":"Name","value":"channel"}},{"kind":"Field","name":{"kind":"Name","value":"indicatorTypes"}},{"kind":"Field","name":{"kind":"Name","value":"labels"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validUntil"}},{"kind":"Field","name":{"kind":"Name","value":"revoked"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"mine"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"modifiedAt"}},{"kind":"Field","name":{"kind":"Name","value":"publishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"sightingCount"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}}]}}]}}]} as unknown as DocumentNode<IndicatorPartsFragment, unknown>;
export const StandardsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Standards"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"100"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"standards"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"title"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"zhCN"}}]}},{"kind":"Field","name":{"kind":"Name","value":"committee"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}}]}},{"kind":"Field","name":{"kind":"Name","value":"versions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<StandardsQuery, StandardsQueryVariables>;
export const StandardDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Standard"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"key"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"standard"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"key"},"value":{"kind":"Variable","name":{"kind":"Name","value":"key"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"title"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"zhCN"}}]}},{"kind":"Field","name":{"kind":"Name","value":"committee"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}}]}},{"kind":"Field","name":{"kind":"Name","value":"versions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"VersionParts"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"VersionParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StandardVersion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"standardKey"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"publishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"digest"}},{"kind":"Field","name":{"kind":"Name","value":"requirementCount"}},{"kind":"Field","name":{"kind":"Name","value":"title"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"zhCN"}}]}}]}}]} as unknown as DocumentNode<StandardQuery, StandardQueryVariables>;
export const StandardVersionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"StandardVersion"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"standard"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"version"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"standardVersion"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"standard"},"value":{"kind":"Variable","name":{"kind":"Name","value":"standard"}}},{"kind":"Argument","name":{"kind":"Name","value":"version"},"value":{"kind":"Variable","name":{"kind":"Name","value":"version"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"VersionParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"VersionParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StandardVersion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"standardKey"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"publishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"digest"}},{"kind":"Field","name":{"kind":"Name","value":"requirementCount"}},{"kind":"Field","name":{"kind":"Name","value":"title"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"zhCN"}}]}}]}}]} as unknown as DocumentNode<StandardVersionQuery, StandardVersionQueryVariables>;
export const RequirementsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Requirements"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"versionId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UUID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"RequirementFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"100"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"requirements"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"versionId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"versionId"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"depth"}},{"kind":"Field","name":{"kind":"Name","value":"parentKey"}},{"kind":"Field","name":{"kind":"Name","value":"digest"}},{"kind":"Field","name":{"kind":"Name","value":"classification"}},{"kind":"Field","name":{"kind":"Name","value":"title"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"zhCN"}}]}},{"kind":"Field","name":{"kind":"Name","value":"statement"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"zhCN"}}]}},{"kind":"Field","name":{"kind":"Name","value":"guidance"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"zhCN"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<RequirementsQuery, RequirementsQueryVariables>;
export const OscalCatalogDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OscalCatalog"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"versionId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UUID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"oscalCatalog"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"versionId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"versionId"}}}]}]}}]} as unknown as DocumentNode<OscalCatalogQuery, OscalCatalogQueryVariables>;
export const ImportStandardDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ImportStandard"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ImportStandardInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"importStandard"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"version"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"VersionParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"changes"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"VersionParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StandardVersion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"standardKey"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"publishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"digest"}},{"kind":"Field","name":{"kind":"Name","value":"requirementCount"}},{"kind":"Field","name":{"kind":"Name","value":"title"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"zhCN"}}]}}]}}]} as unknown as DocumentNode<ImportStandardMutation, ImportStandardMutationVariables>;
export const PublishStandardDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PublishStandard"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PublishStandardInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"publishStandard"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"version"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"VersionParts"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"VersionParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StandardVersion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"standardKey"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"publishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"digest"}},{"kind":"Field","name":{"kind":"Name","value":"requirementCount"}},{"kind":"Field","name":{"kind":"Name","value":"title"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"zhCN"}}]}}]}}]} as unknown as DocumentNode<PublishStandardMutation, PublishStandardMutationVariables>;
export const AssessmentsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Assessments"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"100"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"assessments"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AssessmentParts"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AssessmentParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Assessment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"standardKey"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"score"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"startedAt"}},{"kind":"Field","name":{"kind":"Name","value":"submittedAt"}}]}}]} as unknown as DocumentNode<AssessmentsQuery, AssessmentsQueryVariables>;
export const AssessmentDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Assessment"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UUID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"assessment"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AssessmentParts"}},{"kind":"Field","name":{"kind":"Name","value":"answers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"requirementKey"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"maturity"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"answeredAt"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"href"}},{"kind":"Field","name":{"kind":"Name","value":"digest"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AssessmentParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Assessment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"standardKey"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"score"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"startedAt"}},{"kind":"Field","name":{"kind":"Name","value":"submittedAt"}}]}}]} as unknown as DocumentNode<AssessmentQuery, AssessmentQueryVariables>;
export const AssessmentRevisionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AssessmentRevision"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UUID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"assessment"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"revision"}}]}}]}}]} as unknown as DocumentNode<AssessmentRevisionQuery, AssessmentRevisionQueryVariables>;
export const StartAssessmentDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"StartAssessment"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"StartAssessmentInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"startAssessment"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"assessment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AssessmentParts"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AssessmentParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Assessment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"standardKey"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"score"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"startedAt"}},{"kind":"Field","name":{"kind":"Name","value":"submittedAt"}}]}}]} as unknown as DocumentNode<StartAssessmentMutation, StartAssessmentMutationVariables>;
export const AnswerRequirementsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AnswerRequirements"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AnswerRequirementsInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"answerRequirements"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"assessment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AssessmentParts"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AssessmentParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Assessment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"standardKey"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"score"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"startedAt"}},{"kind":"Field","name":{"kind":"Name","value":"submittedAt"}}]}}]} as unknown as DocumentNode<AnswerRequirementsMutation, AnswerRequirementsMutationVariables>;
export const SubmitAssessmentDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SubmitAssessment"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SubmitAssessmentInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"submitAssessment"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"assessment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AssessmentParts"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AssessmentParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Assessment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"standardKey"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"score"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"startedAt"}},{"kind":"Field","name":{"kind":"Name","value":"submittedAt"}}]}}]} as unknown as DocumentNode<SubmitAssessmentMutation, SubmitAssessmentMutationVariables>;
export const IndicatorsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Indicators"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"100"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"IndicatorFilterInput"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"order"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"IndicatorOrder"}},"defaultValue":{"kind":"EnumValue","value":"PUBLISHED_DESC"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"indicators"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"order"},"value":{"kind":"Variable","name":{"kind":"Name","value":"order"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"IndicatorParts"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"IndicatorParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Indicator"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"pattern"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"tlp"}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}},{"kind":"Field","name":{"kind":"Name","value":"technique"}},{"kind":"Field","name":{"kind":"Name","value":"channel"}},{"kind":"Field","name":{"kind":"Name","value":"indicatorTypes"}},{"kind":"Field","name":{"kind":"Name","value":"labels"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validUntil"}},{"kind":"Field","name":{"kind":"Name","value":"revoked"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"mine"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"modifiedAt"}},{"kind":"Field","name":{"kind":"Name","value":"publishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"sightingCount"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}}]}}]}}]} as unknown as DocumentNode<IndicatorsQuery, IndicatorsQueryVariables>;
export const NewestIndicatorDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"NewestIndicator"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"indicators"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}},{"kind":"Argument","name":{"kind":"Name","value":"order"},"value":{"kind":"EnumValue","value":"PUBLISHED_DESC"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<NewestIndicatorQuery, NewestIndicatorQueryVariables>;
export const StixExportDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"StixExport"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"100"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"IndicatorFilterInput"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"order"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"IndicatorOrder"}},"defaultValue":{"kind":"EnumValue","value":"PUBLISHED_DESC"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"stixExport"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"order"},"value":{"kind":"Variable","name":{"kind":"Name","value":"order"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"bundle"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]} as unknown as DocumentNode<StixExportQuery, StixExportQueryVariables>;
export const LookupDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Lookup"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"values"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"region"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}},"defaultValue":{"kind":"StringValue","value":"CN","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lookup"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"values"},"value":{"kind":"Variable","name":{"kind":"Name","value":"values"}}},{"kind":"Argument","name":{"kind":"Name","value":"region"},"value":{"kind":"Variable","name":{"kind":"Name","value":"region"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hits"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"index"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"indicators"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"IndicatorParts"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"unrecognized"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"IndicatorParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Indicator"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"pattern"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"tlp"}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}},{"kind":"Field","name":{"kind":"Name","value":"technique"}},{"kind":"Field","name":{"kind":"Name","value":"channel"}},{"kind":"Field","name":{"kind":"Name","value":"indicatorTypes"}},{"kind":"Field","name":{"kind":"Name","value":"labels"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validUntil"}},{"kind":"Field","name":{"kind":"Name","value":"revoked"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"mine"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"modifiedAt"}},{"kind":"Field","name":{"kind":"Name","value":"publishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"sightingCount"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}}]}}]}}]} as unknown as DocumentNode<LookupQuery, LookupQueryVariables>;
export const ShareIndicatorDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ShareIndicator"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"IndicatorContentInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"shareIndicator"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"indicator"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"IndicatorParts"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"IndicatorParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Indicator"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"pattern"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"tlp"}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}},{"kind":"Field","name":{"kind":"Name","value":"technique"}},{"kind":"Field","name":{"kind":"Name","value":"channel"}},{"kind":"Field","name":{"kind":"Name","value":"indicatorTypes"}},{"kind":"Field","name":{"kind":"Name","value":"labels"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validUntil"}},{"kind":"Field","name":{"kind":"Name","value":"revoked"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"mine"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"modifiedAt"}},{"kind":"Field","name":{"kind":"Name","value":"publishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"sightingCount"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}}]}}]}}]} as unknown as DocumentNode<ShareIndicatorMutation, ShareIndicatorMutationVariables>;
export const ImportIndicatorsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ImportIndicators"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ImportIndicatorsInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"importIndicators"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"imported"}},{"kind":"Field","name":{"kind":"Name","value":"unchanged"}},{"kind":"Field","name":{"kind":"Name","value":"rejectedCount"}},{"kind":"Field","name":{"kind":"Name","value":"rejected"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"index"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"Field","name":{"kind":"Name","value":"skipped"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}}]}}]} as unknown as DocumentNode<ImportIndicatorsMutation, ImportIndicatorsMutationVariables>;
export const IndicatorChangedDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"subscription","name":{"kind":"Name","value":"IndicatorChanged"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"IndicatorFilterInput"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"indicatorChanged"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"indicator"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"IndicatorParts"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"IndicatorParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Indicator"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"pattern"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"tlp"}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}},{"kind":"Field","name":{"kind":"Name","value":"technique"}},{"kind":"Field","name":{"kind":"Name","value":"channel"}},{"kind":"Field","name":{"kind":"Name","value":"indicatorTypes"}},{"kind":"Field","name":{"kind":"Name","value":"labels"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validUntil"}},{"kind":"Field","name":{"kind":"Name","value":"revoked"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"mine"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"modifiedAt"}},{"kind":"Field","name":{"kind":"Name","value":"publishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"sightingCount"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}}]}}]}}]} as unknown as DocumentNode<IndicatorChangedSubscription, IndicatorChangedSubscriptionVariables>;
export const MeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Me"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"me"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"seat"}},{"kind":"Field","name":{"kind":"Name","value":"organization"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"zhCN"}}]}}]}}]}}]}}]} as unknown as DocumentNode<MeQuery, MeQueryVariables>;