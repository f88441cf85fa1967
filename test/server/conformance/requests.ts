import type { TestHub } from '../../support/hub.js';

export const STANDARD = 'third-party-customer-data';

const START =
  'mutation ($input: StartAssessmentInput!) { startAssessment(input: $input) { assessment { id revision } } }';
const ANSWER =
  'mutation ($input: AnswerRequirementsInput!) { answerRequirements(input: $input) { assessment { id revision } } }';
const SUBMIT = 'mutation ($input: SubmitAssessmentInput!) { submitAssessment(input: $input) { assessment { id } } }';
export const GRANT = `mutation ($input: GrantAssessmentInput!) { grantAssessment(input: $input) { grant {
  id assessmentId grantee { key } scope grantedAt endsAt revokedAt } } }`;
export const REVOKE =
  'mutation ($input: RevokeAssessmentGrantInput!) { revokeAssessmentGrant(input: $input) { grant { id revokedAt } } }';
export const READ = `query ($id: UUID!) { assessment(id: $id) { id owner { key } standardKey version status score startedAt
  submittedAt answers { requirementKey status note } } }`;
export const LIST = `query ($first: Int! = 100, $after: String, $standardKey: String) {
  grantedAssessments(first: $first, after: $after, standardKey: $standardKey) {
    edges { cursor node { id owner { key } standardKey score } } pageInfo { hasNextPage endCursor } } }`;

/** The first field of the answer's data, or what was answered instead. */
async function done(hub: TestHub, persona: string, mutation: string, input: object) {
  const { data, text } = await hub.ask(persona, mutation, { input });
  const [payload] = Object.values(data ?? {});
  if (!payload) throw new Error(text);
  // biome-ignore lint/suspicious/noExplicitAny: a payload is whatever the mutation returns
  return payload as any;
}

export async function startOne(hub: TestHub, persona = 'admin@aurora', standard = STANDARD) {
  return (await done(hub, persona, START, { standard })).assessment as { id: string; revision: number };
}

/** An assessment with a note in each answer, submitted; its id. */
export async function submitOne(hub: TestHub, persona = 'admin@aurora', standard = STANDARD): Promise<string> {
  const { id: assessmentId, revision } = await startOne(hub, persona, standard);
  const answers = (await requirementsOf(hub, standard)).map((requirementKey) => ({
    requirementKey,
    status: 'SATISFIED',
    note: `note of ${requirementKey}`,
  }));
  const { assessment } = await done(hub, persona, ANSWER, { assessmentId, revision, answers });
  await done(hub, persona, SUBMIT, { assessmentId, revision: assessment.revision });
  return assessmentId;
}

async function requirementsOf(hub: TestHub, standard: string): Promise<string[]> {
  const { data } = await hub.ask(null, 'query ($standard: String!) { standardVersion(standard: $standard) { id } }', {
    standard,
  });
  const list = 'query ($id: UUID!) { requirements(versionId: $id, first: 100) { edges { node { key kind } } } }';
  const { edges } = (await hub.ask(null, list, { id: data.standardVersion.id })).data.requirements;
  return edges.flatMap(({ node }: { node: { key: string; kind: string } }) =>
    node.kind === 'REQUIREMENT' ? [node.key] : [],
  );
}

export const CONSORTIUM = { consortium: true };
export const to = (organization: string) => ({ organization });
export const inDays = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString();

/** Grants as the owner's administrator; the grant. */
export async function grant(
  hub: TestHub,
  assessmentId: string,
  grantee: object,
  scope: 'SUMMARY' | 'DETAILS',
  persona = 'admin@aurora',
) {
  return (await done(hub, persona, GRANT, { assessmentId, to: grantee, scope, endsAt: inDays(30) })).grant;
}

export const revoke = (hub: TestHub, grantId: string, persona = 'admin@aurora') =>
  done(hub, persona, REVOKE, { grantId });
