import { isOver } from '../../../db/catalogue/ballots/store.js';
import { countUndisposed } from '../../../db/catalogue/comments/store.js';
import { excesses } from '../../../standards/access/ceiling.js';
import { type Condition, type Facts, fact } from '../../../standards/catalogue/lifecycle/conditions.js';
import { refuseTooWide } from '../../../standards/catalogue/validate/widestLabels.js';
import { badInput } from '../../../standards/errors.js';
import type { Context } from '../../context.js';
import { eligibleFor } from '../ballots/eligible.js';
import { signedManifest } from '../release/manifests.js';
import type { ToldVersion } from '../visible.js';
import { refuseUnfit } from './plan.js';
import { erratumFault, refuseUnderstated } from './predecessor.js';

/** What the caller says, on which a condition may rest. */
export interface Given {
  readonly reason?: string | null;
  readonly ballotId?: string;
}

type LookUp = (context: Context, version: ToldVersion, given: Given) => string | null | Promise<string | null>;

/** Conditions that are looked up; how a vote went is known once it was counted. */
const LOOK_UPS: { readonly [condition in Condition]?: LookUp } = {
  'own-text': (_context, { kind }) => fact(kind !== 'external'),
  'external-text': (_context, { kind }) =>
    fact(kind === 'external', 'It is published once it is approved in a ballot.'),
  erratum: erratumFault,
  commented: (_context, { commentUntil }) => fact(commentUntil !== null, 'It was not.'),
  'comment-time-over': ({ now }, { commentUntil }) =>
    fact(commentUntil !== null && commentUntil <= now(), `It runs until ${commentUntil?.toISOString()}.`),
  'comments-disposed': async ({ op }, { id }) => {
    const open = await countUndisposed(op, id);
    return fact(open === 0, `${open} ${open === 1 ? 'has' : 'have'} none.`);
  },
  'somebody-eligible': async (context, version) => fact((await eligibleFor(context, version)).eligible.length > 0),
  'ballot-over': async ({ op }, _version, { ballotId = '' }) => fact(await isOver(op, ballotId)),
  'within-ceiling': (_context, version) => refuseExcess(version),
  'plan-fits': refuseUnfit,
  'number-borne-out': refuseUnderstated,
  signed: async (context, version) => (await signedManifest(context, version)).lacking,
  'reason-given': (_context, _version, { reason }) => fact(Boolean(reason?.trim())),
};

export async function lookUp(
  context: Context,
  version: ToldVersion,
  conditions: ReadonlySet<Condition>,
  given: Given,
): Promise<Facts> {
  const facts: { [condition in Condition]?: string | null } = {};
  for (const condition of conditions) facts[condition] = await LOOK_UPS[condition]?.(context, version, given);
  return facts;
}

/** No vote raises the ceiling: a profile or label that would is not published, and the first that would is named. */
function refuseExcess({ disclosure, widestLabels }: ToldVersion): null {
  refuseTooWide(widestLabels ?? {}, (subject) => `widestLabels.${subject}`);
  const [first, ...others] = excesses(disclosure ?? {});
  if (!first) return null;
  const { field, tlp, relation } = first;
  throw badInput(
    `The disclosure profile passes the ceiling: ${field} under TLP ${tlp} may not be shown to ${relation}` +
      `${others.length > 0 ? `, and ${others.length} more cells` : ''}.`,
    `disclosure.${field}.${tlp}`,
  );
}
