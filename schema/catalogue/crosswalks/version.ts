import { GraphQLDateTimeISO } from 'graphql-scalars';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import type { Action } from '../../../standards/access/permissions.js';
import type { Localized } from '../../../standards/catalogue/document.js';
import { Access } from '../../access/access.js';
import { CrosswalkStatusEnum } from '../../enums.js';
import { LocalizedText } from '../../localized.js';

@ObjectType({ simpleResolvers: true, description: 'One side of a crosswalk.' })
export class CrosswalkEnd {
  @Access('crosswalk:read')
  @Field(() => ID, { description: 'Id of the version of the standard.' })
  versionId: string;

  @Access('crosswalk:read')
  @Field(() => String, { description: 'Key of the standard.' })
  standardKey: string;

  @Access('crosswalk:read')
  @Field(() => String, { description: 'Semantic version.' })
  version: string;

  @Access('crosswalk:read')
  @Field(() => String, {
    nullable: true,
    description: 'SHA-256 of that version; null of a draft since it was edited.',
  })
  digest: string | null;
}

@ObjectType({ simpleResolvers: true, description: 'One version of a crosswalk. Published, it never changes.' })
export class CrosswalkVersion {
  @Access('crosswalk:read')
  @Field(() => ID, { description: 'Id of the version.' })
  id: string;

  @Access('crosswalk:read')
  @Field(() => String, { description: 'Key of the crosswalk.' })
  crosswalkKey: string;

  @Access('crosswalk:read')
  @Field(() => String, { description: 'Semantic version, of its own.' })
  version: string;

  @Access('crosswalk:read')
  @Field(() => CrosswalkStatusEnum, { description: 'Where it stands.' })
  status: string;

  @Access('crosswalk:read')
  @Field(() => LocalizedText, { description: 'What it is called.' })
  title: Localized;

  @Access('crosswalk:read')
  @Field(() => CrosswalkEnd, { description: 'What is mapped.' })
  source: CrosswalkEnd;

  @Access('crosswalk:read')
  @Field(() => CrosswalkEnd, { description: 'What it is mapped to.' })
  target: CrosswalkEnd;

  @Access('crosswalk:read')
  @Field(() => String, { description: 'SHA-256 of the canonical document (RFC 8785).' })
  digest: string;

  @Access('crosswalk:read')
  @Field(() => Int, { description: 'How many entries it has.' })
  entryCount: number;

  @Access('crosswalk:read')
  @Field(() => Int, { description: 'Counts changes; an update names the one it read.' })
  revision: number;

  @Access('crosswalk:read')
  @Field(() => GraphQLDateTimeISO, { nullable: true, description: 'When it was published; null until then.' })
  publishedAt: Date | null;

  @Access('crosswalk:read')
  @Field(() => GraphQLDateTimeISO, { nullable: true, description: 'When another version superseded it.' })
  endedAt: Date | null;
}

/** What a mutation answers with: the version after it, and what else is said of it, under this permission. */
export function versionUnder(action: Action) {
  @ObjectType({ simpleResolvers: true })
  abstract class Payload {
    @Access(action)
    @Field(() => CrosswalkVersion, { description: 'The version.' })
    version: CrosswalkVersion;
  }
  return Payload;
}
