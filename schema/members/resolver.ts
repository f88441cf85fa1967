import { Args, Ctx, Query, Resolver } from 'type-graphql';
import { Access } from '../access/access.js';
import type { Context } from '../context.js';
import { PageArgs } from '../paging.js';
import { me } from './me.js';
import { organizations } from './organizations.js';
import { Me, OrganizationConnection } from './types.js';

@Resolver()
export class MemberResolver {
  @Access('self:read')
  @Query(() => Me, { nullable: true, description: 'The person, seat and organization this operation acts as.' })
  me(@Ctx() context: Context) {
    return me(context);
  }

  @Access('member:read')
  @Query(() => OrganizationConnection, { nullable: true, description: 'Parties of the consortium, by key.' })
  organizations(@Args(() => PageArgs) page: PageArgs, @Ctx() context: Context) {
    return organizations(context, page);
  }
}
