import { DECIDED, versionId } from '../../../../support/world/catalogue.js';
import { CODEX, CROSSWALK_VERSIONS } from '../../../../support/world/crosswalks.js';
import { INSTITUTIONS } from '../../../../support/world/ids.js';
import { sharedValue } from '../../../../support/world/indicators.js';

const NONE = ['absent'];

/** Place → values that leave something out, where the matrix's own leave all as it is. */
export const TELLING: Readonly<Record<string, readonly unknown[]>> = {
  'AccessLogFilterInput.from': ['2031-01-01T00:00:00Z'],
  'IndicatorFilterInput.types': [['URL']],
  'IndicatorFilterInput.techniques': [['T1656']],
  'IndicatorFilterInput.channels': [['SMS']],
  'IndicatorFilterInput.validAt': ['1990-06-01T00:00:00Z'],
  'IndicatorFilterInput.revoked': [true],
  'IndicatorFilterInput.text': INSTITUTIONS.map((owner) => sharedValue(owner, 'clear')),
  'Query.crosswalkSuggestions(first)': [0],
  'Query.crosswalkSuggestions(target)': [CODEX.versionId],
  'Query.crosswalk(version)': Object.values(CROSSWALK_VERSIONS),
  'Query.crosswalks(standard)': NONE,
  'Query.explainAccess(field)': ['value', 'absent'],
  'Query.grantedAssessments(standardKey)': ['charter'],
  'Query.lookup(values)': [
    ['?', ...INSTITUTIONS.flatMap((owner) => [sharedValue(owner, 'clear'), sharedValue(owner, 'open')])],
  ],
  'Query.lookup(region)': ['CN-SH'],
  'Query.lookup(near)': [false],
  'Query.standardBlame(keys)': [NONE],
  'Query.standardComments(requirementKey)': NONE,
  'Query.standardDiff(first)': [0],
  'Query.standardDiff(to)': [versionId('charter', '1.0.0')],
  'Query.standardEdits(requirementKey)': NONE,
  'Query.standardRelease(version)': ['1.0.0', DECIDED],
  'Query.standardVersion(version)': ['1.0.0', DECIDED],
};
