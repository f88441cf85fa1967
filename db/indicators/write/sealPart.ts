import { hasText, type PrivatePart } from '../../../standards/indicators/private.js';
import type { Statements } from '../../operation.js';
import type { Index, Of, Vault } from '../../sealing/vault.js';
import { setPrivateParts } from './indicators.js';

export const CASE_INDEX: Index = { purpose: 'case reference', class: 'indicator-private' };

/** Where the words of an indicator's private part stand. */
export const placeOfPart = (indicatorId: string, organizationId: string): Of => ({
  table: 'indicator_private',
  row: indicatorId,
  organizationId,
});

/** Stores a private part, its words sealed for its owner. */
export const storePrivatePart = (
  store: Statements,
  vault: Vault,
  indicatorId: string,
  organizationId: string,
  part: PrivatePart,
): Promise<void> => storePrivateParts(store, vault, organizationId, [[indicatorId, part]]);

/** The same of many indicators of one owner. */
export async function storePrivateParts(
  store: Statements,
  vault: Vault,
  organizationId: string,
  parts: readonly (readonly [indicatorId: string, part: PrivatePart])[],
): Promise<void> {
  const worded = parts.filter(([, part]) => hasText(part));
  const sealed = await vault.sealAll(
    store,
    worded.map(([id, part]) => [placeOfPart(id, organizationId), wordsOf(part)] as const),
  );
  const texts = new Map(worded.map(([id], place) => [id, sealed[place] ?? null]));
  const cases = [...new Set(parts.flatMap(([, { caseReference }]) => caseReference ?? []))];
  const indices = await vault.indexAll(store, organizationId, CASE_INDEX, cases);
  const indexOf = new Map(cases.map((reference, place) => [reference, indices[place] ?? null]));
  await setPrivateParts(
    store,
    organizationId,
    parts.map(([id, { lossAmount, lossCurrency, victims, caseReference }]) => [
      id,
      {
        lossAmount,
        lossCurrency,
        victims,
        text: texts.get(id) ?? null,
        caseIndex: caseReference === null ? null : (indexOf.get(caseReference) ?? null),
      },
    ]),
  );
}

const wordsOf = ({ caseReference, customerReferences, narrative }: PrivatePart) =>
  JSON.stringify({ caseReference, customerReferences, narrative });
