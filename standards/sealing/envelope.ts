import { createCipheriv, createDecipheriv, createHmac } from 'node:crypto';

const FORMAT = 1;
const TAG_BYTES = 16;

/** SP 800-38D, 8.2.2: of chance, so a key seals at most 2^32 values; rotation begins anew. */
export const NONCE_BYTES = 12;

/** Where a sealed value stands. A value that is moved to another row, table or institution does not open there. */
export interface Place {
  readonly table: string;
  readonly row: string;
  readonly organizationId: string;
  readonly keyId: string;
}

/** A sealed value that was changed, moved or sealed under another key. The log is told where it stands, a client nothing. */
export class BrokenSeal extends Error {
  override readonly name = 'BrokenSeal';
  readonly code: string;

  constructor({ table, row }: Place) {
    super('A sealed value does not open where it stands.');
    this.code = `${table} ${row}`;
  }
}

const associated = ({ table, row, organizationId, keyId }: Place): Buffer =>
  Buffer.from(JSON.stringify(['entente', FORMAT, table, row, organizationId, keyId]));

/**
 * AES-256-GCM (NIST SP 800-38D) with the place as associated data: format (1 byte), nonce (12, never used twice under a key),
 * tag (16), ciphertext.
 */
export function seal(key: Buffer, place: Place, content: string | Buffer, nonce: Buffer): Buffer {
  const cipher = createCipheriv('aes-256-gcm', key, nonce);
  cipher.setAAD(associated(place));
  const bytes = typeof content === 'string' ? Buffer.from(content, 'utf8') : content;
  const ciphertext = Buffer.concat([cipher.update(bytes), cipher.final()]);
  return Buffer.concat([Buffer.of(FORMAT), nonce, cipher.getAuthTag(), ciphertext]);
}

/** A text that was sealed. @throws BrokenSeal */
export const open = (key: Buffer, place: Place, sealed: Buffer): string =>
  openBytes(key, place, sealed).toString('utf8');

/** @throws BrokenSeal */
export function openBytes(key: Buffer, place: Place, sealed: Buffer): Buffer {
  const nonce = sealed.subarray(1, 1 + NONCE_BYTES);
  const tag = sealed.subarray(1 + NONCE_BYTES, 1 + NONCE_BYTES + TAG_BYTES);
  try {
    if (sealed[0] !== FORMAT) throw new Error('format');
    const decipher = createDecipheriv('aes-256-gcm', key, nonce, { authTagLength: TAG_BYTES });
    decipher.setAAD(associated(place));
    decipher.setAuthTag(tag);
    const text = decipher.update(sealed.subarray(1 + NONCE_BYTES + TAG_BYTES));
    return Buffer.concat([text, decipher.final()]);
  } catch {
    throw new BrokenSeal(place);
  }
}

/**
 * Equality of a private text without the text: HMAC-SHA-256 (RFC 2104), 128 bits, under a key derived from the
 * institution's own, so that two institutions' same text differs.
 */
export function blindIndex(key: Buffer, purpose: string, text: string): Buffer {
  const own = createHmac('sha256', key).update(`entente blind index ${purpose}`).digest();
  return createHmac('sha256', own).update(text.normalize('NFC')).digest().subarray(0, 16);
}
