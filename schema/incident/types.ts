import { GraphQLDateTimeISO } from 'graphql-scalars';
import { Field, ObjectType } from 'type-graphql';
import { Access } from '../access/access.js';

@ObjectType({
  simpleResolvers: true,
  description: 'A stop of all sharing: nothing new is shared, exported or followed while it lasts.',
})
export class Incident {
  @Access('hub:read')
  @Field(() => String, { description: 'Why the operator stopped it.' })
  reason: string;

  @Access('hub:read')
  @Field(() => GraphQLDateTimeISO, { description: 'Since when.' })
  stoppedAt: Date;

  @Access('hub:read')
  @Field(() => GraphQLDateTimeISO, { nullable: true, description: 'Until when; null while it lasts.' })
  resumedAt: Date | null;
}

@ObjectType({ simpleResolvers: true, description: 'The stop as it now is.' })
export class IncidentPayload {
  @Access('hub:stop')
  @Field(() => Incident, { description: 'The stop.' })
  incident: Incident;
}
