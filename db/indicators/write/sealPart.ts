import { hasText, type PrivatePart } from '../../../standards/indicators/private.js';
import type { Statements } from '../../operation.js';
import type { Index, Of, Vault } from '../../sealing/vault.js';
import { setPrivatePart } from './indicators.js';

export const CASE_INDEX: Index = { purpose: 'case reference', class: 'indicator-private' };

/** Where the words of an indicator's private part stand. */
export const placeOfPart = (indicatorId: string, organizationId: string): Of => ({
  table: 'indicator_private',
  row: indicatorId,
  organizationId,
});

/** Stores a private part, its words sealed for its owner. */
export async function storePrivatePart(
  store: Statements,
  vault: Vault,
  indicatorId: string,
  organizationId: string,
  part: PrivatePart,
): Promise<void> {
  const { lossAmount, lossCurrency, victims, caseReference, customerReferences, narrative } = part;
  const words = JSON.stringify({ caseReference, customerReferences, narrative });
  const [text = null] = hasText(part)
    ? await vault.sealAll(store, [[placeOfPart(indicatorId, organizationId), words]])
    : [];
  const caseIndex = caseReference === null ? null : await vault.index(store, organizationId, CASE_INDEX, caseReference);
  await setPrivatePart(store, indicatorId, organizationId, { lossAmount, lossCurrency, victims, text, caseIndex });
}
