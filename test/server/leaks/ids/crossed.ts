import type { Sql } from '../../../../db/client.js';
import type { Cases } from '../../authorization/matrix/mutations/case.js';
import { merge } from '../../authorization/matrix/writes.js';
import { askerOf, type World } from '../../authorization/oracle/world.js';
import { type Act, codesOf, makeActs, outcomeOf } from '../support/acts.js';
import { notTheirs } from '../support/owners.js';
import { type Place, placesOf, put, type Root, rootsOf, valueAt } from '../support/places.js';
import { type Args, inputFor } from '../support/questions.js';
import type { Stage } from '../support/stage.js';
import { idTableOf } from './tables.js';

const REFUSALS = ['NOT_FOUND', 'FORBIDDEN', 'BAD_USER_INPUT', 'CONFLICT'];

/**
 * Each mutation with combinations of own and others' things in the places that name one: what was changed that was not theirs,
 * and what was refused in another way than is right.
 */
export async function crossed(
  stage: Stage,
  {
    also = async () => {},
    only = () => true,
  }: { also?: (sql: Sql) => Promise<void>; only?: (root: Root) => boolean } = {},
) {
  const faults: string[] = [];
  let done = 0;
  const prepare = async (sql: Sql) => {
    await also(sql);
    return await makeActs(rootsOf(stage.schema, 'mutation').filter(only))(sql);
  };
  await stage.during(prepare, async ({ acts, cases, world, sql }) => {
    for (const act of acts) {
      const asker = askerOf(world, act.writer);
      const first = await outcomeOf(stage, sql, act.writer, act.root, { input: act.own });
      if (codesOf(first.body).join() === 'FORBIDDEN') continue;
      for (const args of combinations(act, world, cases)) {
        done += 1;
        const { body, changes } = await outcomeOf(stage, sql, act.writer, act.root, args);
        const codes = codesOf(body);
        const others = notTheirs(world, asker, changes);
        const said = `${act.writer} ${act.root.field.name} ${JSON.stringify(args)}`;
        if (others.length > 0) faults.push(`${said} changed ${JSON.stringify(others)}`);
        if (codes.length > 0 && changes.length > 0) faults.push(`${said} was refused and changed something`);
        if (codes.some((code) => !REFUSALS.includes(code))) faults.push(`${said} said ${codes}`);
      }
    }
  });
  return { faults, done };
}

interface Choice {
  readonly place: Place;
  readonly value: unknown;
  /** What else the place needs to be looked at, e.g. a label that lets somebody be named. */
  readonly laid: object;
}

/** Every thing that may be named in a place, alone and with one in every other place; lists have own and others' at once. */
function combinations(act: Act, world: World, cases: Cases): Args[] {
  const choices = placesOf(act.root).map((place) => choicesAt(place, act, world, cases));
  const single = choices.flat().map((choice) => [choice]);
  const pairs = choices.flatMap((first, place) =>
    choices.slice(place + 1).flatMap((second) => together(first, second)),
  );
  return [...single, ...pairs].map((chosen) => {
    const laid = chosen.reduce<object>((input, choice) => merge(input, choice.laid), act.own);
    return chosen.reduce<unknown>((args, { place, value }) => put(args, place.path, value), { input: laid }) as Args;
  });
}

const together = (first: readonly Choice[], second: readonly Choice[]): Choice[][] =>
  Array.from({ length: first.length && second.length && Math.max(first.length, second.length) }, (_, turn) =>
    [first, second].flatMap((choices) => choices[turn % choices.length] ?? []),
  );

function choicesAt(place: Place, act: Act, world: World, cases: Cases): Choice[] {
  const laid = cases[act.root.field.name]?.fields[place.coordinate] ?? {};
  const usual = valueAt(inputFor(cases, place, act.own), place.path);
  const own = (Array.isArray(usual) ? usual : [usual]).filter((value) => value !== undefined);
  const named = namedAt(place, own, act, world).filter((value) => value !== undefined && !own.includes(value));
  const values = named.flatMap((value) => (place.isList ? [[value], [...own, value]] : [value]));
  return values.map((value) => ({ place, value, laid }));
}

/** Ids of what others have, in each relation to the writer; keys of a party of each kind; nothing where a place names nothing. */
function namedAt(place: Place, own: readonly unknown[], act: Act, world: World): unknown[] {
  if (place.type.name === 'UUID') {
    const rows = world[idTableOf(place, { input: act.own })[0] as keyof World];
    const related = act.others.flatMap((other) => valueAt({ input: other }, place.path) ?? []);
    return [...new Set([...related, rows[0]?.id, rows.at(-1)?.id])];
  }
  const names = (rows: readonly { readonly key: string }[]) =>
    own.some((value) => rows.some(({ key }) => key === value));
  if (names(world.standard)) return world.standard.map(({ key }) => key);
  if (!names(world.organization)) return [];
  const kinds = [...new Set(world.organization.map(({ kind }) => kind))];
  return kinds
    .flatMap((kind) => world.organization.filter((row) => row.kind === kind).slice(0, 2))
    .map(({ key }) => key);
}
