import { mayReadPart, maySeeAssessment, ownsAssessment } from '../../assessments.js';
import { isMine, reachesReporter } from '../../indicators.js';
import { owns } from '../../labels.js';
import type { Assessment, Grant, Indicator, Sighting, StandardVersion } from '../../world.js';
import { found, millis, moment, type Said, term, type View } from '../forms.js';
import { connectionOf, type Paged } from '../page.js';
import { organizationById } from './members.js';

function against({ world }: View, { version_id }: Assessment): { version: StandardVersion; standardKey: string } {
  const version = found(world.standard_version.find(({ id }) => id === version_id));
  return { version, standardKey: found(world.standard.find(({ id }) => id === version.standard_id)).key };
}

function assessmentSaid(view: View, row: Assessment): Said {
  const { world, asker } = view;
  const { version, standardKey } = against(view, row);
  const own = ownsAssessment(asker, row);
  const summary = mayReadPart(world, asker, row, 'summary');
  const shown = <T>(value: T): T | null => (summary ? value : null);
  return {
    id: row.id,
    owner: organizationById(view, row.organization_id),
    versionId: row.version_id,
    standardKey,
    version: version.version,
    status: shown(term(row.status)),
    score: shown(row.score),
    startedAt: shown(moment(row.started_at)),
    submittedAt: shown(moment(row.submitted_at)),
    revision: own ? row.revision : null,
    answers: () => (mayReadPart(world, asker, row, 'answers') ? answersOf(view, row) : null),
    grants: () => (own ? grantsOf(view, row) : null),
  };
}

const answersOf = ({ world, words }: View, { id }: Assessment): Said[] =>
  world.assessment_answer
    .filter(({ assessment_id }) => assessment_id === id)
    .sort((one, other) => (one.requirement_key < other.requirement_key ? -1 : 1))
    .map((row) => {
      const { note, evidence } = words(row.sealed) ?? { note: null, evidence: [] };
      return {
        requirementKey: row.requirement_key,
        requirementDigest: row.requirement_digest,
        status: term(row.status),
        maturity: row.maturity,
        note,
        evidence: (evidence as Said[]).map(({ title, href = null, digest = null, expiresAt }) => ({
          title,
          href,
          digest,
          expiresAt: moment(expiresAt),
        })),
        answeredAt: moment(row.answered_at),
      };
    });

function grantsOf(view: View, { id }: Assessment): Said[] {
  const place = (row: Grant) => `${moment(row.granted_at)} ${row.id}`;
  return view.world.assessment_grant
    .filter(({ assessment_id }) => assessment_id === id)
    .sort((one, other) => (place(one) < place(other) ? 1 : -1))
    .map((row) => grantSaid(view, row));
}

const grantSaid = (view: View, row: Grant): Said => ({
  id: row.id,
  assessmentId: row.assessment_id,
  grantee: organizationById(view, row.grantee_id),
  scope: term(row.scope),
  grantedAt: moment(row.granted_at),
  endsAt: moment(row.ends_at),
  revokedAt: moment(row.revoked_at),
});

export const grantById = (view: View, id: unknown): Said =>
  grantSaid(
    view,
    found(view.world.assessment_grant.find((row) => row.id === id && row.organization_id === view.asker.organization)),
  );

export const assessmentById = (view: View, id: unknown): Said =>
  assessmentSaid(
    view,
    found(view.world.assessment.find((row) => row.id === id && maySeeAssessment(view.world, view.asker, row))),
  );

export const assessments = (view: View) => (paged: Paged) =>
  connectionOf(
    view.world.assessment.filter((row) => ownsAssessment(view.asker, row)),
    paged,
    { kinds: ['moment', 'uuid'], place: ({ started_at, id }) => [millis(started_at), id], descends: true },
    (row) => assessmentSaid(view, row),
  );

export const grantedAssessments =
  (view: View) =>
  ({ standardKey, ...paged }: Paged & { standardKey?: string | null }): Said => {
    const { world, asker } = view;
    const granted = world.assessment.filter(
      (row) =>
        row.organization_id !== asker.organization &&
        maySeeAssessment(world, asker, row) &&
        (typeof standardKey !== 'string' || against(view, row).standardKey === standardKey),
    );
    // What shows no date is not sorted by one.
    const place = (row: Assessment) => [
      mayReadPart(world, asker, row, 'summary') ? millis(row.submitted_at) : 0,
      row.id,
    ];
    return connectionOf(granted, paged, { kinds: ['moment', 'uuid'], place, descends: true }, (row) =>
      assessmentSaid(view, row),
    );
  };

/** What of the institution's own is not under the policy in force alone; what it reported of what does not reach it is lost to it. */
export function pendingConsent({ world, asker }: View, inForce: string | null): Said {
  const other = ({ shared_under }: Indicator | Sighting) => shared_under.length !== 1 || shared_under[0] !== inForce;
  return {
    indicators: world.indicator.filter(
      (row) => owns(world, asker, row) && other(row) && !(row.revoked === true && row.audience === 'owner'),
    ).length,
    sightings: world.sighting.filter(
      (row) => isMine(world, asker, row) && reachesReporter(world, asker, row) && other(row),
    ).length,
  };
}
