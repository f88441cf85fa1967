import { GraphQLDateTimeISO } from 'graphql-scalars';
import { Field, ID, ObjectType } from 'type-graphql';
import { Access } from '../../access/access.js';
import { GrantScopeEnum } from '../../enums.js';
import { Organization } from '../../members/types.js';

@ObjectType({
  simpleResolvers: true,
  description: 'What an institution lets others read of an assessment, until a day.',
})
export class AssessmentGrant {
  @Access('conformance:read')
  @Field(() => ID, { description: 'Id of the grant.' })
  id: string;

  @Access('conformance:read')
  @Field(() => ID, { description: 'The assessment granted.' })
  assessmentId: string;

  @Access('conformance:read')
  @Field(() => Organization, { nullable: true, description: 'To whom; null for every member institution.' })
  grantee: Organization | null;

  @Access('conformance:read')
  @Field(() => GrantScopeEnum, { description: 'How much it opens.' })
  scope: string;

  @Access('conformance:read')
  @Field(() => GraphQLDateTimeISO, { description: 'From when.' })
  grantedAt: Date;

  @Access('conformance:read')
  @Field(() => GraphQLDateTimeISO, { description: 'Until when.' })
  endsAt: Date;

  @Access('conformance:read')
  @Field(() => GraphQLDateTimeISO, { nullable: true, description: 'When its owner took it back.' })
  revokedAt: Date | null;
}

@ObjectType({ simpleResolvers: true, description: 'What became of a grant.' })
export class AssessmentGrantPayload {
  @Access('conformance:grant')
  @Field(() => AssessmentGrant, { description: 'The grant after the change.' })
  grant: AssessmentGrant;
}
