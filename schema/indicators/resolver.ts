import type { GraphQLResolveInfo } from 'graphql';
import { GraphQLUUID } from 'graphql-scalars';
import { Arg, Args, Ctx, FieldResolver, Info, Mutation, Query, Resolver, Root, Subscription } from 'type-graphql';
import { Access } from '../access/access.js';
import { fieldsBelow } from '../access/reads.js';
import type { Context } from '../context.js';
import { NumberKindEnum } from '../enums.js';
import { servedOverWebSocket } from '../subscription.js';
import { indicator, indicators } from './find/indicators.js';
import { lookup } from './find/lookup.js';
import { stixExport } from './find/stixExport.js';
import { consentToAudience } from './share/consentToAudience.js';
import { correctIndicator, revokeIndicator } from './share/correctIndicator.js';
import { importIndicators } from './share/importIndicators.js';
import { recallIndicators, undoImport } from './share/recall.js';
import { reportSighting } from './share/reportSighting.js';
import { reportSightings } from './share/reportSightings.js';
import { shareIndicator } from './share/shareIndicator.js';
import { numberKind } from './show/numberKind.js';
import { privatePart } from './show/privatePart.js';
import type { VisibleIndicator } from './show/visible.js';
import { wantedBelow } from './show/wanted.js';
import {
  CorrectIndicatorInput,
  IndicatorPayload,
  RevokeIndicatorInput,
  ShareIndicatorPayload,
} from './types/changing.js';
import { IndicatorVersion } from './types/history.js';
import { ImportIndicatorsInput, ImportIndicatorsPayload } from './types/importing.js';
import { Indicator, IndicatorContentInput } from './types/indicator.js';
import { LookupArgs, LookupResult } from './types/lookup.js';
import { PrivatePartType } from './types/private.js';
import { RecallIndicatorsInput, RecallPayload, UndoImportInput } from './types/recalling.js';
import { ReportSightingsInput, ReportSightingsPayload } from './types/reporting.js';
import {
  IndicatorArgs,
  IndicatorChangedArgs,
  IndicatorConnection,
  IndicatorEvent,
  StixExport,
} from './types/searching.js';
import {
  ConsentToAudienceInput,
  ConsentToAudiencePayload,
  ReportSightingInput,
  Sighting,
  SightingPayload,
} from './types/sighting.js';

@Resolver(() => Indicator)
export class IndicatorResolver {
  @Access('indicator:read')
  @Query(() => IndicatorConnection, { nullable: true, description: 'Indicators the reader may see, newest first.' })
  indicators(
    @Args(() => IndicatorArgs) args: IndicatorArgs,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return indicators(context, args, wantedBelow(info));
  }

  @Access('indicator:read')
  @Query(() => Indicator, { nullable: true, description: 'One indicator the reader may see.' })
  indicator(
    @Arg('id', () => GraphQLUUID, { description: 'Id of the indicator.' }) id: string,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return indicator(context, id, wantedBelow(info));
  }

  @Access('indicator:look-up')
  @Query(() => LookupResult, { nullable: true, description: 'What is known of up to 10,000 values at once.' })
  lookup(@Args(() => LookupArgs) args: LookupArgs, @Ctx() context: Context, @Info() info: GraphQLResolveInfo) {
    return lookup(context, args, wantedBelow(info));
  }

  @Access('indicator:export')
  @Query(() => StixExport, { nullable: true, description: 'The same page as `indicators`, for other systems.' })
  stixExport(@Args(() => IndicatorArgs) args: IndicatorArgs, @Ctx() context: Context) {
    return stixExport(context, args);
  }

  @Access('indicator:read-value')
  @FieldResolver(() => NumberKindEnum, {
    nullable: true,
    description: 'Kind of a number; null for what is none, and where `value` is withheld.',
  })
  numberKind(@Root() root: VisibleIndicator) {
    return numberKind(root);
  }

  @Access('sighting:read-count')
  @FieldResolver(() => [Sighting], { nullable: true, description: 'The newest 20.' })
  sightings(@Root() root: VisibleIndicator, @Ctx() context: Context) {
    return context.sightings.load(root);
  }

  @Access('indicator:read-version')
  @FieldResolver(() => [IndicatorVersion], {
    nullable: true,
    description:
      'What it said before, the newest 100; null to all but the owner, since an earlier version may have been for fewer.',
  })
  earlierVersions(@Root() root: VisibleIndicator, @Ctx() context: Context) {
    return context.histories.load(root);
  }

  @Access('indicator:read-private')
  @FieldResolver(() => PrivatePartType, { nullable: true, description: 'Null to all but the owner.' })
  private(@Root() root: VisibleIndicator, @Ctx() context: Context, @Info() info: GraphQLResolveInfo) {
    return privatePart(context, root, fieldsBelow(info));
  }

  @Access('indicator:share')
  @Mutation(() => ShareIndicatorPayload, {
    nullable: true,
    description:
      'Shares an indicator with those its label allows, or says more in one that the institution shares alike.',
  })
  shareIndicator(
    @Arg('input', () => IndicatorContentInput, { description: 'What to do.' }) input: IndicatorContentInput,
    @Ctx() context: Context,
  ) {
    return shareIndicator(context, input);
  }

  @Access('indicator:share')
  @Mutation(() => IndicatorPayload, {
    nullable: true,
    description: 'Changes an own indicator; what it said before is kept for its owner.',
  })
  correctIndicator(
    @Arg('input', () => CorrectIndicatorInput, { description: 'What to do.' }) input: CorrectIndicatorInput,
    @Ctx() context: Context,
  ) {
    return correctIndicator(context, input);
  }

  @Access('indicator:recall')
  @Mutation(() => IndicatorPayload, { nullable: true, description: 'Withdraws an indicator for good (STIX 2.1, 3.2).' })
  revokeIndicator(
    @Arg('input', () => RevokeIndicatorInput, { description: 'What to do.' }) input: RevokeIndicatorInput,
    @Ctx() context: Context,
  ) {
    return revokeIndicator(context, input);
  }

  @Access('indicator:recall')
  @Mutation(() => RecallPayload, {
    nullable: true,
    description: 'Takes own indicators from everybody at once and for good, and tells who could read them.',
  })
  recallIndicators(
    @Arg('input', () => RecallIndicatorsInput, { description: 'What to do.' }) input: RecallIndicatorsInput,
    @Ctx() context: Context,
  ) {
    return recallIndicators(context, input);
  }

  @Access('indicator:recall')
  @Mutation(() => RecallPayload, {
    nullable: true,
    description: 'Takes back all that one import shared, as `recallIndicators` does.',
  })
  undoImport(
    @Arg('input', () => UndoImportInput, { description: 'What to do.' }) input: UndoImportInput,
    @Ctx() context: Context,
  ) {
    return undoImport(context, input);
  }

  @Access('sighting:report')
  @Mutation(() => SightingPayload, { nullable: true, description: 'Reports a sighting; nobody else learns who did.' })
  reportSighting(
    @Arg('input', () => ReportSightingInput, { description: 'What to do.' }) input: ReportSightingInput,
    @Ctx() context: Context,
  ) {
    return reportSighting(context, input);
  }

  @Access('sighting:report')
  @Mutation(() => ReportSightingsPayload, {
    nullable: true,
    description: 'Reports many sightings at once, as a system that blocks calls and pages meets them.',
  })
  reportSightings(
    @Arg('input', () => ReportSightingsInput, { description: 'What to do.' }) input: ReportSightingsInput,
    @Ctx() context: Context,
  ) {
    return reportSightings(context, input);
  }

  @Access('sighting:report')
  @Mutation(() => ConsentToAudiencePayload, {
    nullable: true,
    description: 'Shows own sightings to all whom their indicator reaches now, not only to those whom it reached then.',
  })
  consentToAudience(
    @Arg('input', () => ConsentToAudienceInput, { description: 'What to do.' }) input: ConsentToAudienceInput,
    @Ctx() context: Context,
  ) {
    return consentToAudience(context, input);
  }

  @Access('indicator:share')
  @Mutation(() => ImportIndicatorsPayload, { nullable: true, description: 'Shares what an uploaded file holds.' })
  importIndicators(
    @Arg('input', () => ImportIndicatorsInput, { description: 'What to do.' }) input: ImportIndicatorsInput,
    @Ctx() context: Context,
  ) {
    return importIndicators(context, input);
  }

  @Access('indicator:follow')
  @Subscription(() => IndicatorEvent, {
    nullable: true,
    description: 'Each new or changed indicator the reader may see, decided anew at each event.',
    subscribe: servedOverWebSocket,
  })
  indicatorChanged(@Args(() => IndicatorChangedArgs) _args: IndicatorChangedArgs, @Root() event: IndicatorEvent) {
    return event;
  }
}
