import { Field, Int, ObjectType } from 'type-graphql';
import type { Localized } from '../../../standards/catalogue/document.js';
import { Access } from '../../access/access.js';
import { LocalizedText } from '../../localized.js';
import { connectionOf } from '../../paging.js';
import { StandardVersion } from '../types.js';
import { BumpEnum, ChangeClassEnum, ChangeKindEnum } from './enums.js';
import { ChangedText } from './words.js';

@ObjectType({ simpleResolvers: true, description: 'One reason why two versions differ.' })
export class ChangeFinding {
  @Access('catalogue:read')
  @Field(() => ChangeClassEnum, { description: 'Its weight by itself.' })
  class: string;

  @Access('catalogue:read')
  @Field(() => String, { description: 'In words.' })
  reason: string;
}

@ObjectType({
  simpleResolvers: true,
  description: 'What became of one requirement, or of what stands beside them all.',
})
export class StandardChange {
  @Access('catalogue:read')
  @Field(() => ChangeKindEnum, { description: 'What became of it.' })
  kind: string;

  @Access('catalogue:read')
  @Field(() => String, {
    description:
      'Key in the newer version, in the older one when removed; a JSON pointer such as `/disclosure` for what is no requirement.',
  })
  key: string;

  @Access('catalogue:read')
  @Field(() => LocalizedText, { nullable: true, description: 'Title; null for what is no requirement.' })
  title: Localized | null;

  @Access('catalogue:read')
  @Field(() => [String], {
    description:
      'Other keys in the older version that it comes from: the one it had, those it was split or merged from.',
  })
  from: readonly string[];

  @Access('catalogue:read')
  @Field(() => [String], { description: 'Keys in the newer version that what was removed went into.' })
  into: readonly string[];

  @Access('catalogue:read')
  @Field(() => Boolean, { description: 'Whether it stands elsewhere, whatever else changed.' })
  moved: boolean;

  @Access('catalogue:read')
  @Field(() => ChangeClassEnum, { description: 'The gravest of its findings.' })
  class: string;

  @Access('catalogue:read')
  @Field(() => [ChangeFinding], { description: 'Why it is so classed.' })
  findings: readonly ChangeFinding[];

  @Access('catalogue:read')
  @Field(() => [ChangedText], {
    description: 'The words changed, by field and language; none when its text is the same.',
  })
  words: readonly ChangedText[];
}

export const StandardChangeConnection = connectionOf('StandardChange', StandardChange, 'catalogue:read');

@ObjectType({ simpleResolvers: true, description: 'How many changes there are of a kind and class.' })
export class ChangeCount {
  @Access('catalogue:read')
  @Field(() => ChangeKindEnum, { description: 'What became of them.' })
  kind: string;

  @Access('catalogue:read')
  @Field(() => ChangeClassEnum, { description: 'Their weight.' })
  class: string;

  @Access('catalogue:read')
  @Field(() => Int, { description: 'How many.' })
  count: number;
}

@ObjectType({ simpleResolvers: true, description: 'What changed between two versions of a standard.' })
export class StandardDiff {
  @Access('catalogue:read')
  @Field(() => StandardVersion, { description: 'The version compared with.' })
  from: StandardVersion;

  @Access('catalogue:read')
  @Field(() => StandardVersion, { description: 'The version compared.' })
  to: StandardVersion;

  @Access('catalogue:read')
  @Field(() => BumpEnum, { description: 'The step that the changes ask for.' })
  requiredBump: string;

  @Access('catalogue:read')
  @Field(() => String, { description: 'The least semantic version that they allow.' })
  leastVersion: string;

  @Access('catalogue:read')
  @Field(() => [ChangeCount], { description: 'All changes, counted; most first.' })
  counts: readonly ChangeCount[];

  @Access('catalogue:read')
  @Field(() => StandardChangeConnection, {
    description: 'Of the document first, then in the order of the newer version, then what is gone.',
  })
  changes: InstanceType<typeof StandardChangeConnection>;
}
