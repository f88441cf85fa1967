import { randomUUID } from 'node:crypto';
import type { Sql } from '../../../../db/client.js';
import { SEALING_CLASSES } from '../../../../standards/sealing/classes.js';
import { putUpload } from '../../../support/world/upload.js';
import type { Row, World } from '../../authorization/oracle/world.js';
import { codesOf, makeActs, outcomeOf } from '../support/acts.js';
import { knownTo } from '../support/known.js';
import { type Place, placesOf, put, rootsOf, valueAt } from '../support/places.js';
import { type Args, inputFor } from '../support/questions.js';
import type { Stage } from '../support/stage.js';

/** Mutations that are told by their answer, or by what they change, that a text they are given is somewhere hidden already. */
export async function existing(
  stage: Stage,
  {
    also = async () => {},
    only = () => true,
    share = SHARE,
  }: { also?: (sql: Sql) => Promise<void>; only?: (place: Place) => boolean; share?: number } = {},
): Promise<{ faults: string[]; tried: number }> {
  const isText = (place: Place) => place.type.name === 'String' && only(place);
  const faults: string[] = [];
  const done = new Set<string>();
  const hidden = new Map<string, readonly string[]>();
  let tried = 0;
  const prepare = async (sql: Sql) => {
    await also(sql);
    return await makeActs(rootsOf(stage.schema, 'mutation').filter((root) => placesOf(root).some(isText)))(sql);
  };
  await stage.during(prepare, async ({ acts, cases, world, sql }) => {
    for (const { root, writer, own } of acts) {
      const first = await outcomeOf(stage, sql, writer, root, { input: own });
      if (done.has(root.field.name) || codesOf(first.body).join() === 'FORBIDDEN') continue;
      done.add(root.field.name);
      const texts = hidden.get(writer) ?? hiddenTexts(world, await knownTo(stage, world, writer));
      hidden.set(writer, texts);
      const asked = new Set<string>();
      for (const [turn, place] of placesOf(root).filter(isText).entries()) {
        const base = inputFor(cases, place, own);
        // Of an input that stands in several others, in the one that its case sets: with two at once nothing is told.
        if (valueAt(base, place.path.slice(0, -1)) === undefined) continue;
        asked.add(place.coordinate);
        for (const text of texts.filter((_, which) => (which + turn) % share === 0)) {
          const outcome = async (said: string) => {
            const { body, changes } = await outcomeOf(stage, sql, writer, root, saying(base, place, said));
            return plain(`${body}${JSON.stringify(changes.map(({ table }) => table))}`, said);
          };
          tried += 1;
          const [there, absent] = [await outcome(text), await outcome(other(text))];
          if (there !== absent)
            faults.push(
              `${writer} at ${place.coordinate} of ${text}: ${there.slice(0, 300)}, not ${absent.slice(0, 300)}`,
            );
        }
      }
      for (const { coordinate } of placesOf(root).filter(isText))
        if (!asked.has(coordinate)) faults.push(`${coordinate} stands in no input of ${root.field.name}.`);
    }
  });
  return { faults, tried };
}

const saying = (args: Args, { path, isList }: Place, text: string): Args =>
  put(
    args,
    path,
    isList ? [...[valueAt(args, path)].flat().filter((one) => typeof one === 'string'), text] : text,
  ) as Args;

// What a text is of matters less than that it is somewhere.
const MOST = 14;
/** Of the texts each place is asked of one in so many, and places after it of the others. */
const SHARE = 3;

/** Texts of columns, one of a column, which the writer is not told. */
function hiddenTexts(world: World, known: string): string[] {
  const texts = new Set<string>();
  for (const rows of Object.values(world as unknown as Record<string, readonly Row[]>)) {
    const columns = Object.keys(rows[0] ?? {});
    for (const column of columns) {
      const found = rows
        .flatMap((row) => wordsOf(row[column]))
        .find((value) => isText(value) && !known.includes(value));
      if (found !== undefined) texts.add(found);
    }
  }
  const step = Math.max(1, Math.floor(texts.size / MOST));
  return [...texts].filter((_, place) => place % step === 0);
}

/** A text, or those in a document. */
const wordsOf = (value: unknown): string[] =>
  typeof value === 'object' && value !== null
    ? Object.values(value).flatMap(wordsOf)
    : typeof value === 'string'
      ? [value]
      : [];

// Ids are tried by themselves; times, digests and what is sealed nobody takes as a name. A word of an enum is no secret.
const isText = (value: unknown): value is string =>
  typeof value === 'string' &&
  /[a-z]/.test(value) &&
  !/^[0-9a-f\\-]{32,}$|^\\d{4}-\\d\\d-|^\\\\x/.test(value) &&
  /[-.@ ]/.test(value) &&
  !/^[[{]|\n/.test(value) &&
  !SEALING_CLASSES.some((name) => name === value);

/** As long and of the same shape, and in no world. */
const other = (text: string): string =>
  text.replace(/[a-z]+(?=[^.]*[.@-])/gi, (word) => [...word].reverse().join('').replace(/./, 'q'));

/** Without what was said, in whatever form it comes back, and what follows from it: digests and fingerprints. */
const plain = (answer: string, said: string): string =>
  answer
    .replaceAll(said, 'SAID')
    .replaceAll(said.toLowerCase(), 'SAID')
    .replace(/[0-9a-f]{64}/g, 'DIGEST');

/** Lists to import for a writer: of values that are hidden from them, and of as many that are nowhere. */
export async function lists(sql: Sql, writer: string, values: readonly string[]): Promise<[string, string]> {
  const upload = async (content: string) => {
    const id = randomUUID();
    await putUpload(sql, id, writer, Buffer.from(content));
    return id;
  };
  return [await upload(values.join('\n')), await upload(values.map(other).join('\n'))];
}
