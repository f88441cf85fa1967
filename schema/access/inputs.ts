import { GraphQLUUID } from 'graphql-scalars';
import { ArgsType, Field, InputType } from 'type-graphql';
import { ExplainedTypeEnum } from '../enums.js';
import { Access } from './access.js';

@InputType({ description: 'Consent to what a disclosure policy shows.' })
export class ConsentToDisclosureInput {
  @Access('disclosure:consent')
  @Field(() => String, { description: 'Version of the policy that was read; another one in force is a CONFLICT.' })
  version: string;

  @Access('disclosure:consent')
  @Field(() => [GraphQLUUID], {
    nullable: true,
    description: 'Own indicators, with the own sightings of them; by default all that the institution shares.',
  })
  indicatorIds?: string[] | null;
}

@ArgsType()
export class ExplainAccessArgs {
  @Access('access:explain')
  @Field(() => ExplainedTypeEnum, { description: 'What kind of object it is.' })
  type: string;

  @Access('access:explain')
  @Field(() => GraphQLUUID, { description: 'Id of the object.' })
  id: string;

  @Access('access:explain')
  @Field(() => String, { nullable: true, description: "One of the type's fields; by default, all of them." })
  field?: string | null;
}
