import { registerEnumType } from 'type-graphql';
import { ORGANIZATION_KINDS } from '../db/members/tables.js';
import { ROLES } from '../standards/access/actor.js';
import { RELATIONS } from '../standards/access/disclosure.js';
import { DECIDERS } from '../standards/access/explanation.js';
import { LOGGED_OBJECTS } from '../standards/access/reads.js';
import { TLP } from '../standards/access/tlp.js';
import { CHOICES } from '../standards/catalogue/ballot/tally.js';
import { DISPOSITIONS } from '../standards/catalogue/comment.js';
import { FATES } from '../standards/catalogue/crosswalk/carry.js';
import { CROSSWALK_STATES, ENTRY_STATES } from '../standards/catalogue/crosswalk/life.js';
import { MAPPING_RELATIONS } from '../standards/catalogue/crosswalk/relation.js';
import { LEVELS, NODE_KINDS, STANDARD_KINDS } from '../standards/catalogue/document.js';
import { CHILDREN_FATES, EDIT_KINDS, MEMBERS } from '../standards/catalogue/drafting/edit.js';
import { EVENT_KINDS } from '../standards/catalogue/event.js';
import { ACTIONS, STATES, STEPS } from '../standards/catalogue/lifecycle.js';
import { ANSWER_STATUSES, ASSESSMENT_STATUSES } from '../standards/conformance/answer.js';
import { GRANT_SCOPES } from '../standards/conformance/grant.js';
import { NUMBER_KINDS } from '../standards/indicators/numberKind.js';
import { CHANNELS, INDICATOR_TYPES, OBSERVABLE_TYPES, SIGHTING_KINDS } from '../standards/indicators/types.js';

/** `ipv4-addr` → `IPV4_ADDR`, `widestLabels` → `WIDEST_LABELS`: a vocabulary's terms as GraphQL names, carrying the term itself as the value. */
const named = (terms: readonly string[]) => Object.fromEntries(terms.map((term) => [nameOf(term), term]));

const nameOf = (term: string) =>
  term
    .replaceAll(/([a-z])([A-Z])/g, '$1_$2')
    .toUpperCase()
    .replaceAll(/[^A-Z0-9]/g, '_');

export function vocabulary(name: string, terms: readonly string[], description: string) {
  const values = named(terms);
  registerEnumType(values, { name, description });
  return values;
}

export const TlpEnum = vocabulary('Tlp', TLP, 'Traffic Light Protocol 2.0 label (FIRST).');
export const ObservableTypeEnum = vocabulary(
  'ObservableType',
  OBSERVABLE_TYPES,
  "What was observed: STIX 2.1 cyber-observables, and the consortium's own types for what fraud leaves behind.",
);
export const ChannelEnum = vocabulary('Channel', CHANNELS, 'How the fraud reaches its victim.');
export const NumberKindEnum = vocabulary(
  'NumberKind',
  NUMBER_KINDS,
  'What a numbering plan makes of a number; IMPOSSIBLE: no line has it, so that whoever showed it deceived the network.',
);
export const IndicatorTypeEnum = vocabulary('IndicatorType', INDICATOR_TYPES, 'STIX 2.1 indicator-type-ov.');
export const SightingKindEnum = vocabulary('SightingKind', SIGHTING_KINDS, 'What a sighting says of its indicator.');
export const RoleEnum = vocabulary('Role', ROLES, 'What a seat lets a person act as.');
export const OrganizationKindEnum = vocabulary(
  'OrganizationKind',
  ORGANIZATION_KINDS,
  'What an organization is in the consortium.',
);
export const StandardKindEnum = vocabulary('StandardKind', STANDARD_KINDS, 'What a standard is about.');
export const VersionStatusEnum = vocabulary('VersionStatus', STATES, 'Where a version stands in its life.');
export const LifecycleActionEnum = vocabulary('LifecycleAction', ACTIONS, 'What takes a version on in its life.');
export const StepEnum = vocabulary('StandardStep', STEPS, 'What a committee takes a version on by, by its word alone.');
export const StandardEventKindEnum = vocabulary('StandardEventKind', EVENT_KINDS, 'What happened to a standard.');
export const EditKindEnum = vocabulary('StandardEditKind', EDIT_KINDS, 'What was done to a draft.');
export const DraftMemberEnum = vocabulary('DraftMember', MEMBERS, 'What of a version stands beside its requirements.');
export const ChildrenFateEnum = vocabulary(
  'ChildrenFate',
  CHILDREN_FATES,
  'What becomes of what stands below something that is retired.',
);
export const DispositionEnum = vocabulary('Disposition', DISPOSITIONS, 'What became of a comment.');
export const ChoiceEnum = vocabulary('VoteChoice', CHOICES, 'How an institution votes.');
export const MappingRelationEnum = vocabulary(
  'MappingRelation',
  MAPPING_RELATIONS,
  'What the source is to the target, as sets of what they ask (NIST IR 8477).',
);
export const CrosswalkStatusEnum = vocabulary(
  'CrosswalkStatus',
  CROSSWALK_STATES,
  'A published crosswalk never changes; the next one supersedes it.',
);
export const EntryStatusEnum = vocabulary(
  'CrosswalkEntryStatus',
  ENTRY_STATES,
  'Whether somebody other than its author has reviewed it.',
);
export const FateEnum = vocabulary(
  'CrosswalkEntryFate',
  FATES,
  'What becomes of an entry where its standards went on.',
);
export const NodeKindEnum = vocabulary('RequirementKind', NODE_KINDS, 'A heading, or something required.');
export const LevelEnum = vocabulary('Level', LEVELS, 'Strength of a requirement (RFC 2119).');
export const AssessmentStatusEnum = vocabulary(
  'AssessmentStatus',
  ASSESSMENT_STATUSES,
  'A submitted assessment never changes.',
);
export const AnswerStatusEnum = vocabulary('AnswerStatus', ANSWER_STATUSES, 'How far a requirement is met.');
export const RelationEnum = vocabulary('Relation', RELATIONS, 'How a reader stands to an object.');
export const ExplainedTypeEnum = vocabulary(
  'ExplainedType',
  ['Indicator', 'Sighting', 'Assessment'],
  'Kinds of objects that access is explained of.',
);
export const DeciderEnum = vocabulary('AccessDecider', DECIDERS, 'Which rule settled whether a field is visible.');
export const GrantScopeEnum = vocabulary(
  'GrantScope',
  GRANT_SCOPES,
  'How much a grant opens: score and dates, or every answer as well.',
);
export const LoggedObjectEnum = vocabulary('LoggedObject', LOGGED_OBJECTS, 'Kind of an object that was read.');
