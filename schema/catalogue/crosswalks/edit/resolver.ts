import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { Access } from '../../../access/access.js';
import type { Context } from '../../../context.js';
import { SetCrosswalkEntriesInput } from './inputs.js';
import { setCrosswalkEntries } from './setCrosswalkEntries.js';
import { SetCrosswalkEntriesPayload } from './types.js';

@Resolver()
export class CrosswalkEditResolver {
  @Access('crosswalk:write')
  @Mutation(() => SetCrosswalkEntriesPayload, {
    nullable: true,
    description: 'Entries of a draft are added, changed and taken out.',
  })
  setCrosswalkEntries(
    @Arg('input', () => SetCrosswalkEntriesInput, { description: 'What to do.' }) input: SetCrosswalkEntriesInput,
    @Ctx() context: Context,
  ) {
    return setCrosswalkEntries(context, input);
  }
}
