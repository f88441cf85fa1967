import { Field, InputType } from 'type-graphql';
import { Access } from '../../access/access.js';

@InputType({ description: 'What an officer signs, and the signature. The private key stays with the officer.' })
export class SignInput {
  @Access('release:sign')
  @Field(() => String, { description: 'What is signed, as canonical JSON (RFC 8785).' })
  content: string;

  @Access('release:sign')
  @Field(() => String, { description: 'Id of the key: SHA-256 of the public key, in hexadecimal.' })
  keyId: string;

  @Access('release:sign')
  @Field(() => String, {
    description:
      'Ed25519 (RFC 8032) over `entente`, the kind, `1`, a line feed and the content; 64 bytes in hexadecimal.',
  })
  signature: string;
}
