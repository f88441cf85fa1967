import { GraphQLDateTimeISO } from 'graphql-scalars';
import { Field, ObjectType } from 'type-graphql';
import { Access } from '../../access/access.js';
import { StandardVersion } from '../types.js';

@ObjectType({ simpleResolvers: true, description: 'A signature by a key of a committee.' })
export class StatementSignature {
  @Access('catalogue:read')
  @Field(() => String, { description: 'Id of the key: SHA-256 of the public key, in hexadecimal.' })
  keyId: string;

  @Access('catalogue:read')
  @Field(() => String, { description: 'Ed25519 (RFC 8032), 64 bytes in hexadecimal.' })
  signature: string;
}

@ObjectType({ simpleResolvers: true, description: 'What officers of a committee have signed, or are signing.' })
export class SignedStatement {
  @Access('catalogue:read')
  @Field(() => String, { description: 'SHA-256 of what is signed, by which other statements name it.' })
  digest: string;

  @Access('catalogue:read')
  @Field(() => String, { description: 'Canonical JSON (RFC 8785); its shape is in the documentation of releases.' })
  content: string;

  @Access('catalogue:read')
  @Field(() => GraphQLDateTimeISO, { nullable: true, description: 'Since when it holds; null while it is signed.' })
  inForceAt: Date | null;

  @Access('catalogue:read')
  @Field(() => [StatementSignature], { description: 'By key.' })
  signatures: StatementSignature[];
}

@ObjectType({ simpleResolvers: true, description: 'Who signs for a committee, from its first key on.' })
export class CommitteeKeys {
  @Access('catalogue:read')
  @Field(() => [SignedStatement], { description: 'Key sets, the first one first. None: the committee signs nothing.' })
  sets: SignedStatement[];

  @Access('release:sign')
  @Field(() => [SignedStatement], {
    nullable: true,
    description: "To the committee's officers: sets they are signing.",
  })
  pending: SignedStatement[] | null;

  @Access('release:sign')
  @Field(() => String, { nullable: true, description: 'How the reader is named in the sets, as an officer.' })
  officer: string | null;
}

@ObjectType({ simpleResolvers: true, description: 'By what a version was released.' })
export class StandardRelease {
  @Access('catalogue:read')
  @Field(() => StandardVersion, { description: 'The version.' })
  version: StandardVersion;

  @Access('catalogue:read')
  @Field(() => SignedStatement, { nullable: true, description: 'Its manifest; null for a version that nobody signed.' })
  inForce: SignedStatement | null;

  @Access('release:sign')
  @Field(() => [SignedStatement], {
    nullable: true,
    description: "To the committee's officers: what there is to sign.",
  })
  pending: SignedStatement[] | null;
}

@ObjectType({ simpleResolvers: true, description: 'Which release of a standard is the newest.' })
export class StandardHead {
  @Access('catalogue:read')
  @Field(() => SignedStatement, { nullable: true, description: 'The last one that was signed, expired or not.' })
  inForce: SignedStatement | null;

  @Access('release:sign')
  @Field(() => [SignedStatement], {
    nullable: true,
    description: "To the committee's officers: what there is to sign.",
  })
  pending: SignedStatement[] | null;
}

@ObjectType({ simpleResolvers: true, description: 'The statement with the signature.' })
export class SignPayload {
  @Access('release:sign')
  @Field(() => SignedStatement, {
    description: 'In force once enough officers have signed; a release, once published.',
  })
  statement: SignedStatement;
}
