import { GraphQLDateTimeISO } from 'graphql-scalars';
import { Field, InputType } from 'type-graphql';
import { Access } from '../access/access.js';

@InputType({ description: 'Why sharing stops.' })
export class StopSharingInput {
  @Access('hub:stop')
  @Field(() => String, { description: 'The reason in one line. Everybody reads it, without a token too.' })
  reason: string;
}

@InputType({ description: 'Which stop is over.' })
export class ResumeSharingInput {
  @Access('hub:stop')
  @Field(() => GraphQLDateTimeISO, {
    description: '`stoppedAt` of the stop that was read: another one since is a CONFLICT.',
  })
  stoppedAt: Date;
}
