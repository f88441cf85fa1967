import type { Sql } from '../../../../db/client.js';
import { DECIDED, versionId } from '../../../support/world/catalogue.js';
import type { Reader } from '../../../support/worldHub.js';
import { codesOf, makeActs } from '../support/acts.js';
import { type Change, changesOf } from '../support/changes.js';
import { type Root, rootsOf } from '../support/places.js';
import type { Args } from '../support/questions.js';
import type { Stage } from '../support/stage.js';

const READERS: readonly Reader[] = [
  'admin@aurora',
  'analyst@cascade',
  'agent@aurora.callcenter',
  'chair@committee',
  'regulator@authority',
  null,
];

/** What one comes back to, to see what is new: lists in their order, with versions, times and counts, and who read what. */
const FEED = `{
  indicators(first: 100, order: PUBLISHED_ASC) { edges { cursor node { id version modifiedAt publishedAt revoked sightingCount } } }
  accessLog(first: 100) { edges { node { id at objectId fields } } }
  assessments(first: 100) { edges { node { id revision status submittedAt } } }
  grantedAssessments(first: 100) { edges { node { id submittedAt } } }
  sharingGroups(first: 20) { edges { node { id members { joinedAt leftAt organization { key } } } } }
  seats(first: 50) { edges { node { id name endedAt } } }
  channels(first: 100) { edges { node { key } } }
  standards(first: 100) { edges { node { key versions { id revision status publishedAt commentUntil endedAt } } } }
  open: ballots(standard: "handbook", version: "${DECIDED}") { id closedAt eligible { key } ownVote { choice } report { yes no abstained } }
  closed: ballots(standard: "handbook", version: "1.0.0") { id closedAt report { yes votes { choice reason } comments { id } } }
  standardComments(versionId: "${versionId('handbook', DECIDED)}") { edges { node { id disposition } } }
  standardBlame(versionId: "${versionId('handbook', '2.0.0')}") { edges { node { revision after } } }
  representatives { seatId address }
  reviewsDue(key: "committee") { id reviewDueAt }
  pendingConsent { indicators sightings }
}`;

/** Those to whom something was done by each mutation, of which they can read nothing, and who are told that something was. */
export async function disturbed(
  stage: Stage,
  { also = async () => {}, mutations = /./ }: { also?: (sql: Sql) => Promise<void>; mutations?: RegExp } = {},
): Promise<{ faults: string[]; quiet: number }> {
  const faults: string[] = [];
  let quiet = 0;
  const roots = rootsOf(stage.schema, 'mutation').filter(({ field }) => mutations.test(field.name));
  const prepare = async (sql: Sql) => {
    await also(sql);
    return await makeActs(roots)(sql);
  };
  await stage.during(prepare, async ({ acts, sql }) => {
    const feedOf = async (reader: Reader) => told(await stage.ask(reader, { query: FEED, variables: {} }));
    const before = new Map<Reader, string>();
    for (const reader of READERS) before.set(reader, await feedOf(reader));
    for (const { root, writer, own } of acts) {
      await stage.twin.undoing(async () => {
        const { body } = await stage.twin.ask(writer, actOn(root, own));
        if (codesOf(body).length > 0) return;
        const ids = idsIn(await changesOf(sql));
        for (const reader of READERS) {
          const [was, is] = [before.get(reader) ?? '', await feedOf(reader)];
          if (ids.some((id) => was.includes(id) || is.includes(id))) continue;
          quiet += 1;
          if (was !== is) faults.push(`${reader} is told of ${root.field.name} by ${writer}`);
        }
      });
    }
  });
  return { faults, quiet };
}

/** Reads nothing back, so that the log has nothing of the writer's. */
const actOn = ({ field }: Root, input: Args) => ({
  query: `mutation ($input: ${field.args[0]?.type}) { ${field.name}(input: $input) { __typename } }`,
  variables: { input },
});

/** Data alone: in which order refusals of different fields come is not promised. */
function told(body: string): string {
  const { data } = JSON.parse(body) as { data?: unknown };
  if (!data) throw new Error(body);
  return JSON.stringify(data);
}

/** Ids of all that changed, and of what it hangs on; who did it, and the policy it is under, are not what it is about. */
const idsIn = (changes: readonly Change[]): string[] =>
  changes.flatMap(({ table, before, after }) =>
    [before, after].flatMap((row) =>
      Object.entries(row ?? {}).flatMap(([column, value]) =>
        OBJECTS.test(`${table}.${column}`) && value ? [String(value)] : [],
      ),
    ),
  );

// A representative is the seat.
const OBJECTS = /[.](id|key|(indicator|assessment|group|sighting|ballot)_id)$|^represent\w+[.]seat_id$/;
