import { GraphQLUUID } from 'graphql-scalars';
import { Field, InputType } from 'type-graphql';
import { Access } from '../../../access/access.js';
import { withFields } from '../../../access/withFields.js';
import { LocalizedTextInput } from '../../../localized.js';

abstract class NewCrosswalkInput {
  key: string;
  sourceVersionId: string;
  targetVersionId: string;
  version?: string | null;
}

const NEW = {
  key: Field(() => String, { description: 'Key of the crosswalk; made when new.' }),
  sourceVersionId: Field(() => GraphQLUUID, { description: 'Id of the version of a standard that is mapped.' }),
  targetVersionId: Field(() => GraphQLUUID, { description: 'Id of the version that it is mapped to.' }),
  version: Field(() => String, {
    nullable: true,
    description: 'Semantic version of the draft; by default the next one.',
  }),
} satisfies Record<keyof NewCrosswalkInput, unknown>;

@InputType({ description: 'Between what a crosswalk is.' })
@withFields('crosswalk:write', NEW)
export class ProposeCrosswalkInput extends NewCrosswalkInput {
  @Access('crosswalk:write')
  @Field(() => LocalizedTextInput, { description: 'What it is called.' })
  title: LocalizedTextInput;
}

@InputType({ description: 'A file sent to `/uploads`, and between what it is a crosswalk.' })
@withFields('crosswalk:write', NEW)
export class ImportCrosswalkInput extends NewCrosswalkInput {
  @Access('crosswalk:write')
  @Field(() => GraphQLUUID, { description: 'Id that `/uploads` answered.' })
  uploadId: string;

  @Access('crosswalk:write')
  @Field(() => String, { nullable: true, description: 'Language of its text: `en` (default) or `zh-CN`.' })
  language?: string | null;
}

@InputType({ description: 'Which published version to carry over, and to what.' })
export class CarryCrosswalkInput {
  @Access('crosswalk:write')
  @Field(() => GraphQLUUID, { description: 'Id of the version of the crosswalk.' })
  crosswalkVersionId: string;

  @Access('crosswalk:write')
  @Field(() => GraphQLUUID, {
    nullable: true,
    description: 'Id of another version of its source; by default the same.',
  })
  sourceVersionId?: string | null;

  @Access('crosswalk:write')
  @Field(() => GraphQLUUID, {
    nullable: true,
    description: 'Id of another version of its target; by default the same.',
  })
  targetVersionId?: string | null;

  @Access('crosswalk:write')
  @Field(() => String, { nullable: true, description: 'Semantic version of the draft; by default the next one.' })
  version?: string | null;
}
