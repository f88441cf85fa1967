import { Args, Ctx, FieldResolver, Resolver, Root, Subscription } from 'type-graphql';
import { Access } from '../../access/access.js';
import type { Context } from '../../context.js';
import { servedOverWebSocket } from '../../subscription.js';
import { Ballot } from '../ballots/types.js';
import { StandardComment } from '../comments/types.js';
import { StandardVersion } from '../types.js';
import { ballotOf, commentOf, type ToldEvent, versionOf } from './events.js';
import { StandardChangedArgs } from './inputs.js';
import { StandardEvent } from './types.js';

@Resolver(() => StandardEvent)
export class StandardEventResolver {
  @Access('catalogue:follow')
  @Subscription(() => StandardEvent, {
    nullable: true,
    description: 'Drafts, steps, releases, comments and ballots the reader may see, decided anew at each event.',
    subscribe: servedOverWebSocket,
  })
  standardChanged(@Args(() => StandardChangedArgs) _args: StandardChangedArgs, @Root() event: StandardEvent) {
    return event;
  }

  @Access('catalogue:read')
  @FieldResolver(() => StandardVersion, {
    nullable: true,
    description: 'The version as it stands now; null to those who may not read it any more.',
  })
  standardVersion(@Root() event: ToldEvent, @Ctx() context: Context) {
    return versionOf(context, event);
  }

  @Access('comment:read')
  @FieldResolver(() => StandardComment, { nullable: true, description: 'The comment made or disposed of.' })
  comment(@Root() event: ToldEvent, @Ctx() context: Context) {
    return commentOf(context, event);
  }

  @Access('ballot:read')
  @FieldResolver(() => Ballot, { nullable: true, description: 'The ballot opened or closed.' })
  ballot(@Root() event: ToldEvent, @Ctx() context: Context) {
    return ballotOf(context, event);
  }
}
