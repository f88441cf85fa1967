import { Arg, Args, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import { Access } from '../../access/access.js';
import type { Context } from '../../context.js';
import { PageArgs } from '../../paging.js';
import { OrganizationConnection } from '../types.js';
import { addChannel } from './addChannel.js';
import { channels } from './channels.js';
import { AddChannelInput } from './inputs.js';
import { ChannelPayload } from './types.js';

@Resolver()
export class ChannelResolver {
  @Access('channel:manage')
  @Query(() => OrganizationConnection, {
    nullable: true,
    description: "One's own institution's third-party channels, by key. Nobody else's are told of.",
  })
  channels(@Args(() => PageArgs) page: PageArgs, @Ctx() context: Context) {
    return channels(context, page);
  }

  @Access('channel:manage')
  @Mutation(() => ChannelPayload, { nullable: true, description: 'Adds a channel; its agents get their seats there.' })
  addChannel(
    @Arg('input', () => AddChannelInput, { description: 'What to do.' }) input: AddChannelInput,
    @Ctx() context: Context,
  ) {
    return addChannel(context, input);
  }
}
