import { randomUUID } from 'node:crypto';
import { EMBEDDED_ISSUER } from '../../../../db/seed/personas.js';
import type { Answer, TestHub } from '../../../support/hub.js';
import { asOwner } from '../../../support/world/world.js';

const VERSION = 'version { id version status revision digest requirementCount }';
export const EDIT = `mutation ($input: EditStandardInput!) { editStandard(input: $input) { ${VERSION}
  edits { requirementKey revision kind before after } } }`;
export const START = `mutation ($input: StartDraftInput!) { startDraft(input: $input) { ${VERSION} } }`;
export const EDITS = `query ($versionId: UUID!, $requirementKey: String, $first: Int, $after: String) {
  standardEdits(versionId: $versionId, requirementKey: $requirementKey, first: $first, after: $after) {
    edges { cursor node { requirementKey revision kind by seatId before after beforeDigest afterDigest } } pageInfo { hasNextPage } } }`;
export const BLAME = `query ($versionId: UUID!, $keys: [String!]) {
  standardBlame(versionId: $versionId, keys: $keys) { edges { node { requirementKey revision kind by seatId editedAt } } } }`;
const DOCUMENT = 'query ($versionId: UUID!) { standardDocument(versionId: $versionId) }';

export const EDITOR = 'editor@committee';

/** The persona that is a second editor of the committee: the auditor of nothing, seated there by name. */
export const SECOND = 'assessor@aurora';

/** Seats a second editor at the committee, and says how drafts are edited by GraphQL. */
export async function draftersOf(hub: TestHub) {
  await asOwner(hub.databaseUrl, async (sql) => {
    await sql`insert into membership (id, person_id, organization_id, role, name)
      select ${randomUUID()}, p.id, o.id, 'editor', 'Second editor' from person p, organization o
      where p.issuer = ${EMBEDDED_ISSUER} and p.subject = ${SECOND} and o.key = 'committee'`;
  });
  const send = async (persona: string, query: string, variables: object): Promise<Answer> => {
    const response = await fetch(`${hub.url}/graphql`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        authorization: `Bearer ${await hub.token(persona)}`,
        ...(persona === SECOND && { 'entente-seat': EDITOR }),
      },
      body: JSON.stringify({ query, variables }),
    });
    const text = await response.text();
    return { status: response.status, text, ...JSON.parse(text) };
  };
  const must = ({ data, text }: Answer, root: string) => {
    if (!data?.[root]) throw new Error(text);
    return data[root];
  };
  const edit = (versionId: string, edits: readonly object[], persona: string = EDITOR) =>
    send(persona, EDIT, { input: { versionId, edits } });
  return {
    send,
    edit,
    must,
    edited: async (...given: Parameters<typeof edit>) => must(await edit(...given), 'editStandard'),
    start: async (fromVersionId: string, number: string, persona: string = EDITOR) =>
      must(await send(persona, START, { input: { fromVersionId, number } }), 'startDraft').version,
    document: async (versionId: string, persona: string = EDITOR) =>
      must(await send(persona, DOCUMENT, { versionId }), 'standardDocument'),
    edits: async (versionId: string, requirementKey?: string) =>
      must(await send('chair@committee', EDITS, { versionId, requirementKey, first: 100 }), 'standardEdits').edges.map(
        ({ node }: { node: object }) => node,
      ),
    blame: async (versionId: string, keys?: string[], persona: string = EDITOR) =>
      must(await send(persona, BLAME, { versionId, keys }), 'standardBlame').edges.map(
        ({ node }: { node: object }) => node,
      ),
  };
}

export type Drafters = Awaited<ReturnType<typeof draftersOf>>;

export const both = (text: string) => ({ en: text, zhCN: `${text}（中）` });
export const title = (text: string) => ({ content: { title: both(text) } });
export const whole = (text: string, over: object = {}) => ({
  title: both(text),
  statement: both(`${text} it says.`),
  level: 'MUST',
  ...over,
});

/** The id of a demo version. */
export async function versionOf(hub: TestHub, standard: string, version: string): Promise<string> {
  const query = 'query ($s: String!, $v: String) { standardVersion(standard: $s, version: $v) { id } }';
  const { data, text } = await hub.ask(EDITOR, query, { s: standard, v: version });
  if (!data?.standardVersion) throw new Error(text);
  return data.standardVersion.id;
}
