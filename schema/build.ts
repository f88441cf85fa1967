import 'reflect-metadata';
import type { GraphQLSchema } from 'graphql';
import { buildSchemaSync } from 'type-graphql';
import { AccessLogResolver } from './access/log/resolver.js';
import { AccessResolver } from './access/resolver.js';
import { AggregateResolver } from './aggregates/resolver.js';
import { BallotResolver } from './catalogue/ballots/resolver.js';
import { CommentResolver } from './catalogue/comments/resolver.js';
import { CommitteeResolver } from './catalogue/committees/resolver.js';
import { CrosswalkEditResolver } from './catalogue/crosswalks/edit/resolver.js';
import { CrosswalkResolver } from './catalogue/crosswalks/read/resolver.js';
import { CrosswalkReleaseResolver } from './catalogue/crosswalks/release/resolver.js';
import { CrosswalkStartResolver } from './catalogue/crosswalks/start/resolver.js';
import { CrosswalkSuggestionResolver } from './catalogue/crosswalks/suggestions/resolver.js';
import { DiffResolver } from './catalogue/diff/resolver.js';
import { DraftingResolver } from './catalogue/drafting/resolver.js';
import { StandardEventResolver } from './catalogue/events/resolver.js';
import { LifecycleResolver } from './catalogue/lifecycle/resolver.js';
import { ReleaseResolver } from './catalogue/release/resolver.js';
import { CatalogueResolver } from './catalogue/resolver.js';
import { VersionResolver } from './catalogue/version.js';
import { WholeVersionResolver } from './catalogue/whole/resolver.js';
import { GrantResolver } from './conformance/grants/resolver.js';
import { ConformanceResolver } from './conformance/resolver.js';
import { IncidentResolver } from './incident/resolver.js';
import { IndicatorResolver } from './indicators/resolver.js';
import { ChannelResolver } from './members/channels/resolver.js';
import { GroupResolver } from './members/groups/resolver.js';
import { InvitationResolver } from './members/invitations/resolver.js';
import { LeavingResolver } from './members/leaving/resolver.js';
import { PeopleResolver } from './members/people/resolver.js';
import { MemberResolver } from './members/resolver.js';

/** The one schema of the hub, without any protection: the server puts its shield over it. */
export const buildHubSchema = (): GraphQLSchema =>
  buildSchemaSync({
    resolvers: [
      AccessLogResolver,
      AccessResolver,
      AggregateResolver,
      BallotResolver,
      CatalogueResolver,
      VersionResolver,
      DiffResolver,
      DraftingResolver,
      WholeVersionResolver,
      CommentResolver,
      CommitteeResolver,
      CrosswalkResolver,
      CrosswalkStartResolver,
      CrosswalkEditResolver,
      CrosswalkSuggestionResolver,
      CrosswalkReleaseResolver,
      LifecycleResolver,
      StandardEventResolver,
      ReleaseResolver,
      ConformanceResolver,
      GrantResolver,
      IncidentResolver,
      IndicatorResolver,
      MemberResolver,
      LeavingResolver,
      InvitationResolver,
      PeopleResolver,
      ChannelResolver,
      GroupResolver,
    ],
    // Input is checked by the rules in `standards/`, which name the place.
    validate: false,
    // type-graphql requires one for subscriptions. It is never used: the server follows the database (`schema/subscription.ts`).
    pubSub: { publish: () => {}, subscribe: () => servedElsewhere() },
  });

function servedElsewhere(): never {
  throw new Error('Events come from the database.');
}
