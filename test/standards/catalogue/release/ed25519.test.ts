import { createPublicKey, verify } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { publicKeyHex, verifies } from '../../../../standards/catalogue/release/ed25519.js';
import { keyNamed, keyOf } from '../../../support/release/keys.js';
import { refusal } from '../samples.js';

/** RFC 8032, section 7.1: secret key, public key, message, signature. */
const VECTORS = [
  [
    '9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60',
    'd75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a',
    '',
    'e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555fb8821590a33bacc61e39701cf9b46bd25bf5f0595bbe24655141438e7a100b',
  ],
  [
    '4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb',
    '3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c',
    '72',
    '92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00',
  ],
  [
    'c5aa8df43f9f837bedb7442f31dcb7b166d38535076f094b85ce3a2e0b4458f7',
    'fc51cd8e6218a1a38da47ed00230f0580816ed13ba3303ac5deb911548908025',
    'af82',
    '6291d657deec24024827e69c3abe01a30ce548a284743a445e3680d7db5ac3ac18ff9b538d16f290ae67f760984dc6594a7c15e9716ed28dc027beceea1ec40a',
  ],
  [
    '833fe62409237b9d62ec77587520911e9a759cec1d19755b7da901b96dca3d42',
    'ec172b93ad5e563bf4932c70e1245034c35467ef2efd4d64ebf819683467e2bf',
    'ddaf35a193617abacc417349ae20413112e6fa4e89a97ea20a9eeee64b55d39a2192992a274fc1a836ba3c23a3feebbd454d4423643ce80e2a9ac94fa54ca49f',
    'dc2a4459e7369633a52b1bf277839a00201009a3efbf3ecb69bea2186c26b58909351fc9ac90b3ecfdfbc7c66431e0303dca179c138ac17ad9bef1177331a704',
  ],
] as const;

describe('when RFC 8032 says how a message is signed', () => {
  it.each(VECTORS)('the key %s signs and verifies as it says', (secret, publicKey, message, signature) => {
    const key = keyOf(secret);
    const bytes = Buffer.from(message, 'hex');
    expect(key.publicKey).toBe(publicKey);
    expect(key.signBytes(bytes)).toBe(signature);
    expect(verifies(publicKey, bytes, signature)).toBe(true);
    expect(verifies(publicKey, Buffer.concat([bytes, Buffer.of(0)]), signature)).toBe(false);
  });
});

/** The group's order (RFC 8032, section 5.1). */
const L = 2n ** 252n + 27742317777372353535851937790883648493n;
const bytesOf = (value: bigint) => Buffer.from(value.toString(16).padStart(64, '0'), 'hex').reverse();
const numberOf = (hex: string) => BigInt(`0x${Buffer.from(hex, 'hex').reverse().toString('hex')}`);

describe('when a signature has another spelling', () => {
  const key = keyNamed('lin');
  const message = Buffer.from('message');
  const signature = key.signBytes(message);

  it('neither S beyond the order, nor capitals, nor a byte more verifies', () => {
    expect(verifies(key.publicKey, message, signature)).toBe(true);
    const malleable = signature.slice(0, 64) + bytesOf(numberOf(signature.slice(64)) + L).toString('hex');
    for (const other of [malleable, signature.toUpperCase(), `${signature}00`, signature.slice(2), ''])
      expect(verifies(key.publicKey, message, other)).toBe(false);
  });
});

/** The points whose order divides 8, as encodings; the last four are none that RFC 8032 has. */
const SMALL = [
  '0000000000000000000000000000000000000000000000000000000000000000',
  '0000000000000000000000000000000000000000000000000000000000000080',
  '0100000000000000000000000000000000000000000000000000000000000000',
  'ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f',
  '26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05',
  '26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc85',
  'c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a',
  'c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac03fa',
  '0100000000000000000000000000000000000000000000000000000000000080',
  'ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff',
  'edffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f',
  'eeffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff',
];

describe('when a key binds nobody', () => {
  it.each(SMALL)('%s is refused', (hex) => {
    expect(refusal(() => publicKeyHex(hex, '/key')).at).toBe('/key');
  });

  it('since without that one signature is good for whatever message', () => {
    const identity = SMALL[2] as string;
    const forged = identity + '00'.repeat(32);
    const spki = Buffer.concat([Buffer.from('302a300506032b6570032100', 'hex'), Buffer.from(identity, 'hex')]);
    const key = createPublicKey({ key: spki, format: 'der', type: 'spki' });
    for (const message of ['one', 'another']) {
      expect(verify(null, Buffer.from(message), key, Buffer.from(forged, 'hex'))).toBe(true);
      expect(verifies(identity, Buffer.from(message), forged)).toBe(false);
    }
  });

  it.each(['', 'ab', 'D75A980182B10AB7D54BFED3C964073A0EE172F3DAA62325AF021A68F707511A', 7])(
    '%s is no key',
    (value) => {
      expect(refusal(() => publicKeyHex(value, '/key')).at).toBe('/key');
    },
  );
});
