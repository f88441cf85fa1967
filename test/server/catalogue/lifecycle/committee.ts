import { readFileSync } from 'node:fs';
import postgres from 'postgres';
import { projectPath } from '../../../../db/project.js';
import type { Answer, TestHub } from '../../../support/hub.js';
import { importCatalog } from '../requests.js';

const VERSION = 'version { id version status revision commentUntil validUntil reviewDue endReason }';
const mutation = (name: string, selection: string) =>
  `mutation ($input: ${name[0]?.toUpperCase()}${name.slice(1)}Input!) { ${name}(input: $input) { ${selection} } }`;

export const ADVANCE = mutation('advanceStandard', VERSION);
export const PUBLISH_VERSION = mutation('publishStandard', VERSION);
export const WITHDRAW = mutation('withdrawStandard', VERSION);
export const COMMENT = mutation('commentOnStandard', 'comment { id requirementKey body organization { key } }');
export const DISPOSE = mutation('disposeOfComment', 'comment { id disposition dispositionReason }');
export const OPEN = mutation('openBallot', 'ballot { id closesAt eligible { key } }');
export const VOTE = mutation('castVote', 'ballot { ownVote { choice reason institution { key } } report { yes } }');
export const CLOSE = mutation(
  'closeBallot',
  'ballot { closedAt report { approved yes no abstained quorumMet majorityMet negativesWithin } }',
);
export const CONFIGURE = mutation('configureCommittee', 'rules { effectiveAt majority commentDays }');
export const REPRESENT = mutation('setRepresentative', 'representatives { seatId alternate institution { key } }');
export const READ = `query ($standard: String!, $version: String) {
  standardVersion(standard: $standard, version: $version) { id ${VERSION.slice('version { id '.length, -2)} } }`;

export const RULE = {
  commentDays: 30,
  ballotDays: 14,
  quorum: '1/2',
  majority: '2/3',
  negatives: '1/4',
  draftersExcluded: true,
  reviewMonths: 60,
  reminderDays: [7, 1],
};

export const CHAIR = 'chair@committee';

/** A document of the hub's own, under a key of its own. */
export function ownDocument(standard: string, over: object = {}): Record<string, unknown> {
  const path = projectPath('standards/published/third-party-customer-data/1.0.0.json');
  return { ...JSON.parse(readFileSync(path, 'utf8')), standard, version: '1.0.0', ...over };
}

export interface Version {
  readonly id: string;
  readonly revision: number;
  readonly status: string;
}

/** What a committee does, by GraphQL; each answers with the version as it is then. */
export function committeeOf(hub: TestHub) {
  const must = ({ data, text }: Answer, root: string) => {
    if (!data?.[root]) throw new Error(text);
    return data[root];
  };
  const act = (query: string, input: object, persona = CHAIR) => hub.ask(persona, query, { input });
  const read = async (id: string): Promise<Version> => {
    const admin = postgres(hub.databaseUrl, { max: 1, onnotice: () => {} });
    const [row] = await admin<Version[]>`select id, revision, status from standard_version where id = ${id}`;
    await admin.end();
    if (!row) throw new Error('No such version.');
    return row;
  };
  const advance = async (id: string, step: string): Promise<Version> => {
    const { revision } = await read(id);
    return must(await act(ADVANCE, { versionId: id, revision, step }), 'advanceStandard').version;
  };
  return {
    act,
    read,
    advance,
    draft: async (standard: string, over: object = {}, input: object = {}): Promise<Version> => {
      const document = JSON.stringify(ownDocument(standard, over));
      return (await importCatalog(hub, document, { standard, kind: 'PROTECTION', ...input })).version;
    },
    /** As if the time had come: comment period or ballot of the version are over. */
    timePasses: async (id: string): Promise<void> => {
      const admin = postgres(hub.databaseUrl, { max: 1, onnotice: () => {} });
      await admin`update standard_version set comment_until = now() - interval '1 second'
        where id = ${id} and status = 'comment'`;
      await admin`update ballot set opened_at = opened_at - interval '1 day', closes_at = now() - interval '1 second'
        where version_id = ${id} and closed_at is null`.catch(async () => {
        await admin`update ballot set closes_at = opened_at + interval '1 millisecond' where version_id = ${id} and closed_at is null`;
      });
      await admin.end();
    },
    open: async (id: string): Promise<{ id: string; closesAt: string; eligible: { key: string }[] }> => {
      const { revision } = await read(id);
      return must(await act(OPEN, { versionId: id, revision }), 'openBallot').ballot;
    },
    publish: async (id: string, over: object = {}) => {
      const { revision } = await read(id);
      return await act(PUBLISH_VERSION, { versionId: id, revision, ...over });
    },
    vote: (persona: string, ballotId: string, choice: string, reason?: string) =>
      act(VOTE, { ballotId, choice, reason }, persona),
    must,
  };
}

export type Committee = ReturnType<typeof committeeOf>;

/** Through the comment period, to where a ballot can be opened. */
export async function reviewed(committee: Committee, standard: string, over: object = {}): Promise<string> {
  const { id } = await committee.draft(standard, over);
  await committee.advance(id, 'OPEN_COMMENT');
  await committee.timePasses(id);
  await committee.advance(id, 'CLOSE_COMMENT');
  return id;
}
