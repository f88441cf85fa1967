import DataLoader from 'dataloader';
import type { PrivateRow } from '../../db/indicators/row.js';
import { placeOfPart } from '../../db/indicators/sealPart.js';
import type { Operation } from '../../db/operation.js';
import type { Vault } from '../../db/sealing/vault.js';
import type { PrivatePart, PrivateText } from '../../standards/indicators/private.js';
import type { VisibleIndicator } from './visible.js';

const NO_TEXT: PrivateText = { caseReference: null, customerReferences: [], narrative: null };

/** The owner's part of each of the owner's own indicators on a page, opened; null where there is none. */
export const privatePartsLoader = (
  op: Operation,
  vault: Vault,
): DataLoader<VisibleIndicator, (PrivatePart & { ownerId: string }) | null> =>
  new DataLoader(
    async (indicators) => {
      const sealed = indicators.flatMap(({ id, private: row }) => (row?.sealed ? [{ id, ...row }] : []));
      const texts = await vault.openAll(
        op,
        sealed.map(({ id, ownerId, sealed: text, keyId }) => [
          placeOfPart(id, ownerId),
          { sealed: Buffer.from(text ?? '', 'base64'), keyId: keyId ?? '' },
        ]),
      );
      const byId = new Map(sealed.map(({ id }, place) => [id, texts[place] ?? null]));
      return indicators.map(({ id, private: row }) => (row ? partOf(row, byId.get(id) ?? null) : null));
    },
    { cache: false },
  );

function partOf(row: PrivateRow, text: string | null): PrivatePart & { ownerId: string } {
  const { ownerId, lossAmount, lossCurrency, victims } = row;
  return { ownerId, lossAmount, lossCurrency, victims, ...(text ? (JSON.parse(text) as PrivateText) : NO_TEXT) };
}
