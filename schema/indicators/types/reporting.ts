import { GraphQLUUID } from 'graphql-scalars';
import { Field, InputType, Int, ObjectType } from 'type-graphql';
import { Access } from '../../access/access.js';
import { withFields } from '../../access/withFields.js';
import { OBSERVED } from './sighting.js';

@InputType({ description: 'One of many sightings: of an indicator, or of a value that indicators are on.' })
@withFields('sighting:report', OBSERVED)
export class SightingReportInput {
  @Access('sighting:report')
  @Field(() => GraphQLUUID, { nullable: true, description: 'Id of an indicator the reporter may see.' })
  indicatorId?: string | null;

  @Access('sighting:report')
  @Field(() => String, {
    nullable: true,
    description:
      'Instead, the value that was met, as found: it counts for each indicator on it that the reporter may see.',
  })
  value?: string | null;

  kind: string;
  seenAt?: Date | null;
  count: number;

  @Access('sighting:report')
  @Field(() => String, {
    nullable: true,
    description: 'Own reference, up to 128 characters that nobody else reads: sent again, it is counted once.',
  })
  key?: string | null;
}

@InputType({ description: 'Many sightings at once.' })
export class ReportSightingsInput {
  @Access('sighting:report')
  @Field(() => [SightingReportInput], { description: '1 to 10,000 of them.' })
  sightings: SightingReportInput[];
}

@ObjectType({ simpleResolvers: true, description: 'What became of many sightings.' })
export class ReportSightingsPayload {
  @Access('sighting:report')
  @Field(() => Int, { description: 'Newly reported, one for each indicator that was met.' })
  reported: number;

  @Access('sighting:report')
  @Field(() => Int, { description: 'Reported under the same key before, and left as they are.' })
  unchanged: number;

  @Access('sighting:report')
  @Field(() => [Int], { description: 'Places in the list that name nothing the reporter may see.' })
  unknown: number[];
}
