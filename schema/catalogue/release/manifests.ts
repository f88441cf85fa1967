import { listStatements, type StatementRow } from '../../../db/catalogue/release/store.js';
import type { VersionRow } from '../../../db/catalogue/store.js';
import { canonicalJson } from '../../../standards/catalogue/digest.js';
import { transitionsFrom } from '../../../standards/catalogue/lifecycle.js';
import { drawUpManifest } from '../../../standards/catalogue/release/drawUp.js';
import type { KeySet } from '../../../standards/catalogue/release/keys/keySet.js';
import { judge, tooFew } from '../../../standards/catalogue/release/keys/signers.js';
import type { ReleaseManifest } from '../../../standards/catalogue/release/manifest.js';
import type { Context } from '../../context.js';
import { digestOf } from '../documentOf.js';
import { keysOfCommittee, signedOf } from './keys.js';
import { releasedVersions } from './released.js';

/** Whether publication is what may come next: of another body’s text, from drafting on. */
export const mayBePublished = ({ status, kind }: VersionRow): boolean =>
  transitionsFrom(status).some(
    ({ action, needs }) => action === 'publish' && (kind === 'external' || !needs.includes('external-text')),
  );

/** What would be signed of a version now, drawn up at a moment; null where its committee has no keys. */
export async function manifestOf(
  { op }: Context,
  row: VersionRow,
): Promise<((issuedAt: string) => ReleaseManifest) | null> {
  const { standardKey, committeeId, version } = row;
  const keys = (await keysOfCommittee(op, committeeId)).sets.at(-1)?.content;
  if (!keys) return null;
  const document = await digestOf(op, row);
  const released = await releasedVersions(op, standardKey);
  return (issuedAt) => drawUpManifest({ standard: standardKey, version, document }, released, { keys, issuedAt });
}

/** Manifests of the version that are being signed and still say what there is to say: text, keys and predecessor are these. */
export async function pendingManifests(context: Context, version: VersionRow): Promise<StatementRow[]> {
  const draw = await manifestOf(context, version);
  if (!draw || !mayBePublished(version)) return [];
  const rows = await listStatements(context.op, 'release', version.id);
  return rows.filter((row) => row.content === canonicalJson(draw(signedOf<ReleaseManifest>(row).content.issuedAt)));
}

/** Whether as many have signed as must, and why not; the manifest that has enough. Neither where no keys ask for any. */
export async function signedManifest(
  context: Context,
  version: VersionRow,
): Promise<{ row: StatementRow | null; lacking: string | null }> {
  const keys = (await keysOfCommittee(context.op, version.committeeId)).sets.at(-1)?.content;
  if (!keys) return { row: null, lacking: null };
  const pending = await pendingManifests(context, version);
  const row = pending.find((candidate) => lackOf(candidate, keys) === null);
  if (row) return { row, lacking: null };
  return { row: null, lacking: pending[0] ? lackOf(pending[0], keys) : 'Nobody has signed it as it stands.' };
}

function lackOf(row: StatementRow, { keys, threshold, number }: KeySet): string | null {
  const { signers } = judge('release', signedOf<ReleaseManifest>(row), { keys, others: [], at: '' });
  return tooFew(signers, threshold, `set ${number}`, '')[0]?.message ?? null;
}
