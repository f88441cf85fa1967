import { GraphQLDateTimeISO } from 'graphql-scalars';
import { Field, Int, ObjectType } from 'type-graphql';
import { Access } from '../../access/access.js';

@ObjectType({ simpleResolvers: true, description: 'What ended with it.' })
export class LeaveConsortiumPayload {
  @Access('member:leave')
  @Field(() => GraphQLDateTimeISO, { description: 'When the institution left.' })
  leftAt: Date;

  @Access('member:leave')
  @Field(() => Int, { description: 'How many seats ended, those of its channels and the one that asks among them.' })
  seats: number;

  @Access('member:leave')
  @Field(() => Int, { description: 'How many indicators were taken back.' })
  recalled: number;
}
