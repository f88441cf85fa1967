import { Args, Ctx, Query, Resolver } from 'type-graphql';
import type { Context } from '../../context.js';
import { Access } from '../access.js';
import { accessLog } from './accessLog.js';
import { AccessLogArgs } from './inputs.js';
import { AccessLogConnection } from './types.js';

@Resolver()
export class AccessLogResolver {
  @Access('access-log:read')
  @Query(() => AccessLogConnection, {
    nullable: true,
    description: "Who read private or granted fields of one's own institution's data, newest first.",
  })
  accessLog(@Args(() => AccessLogArgs) args: AccessLogArgs, @Ctx() context: Context) {
    return accessLog(context, args);
  }
}
