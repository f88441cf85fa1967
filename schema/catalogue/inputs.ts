import { GraphQLUUID } from 'graphql-scalars';
import { ArgsType, Field, InputType } from 'type-graphql';
import { Access } from '../access/access.js';
import { StandardKindEnum } from '../enums.js';

@InputType({ description: 'A file sent to `/uploads`, and what it is.' })
export class ImportStandardInput {
  @Access('catalogue:import')
  @Field(() => GraphQLUUID, { description: 'Id that `/uploads` answered.' })
  uploadId: string;

  @Access('catalogue:import')
  @Field(() => String, { description: 'Key of the standard it is a version of; made when new.' })
  standard: string;

  @Access('catalogue:import')
  @Field(() => StandardKindEnum, { defaultValue: 'external', description: 'What a new standard is about.' })
  kind: string;

  @Access('catalogue:import')
  @Field(() => String, { nullable: true, description: "The source's name of the version; by default the file's own." })
  label?: string | null;

  @Access('catalogue:import')
  @Field(() => String, { nullable: true, description: 'Language of the text: `en` (default) or `zh-CN`.' })
  language?: string | null;

  @Access('catalogue:import')
  @Field(() => Boolean, { defaultValue: false, description: 'Only proposed: the chair has still to take it up.' })
  proposal: boolean;
}

@ArgsType()
export class VersionArgs {
  @Access('catalogue:read')
  @Field(() => String, { description: 'Key of the standard.' })
  standard: string;

  @Access('catalogue:read')
  @Field(() => String, { nullable: true, description: 'Semantic version or label; by default the newest published.' })
  version?: string | null;
}
