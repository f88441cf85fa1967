import type { IndicatorFilter, OwnCase } from '../../../db/indicators/read/filter.js';
import { CASE_INDEX } from '../../../db/indicators/write/sealPart.js';
import { isSeated } from '../../../standards/access/actor.js';
import { permits } from '../../../standards/access/permissions.js';
import { badInput } from '../../../standards/errors.js';
import { LIMITS } from '../../../standards/indicators/check.js';
import type { Context } from '../../context.js';
import type { IndicatorFilterInput } from '../types/searching.js';

const MAX_TERMS = 100;
const MAX_TEXT = 256;

/** The filter as given, a case reference by its blind indices; BAD_USER_INPUT where a part of it is longer than a search should be. */
export async function filterFrom(
  context: Context,
  input: IndicatorFilterInput | null | undefined,
): Promise<IndicatorFilter> {
  const { caseReference, ...filter } = input ?? {};
  checkLengths(filter, caseReference);
  return { ...filter, ownCase: typeof caseReference === 'string' ? await ownCase(context, caseReference) : null };
}

function checkLengths(
  { types, tlp, techniques, channels, sources, text }: IndicatorFilter,
  caseReference?: string | null,
) {
  for (const [name, terms] of Object.entries({ types, tlp, techniques, channels, sources })) {
    if (terms && terms.length > MAX_TERMS) throw badInput(`At most ${MAX_TERMS} terms.`, `filter.${name}`);
  }
  if (text && text.length > MAX_TEXT) throw badInput(`At most ${MAX_TEXT} characters.`, 'filter.text');
  if (caseReference && caseReference.length > LIMITS.reference) {
    throw badInput(`At most ${LIMITS.reference} characters.`, 'filter.caseReference');
  }
}

/** Nobody's, and so none, for an actor with no private parts of their own. */
async function ownCase({ op, vault }: Context, caseReference: string): Promise<OwnCase> {
  const { actor } = op;
  if (!isSeated(actor) || !permits(actor, 'indicator:read-private')) return { ownerId: NOBODY, indices: [] };
  const ownerId = actor.organizationId;
  return { ownerId, indices: await vault.indices(op, ownerId, CASE_INDEX, caseReference) };
}

const NOBODY = '00000000-0000-0000-0000-000000000000';
