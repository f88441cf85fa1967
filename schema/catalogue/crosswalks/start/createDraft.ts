import { type NewEntry, putEntries } from '../../../../db/catalogue/crosswalks/entries.js';
import {
  type CrosswalkVersionRow,
  findCrosswalkVersion,
  insertCrosswalk,
  insertCrosswalkVersion,
  listCrosswalks,
  listCrosswalkVersions,
} from '../../../../db/catalogue/crosswalks/store.js';
import { findVersion } from '../../../../db/catalogue/store.js';
import { isSeated, type SeatedActor } from '../../../../standards/access/actor.js';
import { digestOfCrosswalk } from '../../../../standards/catalogue/crosswalk/digest.js';
import type { CrosswalkEntry } from '../../../../standards/catalogue/crosswalk/document.js';
import { numberOf } from '../../../../standards/catalogue/crosswalk/life.js';
import type { Localized, Oscal } from '../../../../standards/catalogue/document.js';
import { OWN_KEY } from '../../../../standards/catalogue/validate/keys.js';
import { badInput, HubError } from '../../../../standards/errors.js';
import type { Context } from '../../../context.js';
import { requireVisible, type ToldVersion } from '../../visible.js';
import { documentOf } from '../read/documentOf.js';
import { requireCrosswalk } from '../visible.js';

export interface Ends {
  readonly source: ToldVersion;
  readonly target: ToldVersion;
}

/** The two versions, both of which the actor sees. */
export async function requireEnds(
  context: Context,
  input: { readonly sourceVersionId: string; readonly targetVersionId: string },
): Promise<Ends> {
  const { op } = context;
  const source = requireVisible(context, await findVersion(op, input.sourceVersionId));
  const target = requireVisible(context, await findVersion(op, input.targetVersionId));
  if (source.id === target.id)
    throw badInput('A crosswalk is between two versions of standards.', 'input.targetVersionId');
  return { source, target };
}

export interface Draft {
  readonly key: string;
  readonly ends: Ends;
  /** The number asked for, if any, and otherwise how far it goes on. */
  readonly version: string | null;
  readonly step: 'minor' | 'major';
  readonly title: Localized;
  readonly envelope: Oscal | null;
  readonly entries: readonly (CrosswalkEntry & { readonly carriedFrom?: string })[];
}

/** A new version of a crosswalk, the first of a new one; its entries are in the actor's name. */
export async function createDraft(context: Context, draft: Draft): Promise<CrosswalkVersionRow> {
  const { op, now, newId } = context;
  const actor = requireCommittee(context);
  const { key, ends, title, envelope } = draft;
  const crosswalkId = await theCrosswalk(context, actor, draft);
  const taken = (await listCrosswalkVersions(op, [key])).map(({ version }) => version);
  const version = numberOf(draft.version, taken, draft.step);
  const entries: NewEntry[] = draft.entries.map((entry, ordinal) => ({ ...entry, id: newId(), ordinal }));
  const said = draft.entries.map(({ carriedFrom: _from, ...entry }) => entry);
  const [source, target] = [endOf(ends.source), endOf(ends.target)];
  const id = newId();
  await insertCrosswalkVersion(op, {
    id,
    crosswalkId,
    version,
    title,
    sourceVersionId: ends.source.id,
    targetVersionId: ends.target.id,
    envelope,
    digest: digestOfCrosswalk(documentOf({ crosswalkKey: key, version, title, envelope, source, target }, said)),
    entryCount: entries.length,
    createdAt: now(),
  });
  await putEntries(op, id, entries, actor);
  return requireCrosswalk(context, await findCrosswalkVersion(op, id));
}

function requireCommittee({ op }: Context): SeatedActor {
  if (!isSeated(op.actor)) throw new HubError('FORBIDDEN', 'Only a committee keeps crosswalks.');
  return op.actor;
}

/** One that another committee has not published yet is as none; of one that is out, key and standards are public. */
async function theCrosswalk({ op, now, newId }: Context, actor: SeatedActor, { key, ends }: Draft): Promise<string> {
  if (!OWN_KEY.test(key) || key.length > 64)
    throw badInput('A crosswalk is named by up to 64 lower-case letters, digits, dots and hyphens.', 'input.key');
  const [known] = await listCrosswalks(op, { first: 1, after: null, standard: null, key });
  const standards = { sourceStandard: ends.source.standardKey, targetStandard: ends.target.standardKey };
  if (!known) {
    const id = newId();
    await insertCrosswalk(op, { id, key, ...standards, committeeId: actor.organizationId, createdAt: now() });
    return id;
  }
  if (known.committee.id !== actor.organizationId)
    throw new HubError('FORBIDDEN', 'Another committee keeps this crosswalk.', 'input.key');
  if (known.sourceStandard !== standards.sourceStandard || known.targetStandard !== standards.targetStandard)
    throw badInput(`The crosswalk is from ${known.sourceStandard} to ${known.targetStandard}.`, 'input.key');
  return known.id;
}

const endOf = ({ id, standardKey, version, digest }: ToldVersion) => ({ versionId: id, standardKey, version, digest });
