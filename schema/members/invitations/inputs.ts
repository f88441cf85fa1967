import { GraphQLUUID } from 'graphql-scalars';
import { Field, InputType } from 'type-graphql';
import { Access } from '../../access/access.js';

@InputType({ description: 'Which invitation to answer.' })
export class AnswerInvitationInput {
  @Access('invitation:answer')
  @Field(() => GraphQLUUID, { description: 'Id of the seat.' })
  seatId: string;
}
