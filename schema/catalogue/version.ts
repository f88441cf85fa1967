import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { Access } from '../access/access.js';
import type { Context } from '../context.js';
import { digestOf } from './documentOf.js';
import { StandardVersion } from './types.js';
import type { ToldVersion } from './visible.js';

@Resolver(() => StandardVersion)
export class VersionResolver {
  @Access('catalogue:read')
  @FieldResolver(() => String, { description: 'SHA-256 of the canonical document (RFC 8785).' })
  digest(@Root() version: ToldVersion, @Ctx() { op }: Context) {
    return digestOf(op, version);
  }
}
