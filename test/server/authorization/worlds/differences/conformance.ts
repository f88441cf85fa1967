import { idOf } from '../../../../support/world/ids.js';
import { isOthersGrant, mayReadPart, maySeeAssessment, ownsAssessment } from '../../oracle/assessments.js';
import type { Asker, Assessment, Grant, World } from '../../oracle/world.js';
import type { Choices } from '../rows/choices.js';
import { time } from '../rows/values.js';

/** Others' assessments, or what is hidden of them, and answers that are. */
export function assessments(world: World, asker: Asker, choices: Choices): World {
  const gone = new Set(
    world.assessment
      .filter((row) => !maySeeAssessment(world, asker, row) && choices.chance(`${row.id} gone`, 0.4))
      .map(({ id }) => id),
  );
  const opened = new Set(
    world.assessment.filter((row) => mayReadPart(world, asker, row, 'answers')).map(({ id }) => id),
  );
  const stays = ({ assessment_id }: { readonly assessment_id: string }) => !gone.has(assessment_id);
  return {
    ...world,
    assessment: world.assessment
      .filter(({ id }) => !gone.has(id))
      .map((row) => (ownsAssessment(asker, row) ? row : changed(world, asker, row, choices))),
    assessment_answer: world.assessment_answer.filter(stays).flatMap((row) => {
      if (opened.has(row.assessment_id)) return [row];
      if (choices.chance(`${row.assessment_id} answer`, 0.3)) return [];
      return [{ ...row, status: 'not-satisfied', maturity: 1, sealed: null, key_id: null }];
    }),
    assessment_grant: world.assessment_grant.filter(stays),
  };
}

function changed(world: World, asker: Asker, row: Assessment, choices: Choices): Assessment {
  const own = { ...row, revision: 9 };
  if (mayReadPart(world, asker, row, 'summary')) return own;
  const minute = choices.pick(row.id, [1, 29, 45]);
  return {
    ...own,
    score: choices.pick(`${row.id} score`, [1, 50.5, null]),
    started_at: time(minute),
    submitted_at: row.status === 'submitted' ? time(minute + 1) : null,
  };
}

/** Others assess more. */
export function moreAssessments(world: World, asker: Asker, choices: Choices): World {
  const models = world.assessment.filter((row) => !maySeeAssessment(world, asker, row));
  const more = choices.some('assessments', models, 0.4).map((row) => ({ ...row, id: idOf(`more ${row.id}`) }));
  return { ...world, assessment: [...world.assessment, ...more] };
}

/** What is granted to others, by others. */
export function grants(world: World, asker: Asker, choices: Choices): World {
  const free = world.assessment_grant.filter((row) => isOthersGrant(asker, row));
  const grantees = world.organization.filter(({ id }) => id !== asker.organization).map(({ id }) => id);
  const gone = new Set(choices.some('gone', free, 0.4));
  const more = choices.some('more', free, 0.5).map(
    (row): Grant => ({
      ...row,
      id: idOf(`more ${row.id}`),
      grantee_id: choices.pick(row.id, grantees),
      revoked_at: null,
      ends_at: time(40_000_000),
    }),
  );
  return { ...world, assessment_grant: [...world.assessment_grant.filter((row) => !gone.has(row)), ...more] };
}
