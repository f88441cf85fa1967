import { GraphQLJSON } from 'graphql-scalars';
import { Field, InputType, Int } from 'type-graphql';
import type { Member } from '../../../../standards/catalogue/drafting/edit.js';
import { Access } from '../../../access/access.js';
import { DraftMemberEnum } from '../../../enums.js';
import {
  AddRequirementInput,
  ChangeRequirementInput,
  MergeRequirementsInput,
  MoveRequirementInput,
  READ,
  RetireRequirementInput,
  SplitRequirementInput,
} from './nodeInputs.js';

@InputType({ description: 'What stands beside the requirements is set.' })
export class SetDraftMemberInput {
  @Access('catalogue:draft')
  @Field(() => DraftMemberEnum, { description: 'What of it.' })
  member: Member;

  @Access('catalogue:draft')
  @Field(() => Int, { description: READ })
  revision: number;

  @Access('catalogue:draft')
  @Field(() => GraphQLJSON, {
    nullable: true,
    description:
      'As a document of the hub has it: text by language (`en`, `zh-CN`), a line, a profile, a schema. Null clears.',
  })
  value?: unknown;
}

@InputType({ description: 'One edit: exactly one of its fields is given.' })
export class StandardEditInput {
  @Access('catalogue:draft')
  @Field(() => AddRequirementInput, { nullable: true, description: 'Something new.' })
  add?: AddRequirementInput | null;

  @Access('catalogue:draft')
  @Field(() => ChangeRequirementInput, { nullable: true, description: 'Something says something else.' })
  change?: ChangeRequirementInput | null;

  @Access('catalogue:draft')
  @Field(() => MoveRequirementInput, { nullable: true, description: 'Something stands elsewhere.' })
  move?: MoveRequirementInput | null;

  @Access('catalogue:draft')
  @Field(() => SplitRequirementInput, { nullable: true, description: 'One becomes several.' })
  split?: SplitRequirementInput | null;

  @Access('catalogue:draft')
  @Field(() => MergeRequirementsInput, { nullable: true, description: 'Several become one.' })
  merge?: MergeRequirementsInput | null;

  @Access('catalogue:draft')
  @Field(() => RetireRequirementInput, { nullable: true, description: 'Something is taken out.' })
  retire?: RetireRequirementInput | null;

  @Access('catalogue:draft')
  @Field(() => SetDraftMemberInput, { nullable: true, description: 'What stands beside the requirements is set.' })
  set?: SetDraftMemberInput | null;
}
