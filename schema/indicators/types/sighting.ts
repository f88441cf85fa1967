import { GraphQLDateTimeISO, GraphQLUUID } from 'graphql-scalars';
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { Access } from '../../access/access.js';
import { withFields } from '../../access/withFields.js';
import { SightingKindEnum } from '../../enums.js';

@ObjectType({ simpleResolvers: true, description: 'An observation of an indicator, without its observer.' })
export class Sighting {
  @Access('sighting:read')
  @Field(() => ID, { description: 'Id of the sighting.' })
  id: string;

  @Access('sighting:read-kind')
  @Field(() => SightingKindEnum, { nullable: true, description: 'What it says of the indicator.' })
  kind: string;

  @Access('sighting:read-seen-at')
  @Field(() => GraphQLDateTimeISO, { nullable: true, description: 'When it was seen.' })
  seenAt: Date;

  @Access('sighting:read-count')
  @Field(() => Int, { nullable: true, description: 'How often.' })
  count: number;

  @Access('sighting:read')
  @Field(() => Boolean, { description: "Whether the reader's own institution reported it." })
  mine: boolean;
}

/** What a report says, of one sighting or of each of many. */
export const OBSERVED = {
  kind: Field(() => SightingKindEnum, { defaultValue: 'seen', description: 'What it says of the indicator.' }),
  seenAt: Field(() => GraphQLDateTimeISO, { nullable: true, description: 'Now by default.' }),
  count: Field(() => Int, { defaultValue: 1, description: 'How often, 1 to 999,999,999.' }),
};

@InputType({ description: 'A sighting of an indicator.' })
@withFields('sighting:report', OBSERVED)
export class ReportSightingInput {
  @Access('sighting:report')
  @Field(() => GraphQLUUID, { description: 'Id of an indicator the reporter may see.' })
  indicatorId: string;

  kind: string;
  seenAt?: Date | null;
  count: number;
}

@ObjectType({ simpleResolvers: true, description: 'What was reported.' })
export class SightingPayload {
  @Access('sighting:report')
  @Field(() => Sighting, { description: 'The sighting reported.' })
  sighting: Sighting;
}

@InputType({ description: 'Sightings that may go further than they were reported to.' })
export class ConsentToAudienceInput {
  @Access('sighting:report')
  @Field(() => GraphQLUUID, { description: 'Id of an indicator of which the institution reported sightings.' })
  indicatorId: string;
}

@ObjectType({ simpleResolvers: true, description: 'What goes as far as its indicator does now.' })
export class ConsentToAudiencePayload {
  @Access('sighting:report')
  @Field(() => Int, { description: "How many sightings of it are the institution's own." })
  sightings: number;
}
