import { GraphQLUUID } from 'graphql-scalars';
import { Arg, Args, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import { Access } from '../../access/access.js';
import type { Context } from '../../context.js';
import { PageArgs } from '../../paging.js';
import { addGroupMember } from './addGroupMember.js';
import { createSharingGroup } from './createSharingGroup.js';
import { CreateSharingGroupInput, GroupMemberInput, LeaveSharingGroupInput } from './inputs.js';
import { leaveSharingGroup } from './leaveSharingGroup.js';
import { removeGroupMember } from './removeGroupMember.js';
import { sharingGroup, sharingGroups } from './sharingGroups.js';
import { LeaveSharingGroupPayload, SharingGroup, SharingGroupConnection, SharingGroupPayload } from './types.js';

@Resolver()
export class GroupResolver {
  @Access('group:read')
  @Query(() => SharingGroupConnection, { nullable: true, description: 'Groups that one is in or keeps, newest first.' })
  sharingGroups(@Args(() => PageArgs) page: PageArgs, @Ctx() context: Context) {
    return sharingGroups(context, page);
  }

  @Access('group:read')
  @Query(() => SharingGroup, { nullable: true, description: 'A group that one is in or keeps.' })
  sharingGroup(@Arg('id', () => GraphQLUUID, { description: 'Id of the group.' }) id: string, @Ctx() context: Context) {
    return sharingGroup(context, id);
  }

  @Access('group:manage')
  @Mutation(() => SharingGroupPayload, { nullable: true, description: 'Makes a group, with oneself in it.' })
  createSharingGroup(
    @Arg('input', () => CreateSharingGroupInput, { description: 'What to do.' }) input: CreateSharingGroupInput,
    @Ctx() context: Context,
  ) {
    return createSharingGroup(context, input);
  }

  @Access('group:add-member')
  @Mutation(() => SharingGroupPayload, {
    nullable: true,
    description:
      'Takes an institution into a group that one keeps: it reads what the group is sent from then on, and what it was sent before where the group shows that.',
  })
  addGroupMember(
    @Arg('input', () => GroupMemberInput, { description: 'What to do.' }) input: GroupMemberInput,
    @Ctx() context: Context,
  ) {
    return addGroupMember(context, input);
  }

  @Access('group:manage')
  @Mutation(() => SharingGroupPayload, {
    nullable: true,
    description: 'Takes an institution out of a group that one keeps, from its next operation on.',
  })
  removeGroupMember(
    @Arg('input', () => GroupMemberInput, { description: 'What to do.' }) input: GroupMemberInput,
    @Ctx() context: Context,
  ) {
    return removeGroupMember(context, input);
  }

  @Access('group:manage')
  @Mutation(() => LeaveSharingGroupPayload, {
    nullable: true,
    description: 'Ends the own stay. A keeper goes on deciding who is in it, but reads no more of what it is sent.',
  })
  leaveSharingGroup(
    @Arg('input', () => LeaveSharingGroupInput, { description: 'What to do.' }) input: LeaveSharingGroupInput,
    @Ctx() context: Context,
  ) {
    return leaveSharingGroup(context, input);
  }
}
