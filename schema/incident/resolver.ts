import { Arg, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import { Access } from '../access/access.js';
import type { Context } from '../context.js';
import { ResumeSharingInput, StopSharingInput } from './inputs.js';
import { incident, resumeSharing, stopSharing } from './stop.js';
import { Incident, IncidentPayload } from './types.js';

@Resolver()
export class IncidentResolver {
  @Access('hub:read')
  @Query(() => Incident, {
    nullable: true,
    description: 'The latest stop of all sharing; null where there never was one.',
  })
  incident(@Ctx() context: Context) {
    return incident(context);
  }

  @Access('hub:stop')
  @Mutation(() => IncidentPayload, {
    nullable: true,
    description:
      'Stops all sharing, exports and subscriptions to indicators at once. Indicators are read and recalled as before.',
  })
  stopSharing(
    @Arg('input', () => StopSharingInput, { description: 'What to do.' }) input: StopSharingInput,
    @Ctx() context: Context,
  ) {
    return stopSharing(context, input);
  }

  @Access('hub:stop')
  @Mutation(() => IncidentPayload, { nullable: true, description: 'Lets members share again.' })
  resumeSharing(
    @Arg('input', () => ResumeSharingInput, { description: 'What to do.' }) input: ResumeSharingInput,
    @Ctx() context: Context,
  ) {
    return resumeSharing(context, input);
  }
}
