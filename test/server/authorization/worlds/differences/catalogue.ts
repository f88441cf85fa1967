import { idOf } from '../../../../support/world/ids.js';
import type { Asker, World } from '../../oracle/world.js';
import type { Choices } from '../rows/choices.js';
import { time } from '../rows/values.js';

/** Votes in an open ballot by whom the asker does not speak for: others, or none, or of those who had not voted. */
export function votes(world: World, asker: Asker, choices: Choices): World {
  const open = new Set(world.ballot.filter(({ closed_at }) => closed_at === null).map(({ id }) => id));
  const mine = world.representation.filter(({ seat_id }) => seat_id === asker.seat).map((row) => row.institution_id);
  const hidden = (row: { readonly ballot_id: string; readonly institution_id: string }) =>
    open.has(row.ballot_id) && !mine.includes(row.institution_id);
  const cast = new Set(world.vote.map((row) => `${row.ballot_id} ${row.institution_id}`));
  const silent = world.ballot_voter.filter((row) => hidden(row) && !cast.has(`${row.ballot_id} ${row.institution_id}`));
  const [model] = world.vote;
  return {
    ...world,
    vote: [
      ...world.vote.flatMap((row) => {
        if (!hidden(row)) return [row];
        if (choices.chance(`${row.institution_id} gone`, 0.3)) return [];
        const choice = choices.pick(`${row.institution_id} choice`, ['yes', 'no', 'abstain']);
        return [{ ...row, choice, reason: 'another reason', cast_at: time(9) }];
      }),
      ...choices.some('more votes', silent).flatMap((row) => (model ? [{ ...model, ...row, reason: 'one more' }] : [])),
    ],
  };
}

/** What the officers of committees that are not the asker's are signing: more of it, with signatures. */
export function statements(world: World, asker: Asker, choices: Choices): World {
  const signs = (committee: string) => ['chair', 'editor'].includes(asker.role) && asker.organization === committee;
  const held = new Set(world.statement_in_force.map(({ statement }) => statement));
  const hidden = world.signed_statement.filter((row) => !held.has(row.digest) && !signs(row.committee_id));
  const more = choices.some('more statements', hidden, 0.8).map((row) => ({
    ...row,
    digest: [...row.digest].reverse().join(''),
    content: row.content.replace(/"issuedAt":"[^"]*"/, `"issuedAt":"${time(12)}"`),
    drawn_up_at: time(12),
  }));
  const [model] = world.statement_signature;
  return {
    ...world,
    signed_statement: [...world.signed_statement, ...more],
    statement_signature: [
      ...world.statement_signature,
      ...more.flatMap(({ digest }) => (model ? [{ ...model, statement: digest }] : [])),
    ],
  };
}

/** How drafts of other committees came about: by one edit more, or several. Rows of it are only ever added, here too. */
export function edits(world: World, asker: Asker, choices: Choices): World {
  const theirs = new Set(world.standard.filter((row) => row.committee_id !== asker.organization).map(({ id }) => id));
  const hidden = new Set(
    world.standard_version.filter(({ standard_id }) => theirs.has(standard_id)).map(({ id }) => id),
  );
  const more = world.standard_edit
    .filter(({ version_id }) => hidden.has(version_id))
    .flatMap((row) =>
      [1, 2]
        .filter((step) => step === 1 || choices.chance(`${row.id} again`, 0.5))
        .map((step) => ({
          ...row,
          id: idOf(`more ${step} ${row.id}`),
          revision: row.revision + step,
          place: row.place + step,
          after: { key: choices.pick(`${row.id} after ${step}`, ['r1', 'r2', 'another']) },
        })),
    );
  return { ...world, standard_edit: [...world.standard_edit, ...more] };
}

/** Who speaks for whom, where they are reminded and whether they were; who drafted what at other committees. */
export function representatives(world: World, asker: Asker, choices: Choices): World {
  const others = new Set(
    world.standard.filter(({ committee_id }) => committee_id !== asker.organization).map(({ id }) => id),
  );
  const theirs = new Set(
    world.standard_version.filter(({ standard_id }) => others.has(standard_id)).map(({ id }) => id),
  );
  // A chair keeps those of the own committee.
  const told = new Set(
    world.representation
      .filter(({ committee_id }) => asker.role === 'chair' && committee_id === asker.organization)
      .map(({ seat_id }) => seat_id),
  );
  return {
    ...world,
    representation: world.representation.map((row) =>
      row.seat_id === asker.seat || told.has(row.seat_id) ? row : { ...row, alternate: true, since: time(10) },
    ),
    representative_address: world.representative_address.map((row) =>
      told.has(row.seat_id) ? row : { ...row, address: 'other@voter.example' },
    ),
    reminder: choices.chance('reminded', 0.5) ? [] : world.reminder.map((row) => ({ ...row, sent_at: time(11) })),
    version_drafter: world.version_drafter.filter(({ version_id }) => !theirs.has(version_id)),
  };
}
