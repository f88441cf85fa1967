import { encodeCursor } from '../../../../schema/paging.js';
import { at, idOf } from '../../../support/world/ids.js';
import type { Reader } from '../../../support/worldHub.js';
import { assessmentSubjects, indicatorSubjects, noSubject, type Subjects, versionSubjects } from './subjects.js';

export interface Root {
  /** Argument → GraphQL literal or variable that makes the question a real one. */
  readonly required: Readonly<Record<string, string>>;
  readonly variables?: string;
  readonly subjects: (reader: Reader) => Subjects;
  /** Further argument → literal. Input objects are written by `INPUT_FIELDS`. */
  readonly optional: Readonly<Record<string, string>>;
}

const cursor = (...parts: (string | number)[]) => JSON.stringify(encodeCursor(...parts));
const LATER = at(5_000_000).getTime();
const page = (after: string) => ({ first: '2', after });

/** Every query there is with a real value for each of its arguments. */
export const ROOTS: Readonly<Record<string, Root>> = {
  aggregateReleases: { required: {}, subjects: noSubject, optional: page(cursor(LATER, idOf('x'))) },
  assessment: { required: { id: '$id' }, variables: '$id: UUID!', subjects: assessmentSubjects, optional: {} },
  assessments: { required: {}, subjects: noSubject, optional: page(cursor(LATER, idOf('x'))) },
  indicator: { required: { id: '$id' }, variables: '$id: UUID!', subjects: indicatorSubjects, optional: {} },
  indicators: { required: {}, subjects: noSubject, optional: page(cursor('published', at(0).getTime(), idOf('x'))) },
  lookup: { required: { values: '["a.example"]' }, subjects: noSubject, optional: { region: '"CN"' } },
  me: { required: {}, subjects: noSubject, optional: {} },
  organizations: { required: {}, subjects: noSubject, optional: page(cursor('a')) },
  oscalCatalog: {
    required: { versionId: '$versionId' },
    variables: '$versionId: UUID!',
    subjects: versionSubjects,
    optional: {},
  },
  requirements: {
    required: { versionId: '$versionId' },
    variables: '$versionId: UUID!',
    subjects: versionSubjects,
    optional: page(cursor(0)),
  },
  standard: { required: { key: '"handbook"' }, subjects: noSubject, optional: {} },
  standardVersion: {
    required: { standard: '$standard' },
    variables: '$standard: String!, $version: String',
    subjects: versionSubjects,
    optional: { version: '$version' },
  },
  standards: { required: {}, subjects: noSubject, optional: page(cursor('a')) },
  stixExport: { required: {}, subjects: noSubject, optional: page(cursor('published', at(0).getTime(), idOf('x'))) },
};

/** Input fields of queries → literal. */
export const FILTERS: Readonly<Record<string, string>> = {
  'IndicatorFilterInput.types': '[DOMAIN_NAME]',
  'IndicatorFilterInput.tlp': '[GREEN]',
  'IndicatorFilterInput.techniques': '["T1566.002"]',
  'IndicatorFilterInput.channels': '[WEB]',
  'IndicatorFilterInput.sources': '["aurora"]',
  'IndicatorFilterInput.validAt': '"2026-01-01T00:00:00Z"',
  'IndicatorFilterInput.revoked': 'false',
  'IndicatorFilterInput.text': '"value"',
  'RequirementFilter.text': '"a"',
  'RequirementFilter.level': 'MUST',
  'RequirementFilter.parentKey': '"g1"',
};
