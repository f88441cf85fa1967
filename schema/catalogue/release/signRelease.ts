import { listVersions } from '../../../db/catalogue/store.js';
import { canonicalJson } from '../../../standards/catalogue/digest.js';
import { parseManifest } from '../../../standards/catalogue/release/manifest.js';
import { canonicalContent } from '../../../standards/catalogue/release/statement.js';
import { HubError } from '../../../standards/errors.js';
import type { Context } from '../../context.js';
import { requireVisible } from '../visible.js';
import type { SignInput } from './inputs.js';
import { keysOfCommittee } from './keys.js';
import { manifestOf, mayBePublished } from './manifests.js';
import { requireOfficer, sign } from './sign.js';

/** An officer signs what is to be published of a version. The chair publishes it once enough have. */
export async function signRelease(context: Context, input: SignInput) {
  const { op } = context;
  const manifest = parseManifest(canonicalContent(input.content, 'input.content'), 'input.content');
  const versions = await listVersions(op, [manifest.standard]);
  const version = requireVisible(
    context,
    versions.find((candidate) => candidate.version === manifest.version),
  );
  requireOfficer(context, version.committeeId);
  if (!mayBePublished(version))
    throw new HubError('CONFLICT', `The version is ${version.status}: it is not published next.`, 'input.content');
  const draw = await manifestOf(context, version);
  if (!draw) throw new HubError('CONFLICT', 'The committee has no keys.', 'input.keyId');
  if (canonicalJson(draw(manifest.issuedAt)) !== input.content)
    throw new HubError(
      'CONFLICT',
      'Its text, its predecessor or the committee’s keys are others now.',
      'input.content',
    );
  const { sets } = await keysOfCommittee(op, version.committeeId);
  const place = { kind: 'release', committeeId: version.committeeId, subjectId: version.id, number: 1 } as const;
  return { statement: await sign(context, { ...place, content: manifest }, input, sets.at(-1)?.content.keys ?? []) };
}
