import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { Access } from '../../../access/access.js';
import type { Context } from '../../../context.js';
import { carryCrosswalk } from './carryCrosswalk.js';
import { importCrosswalk } from './importCrosswalk.js';
import { CarryCrosswalkInput, ImportCrosswalkInput, ProposeCrosswalkInput } from './inputs.js';
import { proposeCrosswalk } from './proposeCrosswalk.js';
import { CarryCrosswalkPayload, ImportCrosswalkPayload, ProposeCrosswalkPayload } from './types.js';

@Resolver()
export class CrosswalkStartResolver {
  @Access('crosswalk:write')
  @Mutation(() => ProposeCrosswalkPayload, { nullable: true, description: 'A draft of a crosswalk, without entries.' })
  proposeCrosswalk(
    @Arg('input', () => ProposeCrosswalkInput, { description: 'What to do.' }) input: ProposeCrosswalkInput,
    @Ctx() context: Context,
  ) {
    return proposeCrosswalk(context, input);
  }

  @Access('crosswalk:write')
  @Mutation(() => ImportCrosswalkPayload, {
    nullable: true,
    description: 'An OSCAL mapping collection becomes a draft of a crosswalk.',
  })
  importCrosswalk(
    @Arg('input', () => ImportCrosswalkInput, { description: 'What to do.' }) input: ImportCrosswalkInput,
    @Ctx() context: Context,
  ) {
    return importCrosswalk(context, input);
  }

  @Access('crosswalk:write')
  @Mutation(() => CarryCrosswalkPayload, {
    nullable: true,
    description: 'A published version becomes a draft between other versions of its standards.',
  })
  carryCrosswalk(
    @Arg('input', () => CarryCrosswalkInput, { description: 'What to do.' }) input: CarryCrosswalkInput,
    @Ctx() context: Context,
  ) {
    return carryCrosswalk(context, input);
  }
}
