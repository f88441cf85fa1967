import { Arg, Args, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import { Access } from '../../access/access.js';
import type { Context } from '../../context.js';
import { VersionArgs } from '../inputs.js';
import { committeeKeys } from './committeeKeys.js';
import { SignInput } from './inputs.js';
import { signHead } from './signHead.js';
import { signKeySet } from './signKeySet.js';
import { signRelease } from './signRelease.js';
import { standardHead } from './standardHead.js';
import { standardRelease } from './standardRelease.js';
import { CommitteeKeys, SignPayload, StandardHead, StandardRelease } from './types.js';

@Resolver()
export class ReleaseResolver {
  @Access('catalogue:read')
  @Query(() => CommitteeKeys, { nullable: true, description: 'Whose signatures release what a committee publishes.' })
  committeeKeys(
    @Arg('key', () => String, { description: 'Key of the committee.' }) key: string,
    @Ctx() context: Context,
  ) {
    return committeeKeys(context, key);
  }

  @Access('catalogue:read')
  @Query(() => StandardRelease, { nullable: true, description: 'The signed release of a version.' })
  standardRelease(@Args(() => VersionArgs) args: VersionArgs, @Ctx() context: Context) {
    return standardRelease(context, args);
  }

  @Access('catalogue:read')
  @Query(() => StandardHead, {
    nullable: true,
    description: 'What says which release is the newest, until when: who is kept from newer ones notices.',
  })
  standardHead(
    @Arg('key', () => String, { description: 'Key of the standard.' }) key: string,
    @Ctx() context: Context,
  ) {
    return standardHead(context, key);
  }

  @Access('release:sign')
  @Mutation(() => SignPayload, {
    nullable: true,
    description: 'Keys are enrolled, rotated or revoked, or more officers asked for: who signs from now on.',
  })
  signKeySet(@Arg('input', () => SignInput, { description: 'What to do.' }) input: SignInput, @Ctx() context: Context) {
    return signKeySet(context, input);
  }

  @Access('release:sign')
  @Mutation(() => SignPayload, { nullable: true, description: 'An officer signs what is to be published.' })
  signRelease(
    @Arg('input', () => SignInput, { description: 'What to do.' }) input: SignInput,
    @Ctx() context: Context,
  ) {
    return signRelease(context, input);
  }

  @Access('release:sign')
  @Mutation(() => SignPayload, { nullable: true, description: 'An officer signs which release is the newest.' })
  signHead(@Arg('input', () => SignInput, { description: 'What to do.' }) input: SignInput, @Ctx() context: Context) {
    return signHead(context, input);
  }
}
