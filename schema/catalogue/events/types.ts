import { GraphQLDateTimeISO } from 'graphql-scalars';
import { Field, ID, ObjectType } from 'type-graphql';
import { Access } from '../../access/access.js';
import { StandardEventKindEnum, VersionStatusEnum } from '../../enums.js';

@ObjectType({ simpleResolvers: true, description: 'Something that happened to a standard.' })
export class StandardEvent {
  @Access('catalogue:follow')
  @Field(() => String, { description: 'Opaque: where to go on from.' })
  cursor: string;

  @Access('catalogue:follow')
  @Field(() => StandardEventKindEnum, { description: 'What happened.' })
  kind: string;

  @Access('catalogue:follow')
  @Field(() => GraphQLDateTimeISO, { description: 'When.' })
  at: Date;

  @Access('catalogue:follow')
  @Field(() => String, { description: 'Key of the standard.' })
  standardKey: string;

  @Access('catalogue:follow')
  @Field(() => ID, { description: 'Id of the version.' })
  versionId: string;

  @Access('catalogue:follow')
  @Field(() => String, { description: 'Semantic version, as it was then.' })
  version: string;

  @Access('catalogue:follow')
  @Field(() => VersionStatusEnum, { description: 'Where the version stood then.' })
  status: string;
}
