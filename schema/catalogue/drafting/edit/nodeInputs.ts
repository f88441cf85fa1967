import { Field, InputType, Int } from 'type-graphql';
import type { ChildrenFate } from '../../../../standards/catalogue/drafting/edit.js';
import { Access } from '../../../access/access.js';
import { withFields } from '../../../access/withFields.js';
import { ChildrenFateEnum, NodeKindEnum } from '../../../enums.js';
import { RequirementContentInput } from './contentInput.js';

export const READ =
  'Edits of it that you read in `standardBlame`, 0 where there were none: another one since is a CONFLICT.';

@InputType({ description: 'Where something is to stand.' })
export class PlaceInput {
  @Access('catalogue:draft')
  @Field(() => String, { nullable: true, description: 'Key of what it stands in; the top without one.' })
  parentKey?: string | null;

  @Access('catalogue:draft')
  @Field(() => String, { nullable: true, description: 'Key of what it follows there; null is first, absent last.' })
  afterKey?: string | null;
}

abstract class Read {
  key: string;
  revision: number;
}

const READ_FIELDS = {
  key: Field(() => String, { description: 'Its key.' }),
  revision: Field(() => Int, { description: READ }),
} satisfies Record<keyof Read, unknown>;

@InputType({ description: 'A heading or requirement as it was read.' })
@withFields('catalogue:draft', READ_FIELDS)
export class ReadInput extends Read {}

@InputType({ description: 'Something new.' })
export class AddRequirementInput {
  @Access('catalogue:draft')
  @Field(() => String, { description: 'Its key, which no earlier version has used for anything else.' })
  key: string;

  @Access('catalogue:draft')
  @Field(() => NodeKindEnum, { defaultValue: 'requirement', description: 'A heading, or something required.' })
  kind: 'group' | 'requirement';

  @Access('catalogue:draft')
  @Field(() => PlaceInput, { nullable: true, description: 'Where; by default last at the top.' })
  place?: PlaceInput | null;

  @Access('catalogue:draft')
  @Field(() => RequirementContentInput, { description: 'What it says.' })
  content: RequirementContentInput;
}

@InputType({ description: 'Something says something else.' })
@withFields('catalogue:draft', READ_FIELDS)
export class ChangeRequirementInput extends Read {
  @Access('catalogue:draft')
  @Field(() => RequirementContentInput, { description: 'What is given changes; null clears; what is absent stays.' })
  content: RequirementContentInput;
}

@InputType({ description: 'Something stands elsewhere, with what is below it.' })
@withFields('catalogue:draft', READ_FIELDS)
export class MoveRequirementInput extends Read {
  @Access('catalogue:draft')
  @Field(() => PlaceInput, { description: 'Where.' })
  place: PlaceInput;
}

@InputType({ description: 'One of what something is split into, or what others are merged into.' })
export class RequirementPartInput {
  @Access('catalogue:draft')
  @Field(() => String, { description: 'A new key, or that of what is split or merged, which is then kept.' })
  key: string;

  @Access('catalogue:draft')
  @Field(() => RequirementContentInput, {
    description: 'What it says; level, class, classification and date are those of what it comes from unless given.',
  })
  content: RequirementContentInput;
}

@InputType({ description: 'One becomes several, which say that they come from it.' })
@withFields('catalogue:draft', READ_FIELDS)
export class SplitRequirementInput extends Read {
  @Access('catalogue:draft')
  @Field(() => [RequirementPartInput], { description: 'Two or more, in order.' })
  into: RequirementPartInput[];

  @Access('catalogue:draft')
  @Field(() => String, { nullable: true, description: 'Key of the part that what is below it goes to.' })
  childrenTo?: string | null;
}

@InputType({ description: 'Several become one, which says that it comes from them.' })
export class MergeRequirementsInput {
  @Access('catalogue:draft')
  @Field(() => [ReadInput], { description: 'Two or more; it stands where the first stood, with what is below all.' })
  of: ReadInput[];

  @Access('catalogue:draft')
  @Field(() => RequirementPartInput, { description: 'What they become.' })
  into: RequirementPartInput;
}

@InputType({ description: 'Something is taken out.' })
@withFields('catalogue:draft', READ_FIELDS)
export class RetireRequirementInput extends Read {
  @Access('catalogue:draft')
  @Field(() => ChildrenFateEnum, { nullable: true, description: 'What becomes of what is below it, if anything is.' })
  children?: ChildrenFate | null;

  @Access('catalogue:draft')
  @Field(() => [ReadInput], { defaultValue: [], description: 'Everything below it that is retired with it.' })
  with: ReadInput[];
}
