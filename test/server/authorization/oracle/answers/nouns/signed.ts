import { createHash } from 'node:crypto';
import type { Asker, World } from '../../world.js';
import { found, millis, moment, type Said, type View } from '../forms.js';
import { knownStandard, standardVersion } from './catalogue.js';
import { committeeNamed } from './deliberation.js';

type Statement = World['signed_statement'][number];

const heldSince = ({ statement_in_force }: World, { digest }: Statement) =>
  statement_in_force.find(({ statement }) => statement === digest)?.at ?? null;

const statementsOn = (world: World, kind: string, subject: string): Statement[] =>
  world.signed_statement
    .filter((row) => row.kind === kind && row.subject_id === subject)
    .sort((one, other) => (place(one) < place(other) ? -1 : 1));

const place = ({ number, drawn_up_at, digest }: Statement) =>
  `${String(number).padStart(9, '0')} ${moment(drawn_up_at)} ${digest}`;

const statementSaid = (world: World, row: Statement): Said => ({
  digest: row.digest,
  content: row.content,
  inForceAt: moment(heldSince(world, row)),
  signatures: world.statement_signature
    .filter(({ statement }) => statement === row.digest)
    .sort((one, other) => (one.key_id < other.key_id ? -1 : 1))
    .map(({ key_id, signature }) => ({ keyId: key_id, signature })),
});

/** Chairs and editors, at their own committee. */
const signsFor = ({ role, organization }: Asker, committee: string): boolean =>
  ['chair', 'editor'].includes(role) && organization === committee;

/** A person without their name: nobody outside the hub knows either id. */
const officerName = (committee: string, { person }: Asker): string =>
  createHash('sha256').update(`entente officer ${committee} ${person}`).digest('hex').slice(0, 32);

export const committeeKeys =
  (view: View) =>
  ({ key }: { key: string }): Said => {
    const { world, asker } = view;
    const { id } = committeeNamed(view, key);
    const rows = statementsOn(world, 'key-set', id);
    const sets = rows.filter((row) => heldSince(world, row));
    const next = rows.filter((row) => !heldSince(world, row) && row.number === (sets.at(-1)?.number ?? 0) + 1);
    const signs = signsFor(asker, id);
    return {
      sets: sets.map((row) => statementSaid(world, row)),
      pending: signs ? next.map((row) => statementSaid(world, row)) : null,
      officer: signs ? officerName(id, asker) : null,
    };
  };

export const standardRelease =
  (view: View) =>
  (args: { standard: string; version?: string | null }): Said => {
    const { world, asker } = view;
    const version = standardVersion(view)(args);
    const standard = found(world.standard.find(({ key }) => key === args.standard));
    // What officers sign of a version that is to be published next is not modelled: no world has one.
    if (version.status === 'APPROVED') throw new Error('The model does not know what there is to sign.');
    const row = statementsOn(world, 'release', String(version.id)).find((statement) => heldSince(world, statement));
    return {
      version,
      inForce: row ? statementSaid(world, row) : null,
      pending: signsFor(asker, standard.committee_id) ? [] : null,
    };
  };

export const standardHead =
  (view: View) =>
  ({ key }: { key: string }): Said => {
    const { world, asker } = view;
    const { id, committee_id } = knownStandard(view, key);
    const rows = statementsOn(world, 'head', id);
    const inForce = rows.filter((row) => heldSince(world, row)).at(-1);
    const next = newestIsSigned(world, id) ? rows.filter((row) => row.number === (inForce?.number ?? 0) + 1) : [];
    const signs = signsFor(asker, committee_id);
    // What nobody has begun to sign is not modelled either: in every world something waits where anything can.
    if (signs && newestIsSigned(world, id) && next.length === 0)
      throw new Error('The model does not know what there is to sign.');
    return {
      inForce: inForce ? statementSaid(world, inForce) : null,
      pending: signs ? next.map((row) => statementSaid(world, row)) : null,
    };
  };

const RELEASED: readonly unknown[] = ['published', 'superseded', 'withdrawn'];

/** Whether what came out last of a standard came out with signatures: only that is said to be the newest. */
function newestIsSigned(world: World, standard: string): boolean {
  const out = world.standard_version.filter((row) => row.standard_id === standard && RELEASED.includes(row.status));
  const last = out.reduce<(typeof out)[number] | undefined>(
    (best, row) => (best && order(best) > order(row) ? best : row),
    undefined,
  );
  return world.signed_statement.some(
    (row) => row.kind === 'release' && row.subject_id === last?.id && heldSince(world, row) !== null,
  );
}

const order = ({ published_at, version }: World['standard_version'][number]) =>
  `${String(millis(published_at)).padStart(15, '0')} ${version}`;
