import { GraphQLDateTimeISO, GraphQLUUID } from 'graphql-scalars';
import { Field, InputType, Int } from 'type-graphql';
import type { STEPS } from '../../../standards/catalogue/lifecycle.js';
import { Access } from '../../access/access.js';
import { StepEnum } from '../../enums.js';

@InputType({ description: 'Which version takes which step.' })
export class AdvanceStandardInput {
  @Access('catalogue:advance')
  @Field(() => GraphQLUUID, { description: 'Id of the version.' })
  versionId: string;

  @Access('catalogue:advance')
  @Field(() => Int, { description: 'Revision read: another one since is a CONFLICT.' })
  revision: number;

  @Access('catalogue:advance')
  @Field(() => StepEnum, { description: 'The step.' })
  step: (typeof STEPS)[number];
}

@InputType({ description: 'Which version to publish.' })
export class PublishStandardInput {
  @Access('catalogue:publish')
  @Field(() => GraphQLUUID, { description: 'Id of the version.' })
  versionId: string;

  @Access('catalogue:publish')
  @Field(() => Int, { description: 'Revision read: another one since is a CONFLICT.' })
  revision: number;

  @Access('catalogue:publish')
  @Field(() => GraphQLDateTimeISO, {
    nullable: true,
    description: 'Until when the version before stays valid beside it; by default it is superseded at once.',
  })
  bothValidUntil?: Date | null;
}

@InputType({ description: 'Which version to take out of force, and why.' })
export class WithdrawStandardInput {
  @Access('catalogue:publish')
  @Field(() => GraphQLUUID, { description: 'Id of the version.' })
  versionId: string;

  @Access('catalogue:publish')
  @Field(() => Int, { description: 'Revision read: another one since is a CONFLICT.' })
  revision: number;

  @Access('catalogue:publish')
  @Field(() => String, { description: 'Why, for everyone to read.' })
  reason: string;
}
