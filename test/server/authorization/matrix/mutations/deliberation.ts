import { randomUUID } from 'node:crypto';
import type { Sql } from '../../../../../db/client.js';
import { EMBEDDED_ISSUER } from '../../../../../db/seed/personas.js';
import { DEFAULT_RULE } from '../../../../../standards/catalogue/ballot/rule.js';
import { voterOf, votersIn } from '../../../../support/world/deliberation.js';
import { idOf } from '../../../../support/world/ids.js';
import { seatId } from '../../../../support/world/members.js';
import { always, type Cases, ownOrNot } from './case.js';
import { ownVersion, type VersionState } from './versions.js';

const RULE = {
  commentDays: 30,
  ballotDays: 14,
  quorum: '1/2',
  majority: '2/3',
  negatives: '1/4',
  draftersExcluded: true,
  reviewMonths: 60,
  reminderDays: [7],
};

/** Mutations about comments, ballots and how a committee works. */
export function deliberationCases(sql: Sql): Cases {
  const standardOf = (relation: string) => (relation === 'own' ? 'handbook' : 'charter');
  const version = (relation: string, state: VersionState) => ownVersion(sql, standardOf(relation), state);
  /** A ballot of the committee's; all have voted but where the mutation is to vote. */
  const ballot = async (relation: string, voted: boolean) => {
    const versionId = await version(relation, 'ballot');
    const id = randomUUID();
    await sql`insert into ballot (id, version_id, standard_id, version, rule, opened_at, closes_at)
      select ${id}, v.id, v.standard_id, v.version, ${DEFAULT_RULE as never}::jsonb, now(), '2100-01-01' from standard_version v
      where v.id = ${versionId}`;
    for (const institution of votersIn('open')) {
      await sql`insert into ballot_voter (ballot_id, institution_id) values (${id}, ${idOf(institution)})`;
      if (voted)
        await sql`insert into vote (ballot_id, institution_id, choice, seat_id, cast_at)
          values (${id}, ${idOf(institution)}, 'yes', ${seatId(voterOf(institution))}, now())`;
    }
    return id;
  };
  const comment = async (relation: string) => {
    const id = randomUUID();
    await sql`insert into standard_comment (id, version_id, organization_id, seat_id, body, created_at)
      values (${id}, ${await version(relation, 'comment')}, ${idOf('aurora')}, ${seatId('analyst@aurora')}, 'x', now())`;
    return id;
  };
  const voter = async (relation: string) => {
    const [id, person] = [randomUUID(), randomUUID()];
    await sql`insert into person (id, issuer, subject) values (${person}, ${EMBEDDED_ISSUER}, ${person})`;
    await sql`insert into membership (id, person_id, organization_id, role, name)
      values (${id}, ${person}, ${idOf(relation === 'own' ? 'committee' : 'council')}, 'voter', 'Voter')`;
    return id;
  };
  const representative = async (relation: string) => {
    const id = await voter(relation);
    await sql`insert into representation (seat_id, committee_id, institution_id, alternate)
      values (${id}, ${idOf(relation === 'own' ? 'committee' : 'council')}, ${idOf('aurora')}, true)`;
    return id;
  };
  return {
    configureCommittee: {
      relations: always('own'),
      make: async () => RULE,
      fields: { 'ConfigureCommitteeInput.effectiveAt': { effectiveAt: '2100-01-01T00:00:00Z' } },
    },
    setRepresentative: {
      relations: ownOrNot,
      // The payload's first is the world's own representative, who has an address: those of Aurora come before these.
      make: async (_reader, relation) => ({ seatId: await voter(relation), organizationKey: 'cascade' }),
      fields: {
        'SetRepresentativeInput.alternate': { alternate: true },
        'SetRepresentativeInput.address': { address: 'a@voter.example' },
      },
    },
    removeRepresentative: {
      relations: ownOrNot,
      make: async (_reader, relation) => ({ seatId: await representative(relation) }),
      fields: {},
    },
    commentOnStandard: {
      relations: ownOrNot,
      make: async (_reader, relation) => ({
        versionId: await version(relation, relation === 'own' ? 'comment' : 'drafting'),
        body: 'x',
      }),
      fields: { 'CommentOnStandardInput.requirementKey': { requirementKey: 'r1' } },
    },
    disposeOfComment: {
      relations: ownOrNot,
      make: async (_reader, relation) => ({ commentId: await comment(relation), disposition: 'REJECTED', reason: 'x' }),
      fields: {},
    },
    openBallot: {
      relations: ownOrNot,
      make: async (_reader, relation) => ({ versionId: await version(relation, 'review'), revision: 1 }),
      fields: { 'OpenBallotInput.closesAt': { closesAt: new Date(Date.now() + 86_400_000).toISOString() } },
    },
    castVote: {
      relations: ownOrNot,
      make: async (_reader, relation) => ({ ballotId: await ballot(relation, false), choice: 'YES' }),
      fields: { 'CastVoteInput.reason': { reason: 'x' } },
    },
    closeBallot: {
      relations: ownOrNot,
      make: async (_reader, relation) => ({ ballotId: await ballot(relation, true) }),
      fields: {},
    },
  };
}
