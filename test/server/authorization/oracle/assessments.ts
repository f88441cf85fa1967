import { type Relation, worksAtInstitution } from './labels.js';
import { isShown } from './profile.js';
import type { Asker, Assessment, Grant, World } from './world.js';

export const ownsAssessment = (asker: Asker, { organization_id }: Assessment): boolean =>
  worksAtInstitution(asker) && organization_id === asker.organization;

/** The world's own time is long after the ends that it has in the past, and long before the others. */
const NOW = '2026-06-01';

const lasts = ({ revoked_at, ends_at }: Grant): boolean => revoked_at === null && ends_at > NOW;

/** Whether the grant speaks of the asker: by their organization's name, or as one of the member institutions. */
export function speaksOf(asker: Asker, { grantee_id }: Grant): boolean {
  if (grantee_id === null) return worksAtInstitution(asker);
  return grantee_id === asker.organization && (worksAtInstitution(asker) || asker.role === 'regulator');
}

export type Part = 'summary' | 'answers';

export function relationsBy(asker: Asker, { grantee_id }: Grant): readonly Relation[] {
  if (grantee_id === null) return ['member'];
  return asker.role === 'regulator' ? ['recipient', 'regulator'] : ['recipient'];
}

export const opens = (world: World, asker: Asker, grant: Grant, part: Part): boolean =>
  (part === 'summary' || grant.scope !== 'summary') &&
  isShown(world, `assessment.${part}`, {
    label: 'amber',
    relations: relationsBy(asker, grant),
    sharedUnder: grant.shared_under,
  });

/** Grants that last and open a part of it to the asker once it is submitted. */
export const opening = (world: World, asker: Asker, { id, status }: Assessment, part: Part): readonly Grant[] =>
  world.assessment_grant.filter(
    (grant) =>
      status === 'submitted' &&
      grant.assessment_id === id &&
      lasts(grant) &&
      speaksOf(asker, grant) &&
      opens(world, asker, grant, part),
  );

/** A part of an assessment: its owner's, and theirs to whom a grant opens it. */
export const mayReadPart = (world: World, asker: Asker, assessment: Assessment, part: Part): boolean =>
  ownsAssessment(asker, assessment) || opening(world, asker, assessment, part).length > 0;

export const maySeeAssessment = (world: World, asker: Asker, assessment: Assessment): boolean =>
  mayReadPart(world, asker, assessment, 'summary') || mayReadPart(world, asker, assessment, 'answers');

/** A grant that has no say in what the asker reads. */
export const isOthersGrant = (asker: Asker, grant: Grant): boolean =>
  grant.organization_id !== asker.organization && !(lasts(grant) && speaksOf(asker, grant));
