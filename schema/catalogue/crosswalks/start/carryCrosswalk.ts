import { listEntries } from '../../../../db/catalogue/crosswalks/entries.js';
import { fateOf } from '../../../../standards/catalogue/crosswalk/carry.js';
import { badInput, HubError } from '../../../../standards/errors.js';
import type { Context } from '../../../context.js';
import { type Kept, requireKeptCrosswalk } from '../own.js';
import { entryOf } from '../read/documentOf.js';
import { toldItems } from '../read/entries.js';
import { standingIn } from '../sides.js';
import { createDraft, type Ends, requireEnds } from './createDraft.js';
import type { CarryCrosswalkInput } from './inputs.js';

/**
 * A published version becomes a draft between other versions of the same standards. What its entries name says what it said:
 * they are kept, and their review with them; it says another thing: they are taken along, and wait for one; it is gone: so
 * are they. The last two are listed.
 */
export async function carryCrosswalk(context: Context, input: CarryCrosswalkInput) {
  const { version } = await requireKeptCrosswalk(context, input.crosswalkVersionId);
  if (version.status === 'draft')
    throw new HubError('CONFLICT', 'A draft is not carried over; it is changed.', 'input.crosswalkVersionId');
  const ends = await requireEnds(context, {
    sourceVersionId: input.sourceVersionId ?? version.source.versionId,
    targetVersionId: input.targetVersionId ?? version.target.versionId,
  });
  refuseOtherStandards(version, ends);
  const entries = await withFates(context, version, ends);
  const { crosswalkKey: key, title, envelope } = version;
  const taken = entries.filter(({ fate }) => fate !== 'gone');
  const moved = ends.source.id !== version.source.versionId || ends.target.id !== version.target.versionId;
  const draft = await createDraft(context, {
    key,
    ends,
    version: input.version ?? null,
    step: moved ? 'major' : 'minor',
    title,
    envelope,
    entries: taken.map(({ row, fate }) => ({ ...entryOf(row), ...(fate === 'kept' && { carriedFrom: row.id }) })),
  });
  const listed = entries.filter(({ fate }) => fate !== 'kept');
  return { version: draft, kept: entries.length - listed.length, review: listed.map(told) };
}

function refuseOtherStandards({ source, target }: Kept['version'], ends: Ends): void {
  if (ends.source.standardKey !== source.standardKey)
    throw badInput(`The crosswalk is from ${source.standardKey}.`, 'input.sourceVersionId');
  if (ends.target.standardKey !== target.standardKey)
    throw badInput(`The crosswalk is to ${target.standardKey}.`, 'input.targetVersionId');
}

async function withFates({ op }: Context, { id, source, target }: Kept['version'], ends: Ends) {
  const succession = {
    sources: { before: await standingIn(op, source.versionId), after: await standingIn(op, ends.source.id) },
    targets: { before: await standingIn(op, target.versionId), after: await standingIn(op, ends.target.id) },
  };
  return (await listEntries(op, [id])).map((row) => ({ row, fate: fateOf(row, succession) }));
}

const told = ({ row, fate }: Awaited<ReturnType<typeof withFates>>[number]) => ({
  fate,
  sources: toldItems(row.sources),
  relation: row.relation,
  targets: toldItems(row.targets),
});
