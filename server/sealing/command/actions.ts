import { randomUUID } from 'node:crypto';
import { type Erased, erase, erasePart } from '../../../db/sealing/upkeep/erase.js';
import { findInstitution, type ListedKey, listKeys } from '../../../db/sealing/upkeep/listing.js';
import { rotate } from '../../../db/sealing/upkeep/rotate.js';
import { scrub } from '../../../db/sealing/upkeep/scrub.js';
import { forgetUnused, rewrap } from '../../../db/sealing/upkeep/wrapping.js';
import { SEALING_CLASSES } from '../../../standards/sealing/classes.js';
import { type Bench, KeysError } from './bench.js';

export async function listAll({ database, say }: Bench): Promise<void> {
  const keys = await listKeys(database.client);
  if (keys.length === 0) say('No institution has a key yet; one is made with its first private text.');
  for (const key of keys) say(lineOf(key));
}

const lineOf = ({ owner, class: its, month, epoch, createdAt, destroyedAt, wrappedBy, values }: ListedKey) =>
  [
    owner.padEnd(20),
    its.padEnd(17),
    month ?? 'for good',
    `epoch ${epoch}`.padEnd(10),
    `since ${createdAt.toISOString()}`,
    destroyedAt ? `destroyed ${destroyedAt.toISOString()}` : `wrapped by ${wrappedBy}`,
    `${values} values`,
  ].join('  ');

export async function rotateKeys(bench: Bench, institution: string): Promise<void> {
  const { database, vault, now, say } = bench;
  const done = await rotate(database.client, vault, await idOf(bench, institution), now());
  await writeAnew(bench);
  say(
    `${institution} has ${done.keys} new keys: ${done.resealed} values sealed anew, ${done.destroyed} keys destroyed.`,
  );
  for (const place of done.broken) say(`does not open, and stays under its key: ${place}`);
  if (done.broken.length > 0) throw new KeysError('Some values were tampered with; their key is not destroyed.');
}

export async function rewrapAll(bench: Bench): Promise<void> {
  const { by, keys } = await rewrap(bench.database.client, bench.vault.ring);
  await writeAnew(bench);
  bench.say(
    `${keys} data keys are wrapped by ${by}. Backups of before still need the wrapping keys of before (forget).`,
  );
}

export async function forgetWrapping({ database, vault, say }: Bench, { yes }: { yes?: true }): Promise<void> {
  if (!yes) throw new KeysError('Backups that need a forgotten wrapping key open nowhere any more: say --yes.');
  const gone = await forgetUnused(database.client, vault.ring);
  say(gone.length > 0 ? `Destroyed: ${gone.join(', ')}.` : 'Every wrapping key is in use.');
}

interface EraseOptions {
  readonly class?: string;
  readonly month?: string;
  readonly yes?: true;
}

export async function eraseKeys(bench: Bench, institution: string, options: EraseOptions): Promise<void> {
  const { database, now, say } = bench;
  const part = partOf(options);
  const id = await idOf(bench, institution);
  const what = ['the private text', part.class && `of class ${part.class}`, part.month && `of ${part.month}`];
  const named = [...what, `of ${institution}`].filter(Boolean).join(' ');
  if (!options.yes) throw new KeysError(`Nobody will ever read ${named} again: say --yes.`);
  const whole = part.class === undefined && part.month === undefined;
  const erased = whole
    ? await erase(database.client, id, { at: now(), newId: randomUUID })
    : await erasePart(database.client, id, part, now());
  await writeAnew(bench);
  sayErased(bench, institution, erased);
  if (whole) say('It gets no new key: private text of its own is refused.');
  say('Backups of before hold its wrapped keys: after the next rewrap, forget makes those useless too.');
}

function sayErased({ say }: Bench, institution: string, { keys, values }: Erased): void {
  say(`Destroyed ${keys} keys of ${institution}; nobody opens what was sealed under them:`);
  for (const { table, count } of values) say(`  ${String(count).padStart(8)} in ${table}`);
  say('Losses, counts and what it shares stay as they are.');
}

function partOf({ class: its, month }: EraseOptions) {
  const known = SEALING_CLASSES.find((name) => name === its);
  if (its !== undefined && !known) throw new KeysError(`A class is one of ${SEALING_CLASSES.join(', ')}.`);
  if (month !== undefined && !/^\d{4}-(0[1-9]|1[0-2])$/.test(month)) throw new KeysError('A month is such as 2026-07.');
  return { class: known, month };
}

async function idOf({ database }: Bench, institution: string): Promise<string> {
  const id = await findInstitution(database.client, institution);
  if (!id) throw new KeysError(`There is no institution ${institution}.`);
  return id;
}

/** The bytes of a wrapped key that was destroyed or replaced stay in the table's pages until these are written anew. */
async function writeAnew({ database, complain }: Bench): Promise<void> {
  const holding = database.adminUrl ? await scrub(database.adminUrl, 'keys') : ['data_key'];
  for (const table of holding)
    complain(`A transaction still reads as of before: run VACUUM FULL ${table} once it has ended.`);
}
