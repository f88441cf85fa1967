import { insertPolicy } from '../../../db/access/disclosure.js';
import { ruleAt } from '../../../db/catalogue/committees/store.js';
import { supersede } from '../../../db/catalogue/lifecycle.js';
import { bringIntoForce } from '../../../db/catalogue/release/store.js';
import { listVersions, setStandardTitle } from '../../../db/catalogue/store.js';
import { governsAfter } from '../../../standards/access/governance.js';
import { monthsAfter } from '../../../standards/catalogue/ballot/rule.js';
import { succession } from '../../../standards/catalogue/lifecycle/supersession.js';
import type { Context } from '../../context.js';
import { signedManifest } from '../release/manifests.js';
import type { PublishStandardInput } from './inputs.js';
import { requireKept } from './own.js';
import { decide, take } from './take.js';

/**
 * The one place where a version comes into force: it takes the place of those before it, at once or on a date, and its
 * disclosure profile governs from now on. What its committee's officers signed holds with it.
 */
export async function publishStandard(context: Context, input: PublishStandardInput) {
  const { versionId, revision, bothValidUntil = null } = input;
  const { op, now } = context;
  const kept = await requireKept(context, versionId);
  const { version } = kept;
  const transition = await decide(context, kept, { action: 'publish', revision });
  const at = now();
  const others = await listVersions(op, [version.standardKey]);
  const inForce = others.filter(({ status }) => status === 'published');
  const { replaced, bothUntil, validUntil } = succession(inForce, version.version, {
    bothUntil: bothValidUntil,
    now: at,
  });
  const { reviewMonths } = await ruleAt(op, version.committeeId, at);
  const written = { publishedAt: at, reviewDueAt: monthsAfter(at, reviewMonths), validUntil };
  const { row: manifest } = await signedManifest(context, version);
  if (manifest) await bringIntoForce(op, manifest, at);
  const published = await take(context, version, transition, written);
  await supersede(op, replaced, { at, until: bothUntil });
  if (validUntil === null) await setStandardTitle(op, version.id, version.title);
  if (governsAfter(op.disclosure.inForce, version)) await insertPolicy(op.sql, { id: context.newId(), versionId, at });
  return { version: published };
}
