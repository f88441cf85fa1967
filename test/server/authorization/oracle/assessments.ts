import { worksAtInstitution } from './labels.js';
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

function opens(world: World, asker: Asker, grant: Grant, part: 'summary' | 'answers'): boolean {
  if (part === 'answers' && grant.scope === 'summary') return false;
  const named = asker.role === 'regulator' ? (['recipient', 'regulator'] as const) : (['recipient'] as const);
  return isShown(world, `assessment.${part}`, {
    label: 'amber',
    relations: grant.grantee_id === null ? ['member'] : named,
    sharedUnder: grant.shared_under,
  });
}

/** A part of an assessment: its owner's, and theirs to whom a grant that lasts opens it once it is submitted. */
export const mayReadPart = (world: World, asker: Asker, assessment: Assessment, part: 'summary' | 'answers'): boolean =>
  ownsAssessment(asker, assessment) ||
  (assessment.status === 'submitted' &&
    world.assessment_grant.some(
      (grant) =>
        grant.assessment_id === assessment.id &&
        lasts(grant) &&
        speaksOf(asker, grant) &&
        opens(world, asker, grant, part),
    ));

export const maySeeAssessment = (world: World, asker: Asker, assessment: Assessment): boolean =>
  mayReadPart(world, asker, assessment, 'summary') || mayReadPart(world, asker, assessment, 'answers');

/** A grant that has no say in what the asker reads. */
export const isOthersGrant = (asker: Asker, grant: Grant): boolean =>
  grant.organization_id !== asker.organization && !(lasts(grant) && speaksOf(asker, grant));
