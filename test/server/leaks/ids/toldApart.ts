import type { Sql } from '../../../../db/client.js';
import { idOf } from '../../../support/world/ids.js';
import type { Reader } from '../../../support/worldHub.js';
import { askerOf, type Row, type World } from '../../authorization/oracle/world.js';
import { CLASSES } from '../../authorization/worlds/classes.js';
import { codesOf, makeActs, outcomeOf } from '../support/acts.js';
import { knownTo } from '../support/known.js';
import { isTheirs } from '../support/owners.js';
import { type Place, placesOf, rootsOf } from '../support/places.js';
import { type Args, argumentsOf, inputFor, usualAt, withValue } from '../support/questions.js';
import type { Stage } from '../support/stage.js';
import { idTableOf } from './tables.js';

interface Asked {
  readonly reader: Reader;
  readonly place: Place;
  readonly args: Args;
}

const ABSENT = idOf('absent');

/** Every id of a wrong type or hidden that is told from an absent one, by the answer or by what it changes. */
export async function toldApart(
  stage: Stage,
  {
    also = async () => {},
    only = () => true,
    readers = Object.values(CLASSES) as Reader[],
    share = SHARE,
  }: {
    also?: (sql: Sql) => Promise<void>;
    only?: (place: Place) => boolean;
    readers?: readonly Reader[];
    share?: number;
  } = {},
): Promise<string[]> {
  const isId = (place: Place) => /^(UU)?ID$/.test(place.type.name) && only(place);
  const faults: string[] = [];
  const known = new Map<Reader, ReadonlySet<string>>();
  const prepare = async (sql: Sql) => {
    await also(sql);
    return await makeActs(rootsOf(stage.schema, 'mutation').filter((root) => placesOf(root).some(isId)))(sql);
  };
  await stage.during(prepare, async ({ acts, cases, world, sql }) => {
    const writes = acts.flatMap(({ root, writer, own }) =>
      placesOf(root)
        .filter(isId)
        .map((place): Asked => ({ reader: writer, place, args: inputFor(cases, place, own) })),
    );
    const reads = rootsOf(stage.schema, 'query').flatMap((root) =>
      placesOf(root)
        .filter(isId)
        .flatMap((place) => readers.flatMap((reader) => variants(place, reader))),
    );
    for (const [turn, { reader, place, args }] of [...writes, ...reads].entries()) {
      if (!known.has(reader)) known.set(reader, idsIn(await knownTo(stage, world, reader)));
      const outcome = async (id: string) => {
        const { body, changes } = await outcomeOf(stage, sql, reader, place, withValue(args, place, id));
        return { codes: codesOf(body), text: `${body}${JSON.stringify(changes)}`.replaceAll(id, 'ID') };
      };
      const absent = await outcome(ABSENT);
      if (absent.codes.join() === 'FORBIDDEN') continue;
      for (const { table, id } of wrongIds(
        world,
        { reader, place, args },
        { known: known.get(reader) ?? new Set(), turn, share },
      )) {
        const { text } = await outcome(id);
        if (text !== absent.text)
          faults.push(
            `${reader} at ${place.coordinate} tells ${table} ${id}: ${text.slice(0, 300)}, not ${absent.text.slice(0, 300)}`,
          );
      }
    }
  });
  return faults;
}

/** What makes the place's root a question at all, once for each value of an enum that it must be given. */
function variants(place: Place, reader: Reader): Asked[] {
  const [first = {}] = argumentsOf(place, reader);
  const made = place.path.length > 1 ? withValue(first, place, usualAt(place)) : first;
  const choices = placesOf(place).filter(
    ({ field, path, type }) =>
      path.length === 1 &&
      'getValues' in type &&
      field.args.some(({ name, type: given }) => name === path[0] && String(given).endsWith('!')),
  );
  const [choice] = choices;
  if (!choice || !('getValues' in choice.type)) return [{ reader, place, args: made }];
  return choice.type
    .getValues()
    .map(({ name }) => ({ reader, place, args: { ...made, [String(choice.path[0])]: name } }));
}

/** Ids in a text, wherever they stand in its words. */
const idsIn = (text: string): ReadonlySet<string> =>
  new Set(text.match(/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g));

// Whoever knows the id of a seat may name it under RED; who sits in it is not told.
const NAMES_SEATS = /^(IndicatorContent|ImportIndicators)Input[.]seats$/;
const MOST = 3;

/** A question is asked of the ids of one other table in so many, and those after it of the others. */
const SHARE = 3;

/** Of each other table an id, one that the reader does not know if there is one; of the right ones, some that are hidden. */
function wrongIds(
  world: World,
  { reader, place, args }: Asked,
  { known, turn, share }: { known: ReadonlySet<string>; turn: number; share: number },
): { table: string; id: string }[] {
  const right: readonly string[] = idTableOf(place, args);
  const asker = askerOf(world, reader);
  return Object.entries(world as unknown as Record<string, readonly Row[]>).flatMap(([table, rows], which) => {
    if (!right.includes(table) && (which + turn) % share !== 0) return [];
    const identified = rows.filter((row): row is Row & { id: string } => typeof row.id === 'string');
    const hidden = identified.filter((row) => !known.has(row.id) && !isTheirs(world, asker, table, row));
    const step = Math.max(1, Math.floor(hidden.length / MOST));
    const sample = right.includes(table)
      ? hidden.filter((_, place) => place % step === 0)
      : [hidden[0] ?? identified[0]];
    if (right.includes(table) && NAMES_SEATS.test(place.coordinate)) return [];
    return sample.flatMap((row) => (row ? [{ table, id: row.id }] : []));
  });
}
