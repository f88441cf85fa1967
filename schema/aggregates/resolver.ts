import { Args, Ctx, Query, Resolver } from 'type-graphql';
import { Access } from '../access/access.js';
import type { Context } from '../context.js';
import { PageArgs } from '../paging.js';
import { releases } from './releases.js';
import { AggregateReleaseConnection } from './types.js';

@Resolver()
export class AggregateResolver {
  @Access('aggregate:read')
  @Query(() => AggregateReleaseConnection, {
    nullable: true,
    description: 'What is released to research, newest first: the only thing a researcher reads.',
  })
  aggregateReleases(@Args(() => PageArgs) page: PageArgs, @Ctx() context: Context) {
    return releases(context, page);
  }
}
