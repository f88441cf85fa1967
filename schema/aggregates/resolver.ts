import { GraphQLUUID } from 'graphql-scalars';
import { Arg, Args, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql';
import { Access } from '../access/access.js';
import type { Context } from '../context.js';
import { PageArgs } from '../paging.js';
import { participation, setParticipation } from './participation.js';
import { ledger, plan } from './plan.js';
import { cells, release, releases } from './release.js';
import { requestAggregate, requests, reviewAggregateRequest } from './requests.js';
import {
  AggregateParticipation,
  SetAggregateParticipationInput,
  SetAggregateParticipationPayload,
} from './types/participation.js';
import { AggregateLedger, AggregatePlan } from './types/plan.js';
import {
  AggregateCellArgs,
  AggregateCellConnection,
  AggregateRelease,
  AggregateReleaseArgs,
  AggregateReleaseConnection,
} from './types/release.js';
import {
  AggregateRequestConnection,
  RequestAggregateInput,
  RequestAggregatePayload,
  ReviewAggregateRequestInput,
  ReviewAggregateRequestPayload,
} from './types/request.js';

@Resolver(() => AggregateRelease)
export class AggregateResolver {
  @Access('aggregate:read')
  @Query(() => AggregateReleaseConnection, {
    nullable: true,
    description: 'Tables released to whoever asks, newest first: the only thing a researcher reads of the members.',
  })
  aggregateReleases(@Args(() => AggregateReleaseArgs) args: AggregateReleaseArgs, @Ctx() context: Context) {
    return releases(context, args);
  }

  @Access('aggregate:read')
  @Query(() => AggregateRelease, {
    nullable: true,
    description: 'A release by its id, of those that the reader may see.',
  })
  aggregateRelease(@Arg('id', () => GraphQLUUID, { description: 'Its id.' }) id: string, @Ctx() context: Context) {
    return release(context, id);
  }

  @Access('aggregate:read')
  @FieldResolver(() => AggregateCellConnection, {
    nullable: true,
    description: 'Its cells, in the order of their domain.',
  })
  cells(
    @Root() { id }: AggregateRelease,
    @Args(() => AggregateCellArgs) args: AggregateCellArgs,
    @Ctx() context: Context,
  ) {
    return cells(context, id, args);
  }

  @Access('aggregate:read')
  @Query(() => AggregatePlan, { nullable: true, description: 'What the sharing standard in force lets be released.' })
  aggregatePlan(@Ctx() context: Context) {
    return plan(context);
  }

  @Access('aggregate:read')
  @Query(() => AggregateLedger, { nullable: true, description: 'What releases have spent.' })
  aggregateLedger(@Ctx() context: Context) {
    return ledger(context);
  }

  @Access('aggregate:read-request')
  @Query(() => AggregateRequestConnection, {
    nullable: true,
    description:
      'Tables that projects ask for beyond the plan, newest first: a researcher’s own, or all that a committee decides on.',
  })
  aggregateRequests(@Args(() => PageArgs) page: PageArgs, @Ctx() context: Context) {
    return requests(context, page);
  }

  @Access('aggregate:read-participation')
  @Query(() => AggregateParticipation, { nullable: true, description: 'The own institution’s part in the releases.' })
  aggregateParticipation(@Ctx() context: Context) {
    return participation(context);
  }

  @Access('aggregate:request')
  @Mutation(() => RequestAggregatePayload, { nullable: true, description: 'Asks for a table that is not in the plan.' })
  requestAggregate(
    @Arg('input', () => RequestAggregateInput, { description: 'What to ask.' }) input: RequestAggregateInput,
    @Ctx() context: Context,
  ) {
    return requestAggregate(context, input);
  }

  @Access('aggregate:review')
  @Mutation(() => ReviewAggregateRequestPayload, {
    nullable: true,
    description: 'Approves a request, to be answered when the quarter’s tables appear, or refuses it.',
  })
  reviewAggregateRequest(
    @Arg('input', () => ReviewAggregateRequestInput, { description: 'The decision.' })
    input: ReviewAggregateRequestInput,
    @Ctx() context: Context,
  ) {
    return reviewAggregateRequest(context, input);
  }

  @Access('aggregate:opt-out')
  @Mutation(() => SetAggregateParticipationPayload, {
    nullable: true,
    description: 'Opts the own institution out of the quarters that open later, or in again.',
  })
  setAggregateParticipation(
    @Arg('input', () => SetAggregateParticipationInput, { description: 'What to do.' })
    input: SetAggregateParticipationInput,
    @Ctx() context: Context,
  ) {
    return setParticipation(context, input);
  }
}
