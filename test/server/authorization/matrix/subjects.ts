import { versionId } from '../../../support/world/catalogue.js';
import { type AssessmentKind, assessmentId } from '../../../support/world/conformance.js';
import { INSTITUTIONS, type Institution, nextOf } from '../../../support/world/ids.js';
import { indicatorId, type Share, sharedValue } from '../../../support/world/indicators.js';
import type { Reader } from '../../../support/worldHub.js';

/** Variables that name the object standing in a relation to the reader; a relation that cannot be is absent. */
export type Subjects = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

export const institutionOf = (reader: Reader): Institution | undefined =>
  INSTITUTIONS.find((institution) => reader?.endsWith(`@${institution}`));

const indicator = (owner: Institution, share: Share) => ({
  id: indicatorId(owner, share),
  value: sharedValue(owner, share),
});

/**
 * `own`, of every member (`members`, also `anonymous`), `granted` to the reader's organization by name, or a `stranger`'s.
 * Outside the institutions one can own none; what is granted to them is so only in the table, which no use case does.
 */
export function indicatorSubjects(reader: Reader): Subjects {
  const me = institutionOf(reader);
  if (!me) {
    return {
      members: indicator('aurora', 'open'),
      anonymous: indicator('aurora', 'anonymous'),
      granted: indicator('aurora', 'granted'),
      stranger: indicator('aurora', 'red'),
    };
  }
  return {
    own: indicator(me, 'granted'),
    members: indicator(nextOf(me), 'open'),
    anonymous: indicator(nextOf(me), 'anonymous'),
    granted: indicator(nextOf(me, -1), 'granted'),
    stranger: indicator(nextOf(me), 'granted'),
  };
}

const version = (standard: 'handbook' | 'charter', number: string) => ({
  standard,
  version: number,
  versionId: versionId(standard, number),
});

export const versionSubjects = (reader: Reader): Subjects => ({
  published: version('handbook', '1.0.0'),
  ...(reader?.endsWith('@committee') && { own: version('handbook', '2.0.0') }),
  stranger: version('charter', '2.0.0'),
});

const assessment = (owner: Institution, kind: AssessmentKind) => ({ id: assessmentId(owner, kind) });

export function assessmentSubjects(reader: Reader): Subjects {
  const me = institutionOf(reader);
  return {
    ...(me && { own: assessment(me, 'submitted') }),
    stranger: assessment(me ? nextOf(me) : 'aurora', 'submitted'),
  };
}

/** What is the same for every reader, or follows from who asks. */
export const noSubject = (): Subjects => ({ '-': {} });
