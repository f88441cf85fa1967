import { listMappable, type MappableRow } from '../../../db/catalogue/crosswalks/requirements.js';
import type { Operation } from '../../../db/operation.js';
import type { Standing } from '../../../standards/catalogue/crosswalk/carry.js';
import type { CrosswalkEntry } from '../../../standards/catalogue/crosswalk/document.js';
import type { Requirements, Sides } from '../../../standards/catalogue/crosswalk/validate.js';
import type { Oscal } from '../../../standards/catalogue/document.js';

interface Ends {
  readonly source: { readonly versionId: string };
  readonly target: { readonly versionId: string };
}

/** What the two versions have of what the entries name; all they have where no entries are given. */
export async function sidesOf(op: Operation, ends: Ends, entries: readonly CrosswalkEntry[] | null): Promise<Sides> {
  return {
    sources: requirementsOf(await listMappable(op, ends.source.versionId, keysOf(entries, 'sources'))),
    targets: requirementsOf(await listMappable(op, ends.target.versionId, keysOf(entries, 'targets'))),
  };
}

const keysOf = (entries: readonly CrosswalkEntry[] | null, side: 'sources' | 'targets') =>
  entries && [...new Set(entries.flatMap((entry) => entry[side].map(({ requirement }) => requirement)))];

const requirementsOf = (rows: readonly MappableRow[]): Requirements =>
  new Map(rows.map(({ key, parts }) => [key, new Set(idsIn(parts))]));

/** By key, all that a version has. */
export const standingIn = async (op: Operation, versionId: string): Promise<ReadonlyMap<string, Standing>> =>
  new Map(
    (await listMappable(op, versionId)).map(({ key, digest, parts }) => [
      key,
      { digest, statements: new Set(idsIn(parts)) },
    ]),
  );

/** A statement is whatever part of a control has an id. */
const idsIn = (parts: readonly Oscal[] | null): string[] =>
  (parts ?? []).flatMap(({ id, parts: inner }) => [
    ...(typeof id === 'string' ? [id] : []),
    ...idsIn((inner ?? []) as Oscal[]),
  ]);
