import { randomUUID } from 'node:crypto';
import { EMBEDDED_ISSUER } from '../../../../db/seed/personas.js';
import type { Answer, TestHub } from '../../../support/hub.js';
import { asOwner } from '../../../support/world/world.js';
import { VOTE } from '../lifecycle/committee.js';

/** Institution → who votes for it: a persona, and the seat they do it in where they have several. */
const VOTERS: Readonly<Record<string, readonly [persona: string, seat?: string]>> = {
  aurora: ['voter@committee'],
  borealis: ['voter-borealis@committee'],
  cascade: ['voter-cascade@committee'],
  delta: ['operator@hub', 'voter@committee'],
  ember: ['agent@aurora.callcenter', 'voter@committee'],
};
/** Votes for aurora in the voter's place. */
const ALTERNATE = ['assessor@aurora', 'voter@committee'] as const;

/** Two institutions more than the demo has, each with a voter, and an alternate for one. */
export async function assemble(hub: TestHub) {
  await asOwner(hub.databaseUrl, async (sql) => {
    for (const key of ['delta', 'ember'])
      await sql`insert into organization (id, key, kind, name) values (${randomUUID()}, ${key}, 'institution', '{"en": "More"}')`;
    const seats = [
      ['delta', VOTERS.delta?.[0]],
      ['ember', VOTERS.ember?.[0]],
      ['aurora', ALTERNATE[0]],
    ] as const;
    for (const [institution, subject] of seats) {
      const id = randomUUID();
      await sql`insert into membership (id, person_id, organization_id, role, name)
        select ${id}, p.id, c.id, 'voter', 'Voter' from person p, organization c
        where p.issuer = ${EMBEDDED_ISSUER} and p.subject = ${subject ?? ''} and c.key = 'committee'`;
      await sql`insert into representation (seat_id, committee_id, institution_id, alternate)
        select ${id}, c.id, i.id, ${institution === 'aurora'} from organization c, organization i
        where c.key = 'committee' and i.key = ${institution}`;
    }
  });
  const ask = async ([persona, seat]: readonly [string, string?], input: object): Promise<Answer> => {
    const response = await fetch(`${hub.url}/graphql`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        authorization: `Bearer ${await hub.token(persona)}`,
        ...(seat && { 'entente-seat': seat }),
      },
      body: JSON.stringify({ query: VOTE, variables: { input } }),
    });
    const text = await response.text();
    return { status: response.status, text, ...JSON.parse(text) };
  };
  const cast = (institution: string, ballotId: string, choice: string, reason?: string): Promise<Answer> =>
    ask(VOTERS[institution] ?? [''], { ballotId, choice, reason });
  const castAlternate = (ballotId: string, choice: string) => ask(ALTERNATE, { ballotId, choice });
  const must = (answer: Answer) => {
    if (answer.errors) throw new Error(answer.text);
  };
  return {
    cast,
    castAlternate,
    vote: async (...given: Parameters<typeof cast>) => must(await cast(...given)),
    alternate: async (...given: Parameters<typeof castAlternate>) => must(await castAlternate(...given)),
    votesOf: (ballotId: string, institution: string): Promise<number> =>
      asOwner(hub.databaseUrl, async (sql) => {
        const rows = await sql`select from vote v join organization o on o.id = v.institution_id
          where v.ballot_id = ${ballotId} and o.key = ${institution}`;
        return rows.length;
      }),
  };
}

export type Assembly = Awaited<ReturnType<typeof assemble>>;
