import { GraphQLDateTimeISO, GraphQLUUID } from 'graphql-scalars';
import { Field, InputType } from 'type-graphql';
import type { GrantScope } from '../../../standards/conformance/grant.js';
import { Access } from '../../access/access.js';
import { GrantScopeEnum } from '../../enums.js';

@InputType({ description: 'Whom a grant is for: one of the two.' })
export class GranteeInput {
  @Access('conformance:grant')
  @Field(() => String, { nullable: true, description: 'Key of an institution or a regulator.' })
  organization?: string | null;

  @Access('conformance:grant')
  @Field(() => Boolean, { nullable: true, description: 'Every member institution; a summary only.' })
  consortium?: boolean | null;
}

@InputType({ description: 'What to let others read.' })
export class GrantAssessmentInput {
  @Access('conformance:grant')
  @Field(() => GraphQLUUID, { description: "One of one's own institution's submitted assessments." })
  assessmentId: string;

  @Access('conformance:grant')
  @Field(() => GranteeInput, { description: 'Whom it is for.' })
  to: GranteeInput;

  @Access('conformance:grant')
  @Field(() => GrantScopeEnum, { description: 'How much it opens.' })
  scope: GrantScope;

  @Access('conformance:grant')
  @Field(() => GraphQLDateTimeISO, { description: 'Until when, within five years.' })
  endsAt: Date;
}

@InputType({ description: 'Which grant to take back.' })
export class RevokeAssessmentGrantInput {
  @Access('conformance:grant')
  @Field(() => GraphQLUUID, { description: 'Id of the grant.' })
  grantId: string;
}
