import { Field, ObjectType } from 'type-graphql';
import { Access } from '../../access/access.js';
import { StandardVersion } from '../types.js';

@ObjectType({ simpleResolvers: true, description: 'The version after the step.' })
export class AdvanceStandardPayload {
  @Access('catalogue:advance')
  @Field(() => StandardVersion, { description: 'The version.' })
  version: StandardVersion;
}

@ObjectType({ simpleResolvers: true, description: 'What was published.' })
export class PublishStandardPayload {
  @Access('catalogue:publish')
  @Field(() => StandardVersion, { description: 'The version, published.' })
  version: StandardVersion;
}

@ObjectType({ simpleResolvers: true, description: 'What was withdrawn.' })
export class WithdrawStandardPayload {
  @Access('catalogue:publish')
  @Field(() => StandardVersion, { description: 'The version, withdrawn.' })
  version: StandardVersion;
}
