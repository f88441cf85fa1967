import { Field, ObjectType } from 'type-graphql';
import type { Run } from '../../../standards/catalogue/diff/words.js';
import { Access } from '../../access/access.js';
import { RunKindEnum } from './enums.js';

@ObjectType({ simpleResolvers: true, description: 'A stretch of text.' })
export class TextRun {
  @Access('catalogue:read')
  @Field(() => RunKindEnum, { description: 'Which of the two texts it is in.' })
  kind: string;

  @Access('catalogue:read')
  @Field(() => String, { description: 'The text, spaces and line breaks included.' })
  text: string;
}

@ObjectType({ simpleResolvers: true, description: 'A text that is not the same in both versions.' })
export class ChangedText {
  @Access('catalogue:read')
  @Field(() => String, {
    description: '`title`, `statement`, `guidance`, `part` with its name, `parameter` with its id.',
  })
  field: string;

  @Access('catalogue:read')
  @Field(() => String, { description: 'BCP 47 tag: `en` or `zh-CN`.' })
  language: string;

  @Access('catalogue:read')
  @Field(() => [TextRun], { description: 'Both texts, one laid over the other.' })
  runs: readonly Run[];
}
