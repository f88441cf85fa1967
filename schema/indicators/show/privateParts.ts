import DataLoader from 'dataloader';
import type { PrivateRow } from '../../../db/indicators/row.js';
import { placeOfPart } from '../../../db/indicators/write/sealPart.js';
import type { Operation } from '../../../db/operation.js';
import type { Opened, Vault } from '../../../db/sealing/vault.js';
import type { PrivatePart, PrivateText } from '../../../standards/indicators/private.js';
import { BrokenSeal } from '../../../standards/sealing/envelope.js';
import type { VisibleIndicator } from './visible.js';

/** A private part as its owner reads it: words whose key is destroyed are null. */
export interface OpenedPart extends Omit<PrivatePart, 'customerReferences'> {
  readonly ownerId: string;
  readonly customerReferences: readonly string[] | null;
}

const NO_TEXT: PrivateText = { caseReference: null, customerReferences: [], narrative: null };
const ERASED = { ...NO_TEXT, customerReferences: null };

/**
 * The owner's part of each of the owner's own indicators on a page, opened; null where there is none. One that was tampered
 * with is an error in its own place.
 */
export const privatePartsLoader = (op: Operation, vault: Vault): DataLoader<VisibleIndicator, OpenedPart | null> =>
  new DataLoader<VisibleIndicator, OpenedPart | null>(
    async (indicators) => {
      const sealed = indicators.flatMap(({ id, private: row }) => (row?.sealed && row.keyId ? [{ id, ...row }] : []));
      const texts = await vault.openAll(
        op,
        sealed.map(({ id, ownerId, sealed: text, keyId }) => [
          placeOfPart(id, ownerId),
          { sealed: Buffer.from(text ?? '', 'base64'), keyId: keyId ?? '' },
        ]),
      );
      const byId = new Map(sealed.map(({ id }, place) => [id, texts[place]]));
      return indicators.map(({ id, private: row }) => (row ? partOf(row, byId.get(id)) : null));
    },
    { cache: false },
  );

/** `text` is undefined where there are no words. */
function partOf(row: PrivateRow, text: Opened | undefined): OpenedPart | BrokenSeal {
  if (text instanceof BrokenSeal) return text;
  const { ownerId, lossAmount, lossCurrency, victims } = row;
  return { ownerId, lossAmount, lossCurrency, victims, ...wordsOf(text) };
}

function wordsOf(text: string | null | undefined) {
  if (text === undefined) return NO_TEXT;
  return text === null ? ERASED : (JSON.parse(text) as PrivateText);
}
