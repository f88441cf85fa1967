import { createPublicKey, type KeyObject, verify } from 'node:crypto';
import { badInput } from '../../errors.js';
import { sha256OfBytes } from '../digest.js';
import { matching } from '../validate/shape.js';

/** SubjectPublicKeyInfo of an Ed25519 key up to its 32 bytes (RFC 8410, sections 3 and 4). */
const SPKI = Buffer.from('302a300506032b6570032100', 'hex');

/** 2^255 - 19 (RFC 8032, section 5.1). */
const P = 2n ** 255n - 19n;

/**
 * y of the points whose order divides 8, either sign: under such a key one signature is good for many messages, and
 * OpenSSL takes it.
 */
const SMALL_ORDER_Y: readonly bigint[] = [
  0n,
  1n,
  P - 1n,
  littleEndian(Buffer.from('26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05', 'hex')),
  littleEndian(Buffer.from('c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a', 'hex')),
];

/** 32 bytes in lower-case hexadecimal. @throws HubError BAD_USER_INPUT for what is no key that binds its holder. */
export function publicKeyHex(value: unknown, at: string): string {
  const hex = matching(value, /^[0-9a-f]{64}$/, 'A public key of 32 bytes in hexadecimal', at);
  const y = littleEndian(Buffer.from(hex, 'hex')) % 2n ** 255n;
  if (y >= P || SMALL_ORDER_Y.includes(y)) throw badInput('No public key that binds its holder.', at);
  return hex;
}

/** SHA-256 of the 32 bytes, in hexadecimal. */
export const keyIdOf = (publicKey: string): string => sha256OfBytes(Buffer.from(publicKey, 'hex'));

/** R and S (RFC 8032, section 5.1.6), 64 bytes in lower-case hexadecimal: no signature has two spellings. */
export const isSignature = (value: string): boolean => /^[0-9a-f]{128}$/.test(value);

/** RFC 8032, section 5.1.7; S beyond the group's order is refused by OpenSSL. Total: what is no key verifies nothing. */
export function verifies(publicKey: string, message: Buffer, signature: string): boolean {
  if (!isSignature(signature)) return false;
  try {
    return verify(null, message, keyObject(publicKeyHex(publicKey, '')), Buffer.from(signature, 'hex'));
  } catch {
    return false;
  }
}

const keyObject = (hex: string): KeyObject =>
  createPublicKey({ key: Buffer.concat([SPKI, Buffer.from(hex, 'hex')]), format: 'der', type: 'spki' });

/** The 32 bytes of a key, in hexadecimal. */
export const rawPublicKey = (key: KeyObject): string =>
  key.export({ format: 'der', type: 'spki' }).subarray(SPKI.length).toString('hex');

function littleEndian(bytes: Buffer): bigint {
  return BigInt(`0x${Buffer.from(bytes).reverse().toString('hex')}`);
}
