import type { IncomingHttpHeaders } from 'node:http';
import request from 'supertest';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildHubSchema } from '../../../../schema/build.js';
import { broadDocuments } from '../../../support/broad.js';
import type { TestHub } from '../../../support/hub.js';
import { ballotId, voterOf } from '../../../support/world/deliberation.js';
import { type Institution, idOf } from '../../../support/world/ids.js';
import { seatId } from '../../../support/world/members.js';
import { asOwner } from '../../../support/world/world.js';
import { startWorldHub } from '../../../support/worldHub.js';

/** Two hubs on equal worlds, but for what was voted in the open ballot by others than aurora. */
let hubs: readonly [TestHub, TestHub];
beforeAll(async () => {
  const one = await startWorldHub();
  const other = await startWorldHub((url) => voted(url, 'open'));
  hubs = [one, other];
});
afterAll(async () => {
  for (const hub of hubs) await hub.stop();
});

/** Borealis votes otherwise and cascade does not vote, or the reverse of what the first world has. */
const voted = (url: string, ballot: 'open', of: Institution = 'borealis') =>
  asOwner(url, async (sql) => {
    await sql`update vote set choice = 'no', reason = 'another reason altogether', cast_at = now()
      where ballot_id = ${ballotId(ballot)} and institution_id = ${idOf(of)}`;
    await sql`insert into vote (ballot_id, institution_id, choice, seat_id, cast_at)
      values (${ballotId(ballot)}, ${idOf('cascade')}, 'abstain', ${seatId(voterOf('cascade'))}, now())`;
  });

const OTHERS = [
  ...['editor@committee', 'voter@committee', 'analyst@aurora', 'analyst@borealis', 'admin@borealis'],
  ...[
    'analyst@cascade',
    'regulator@authority',
    'operator@hub',
    'researcher@university',
    'agent@aurora.callcenter',
    null,
  ],
] as const;

async function told(hub: TestHub, reader: string | null, query: string) {
  const call = request(hub.url).post('/graphql').send({ query });
  if (reader) call.set('authorization', `Bearer ${await hub.token(reader)}`);
  const { status, text, headers } = await call;
  return { status, text: text.replace(/bundle--[0-9a-f-]{36}/g, 'bundle'), length: without(headers) };
}

const without = ({ date: _date, ...headers }: IncomingHttpHeaders) => headers['content-length'];

const documents = broadDocuments(buildHubSchema()).filter((document) =>
  /\b(ballot|ballots|standard|standards|standardVersion|standardComments|reviewsDue|committeeRules|representatives)\b/.test(
    document,
  ),
);

describe('when two worlds differ in the votes of an open ballot alone', () => {
  it.each([...OTHERS, 'chair@committee'])('%s is told the same of it, to the byte', async (reader) => {
    for (const document of documents)
      expect(await told(hubs[1], reader, document), document).toEqual(await told(hubs[0], reader, document));
  });

  it('whose vote it is is told another, so that a difference would be seen', async () => {
    const query = `{ ballot(id: "${ballotId('open')}") { ownVote { choice } report { yes } } }`;
    const answers = await Promise.all(hubs.map((hub) => told(hub, voterOf('borealis'), query)));
    expect(answers.map(({ text }) => JSON.parse(text).data.ballot)).toEqual([
      { ownVote: { choice: 'YES' }, report: null },
      { ownVote: { choice: 'NO' }, report: null },
    ]);
  });

  it('once it is closed, everybody who takes part is told of both', async () => {
    for (const hub of hubs)
      await asOwner(hub.databaseUrl, async (sql) => {
        await sql`update ballot set closed_at = now() where id = ${ballotId('open')}`;
      });
    const query = `{ ballot(id: "${ballotId('open')}") { report { yes no abstained } } }`;
    const answers = await Promise.all(hubs.map((hub) => told(hub, 'analyst@cascade', query)));
    expect(answers.map(({ text }) => JSON.parse(text).data.ballot.report)).toEqual([
      { yes: 2, no: 0, abstained: 0 },
      { yes: 1, no: 1, abstained: 1 },
    ]);
  });
});
