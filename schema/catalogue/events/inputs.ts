import { ArgsType, Field } from 'type-graphql';
import { Access } from '../../access/access.js';

@ArgsType()
export class StandardChangedArgs {
  @Access('catalogue:follow')
  @Field(() => String, { nullable: true, description: 'Only of the standard with this key.' })
  standard?: string | null;

  @Access('catalogue:follow')
  @Field(() => String, { nullable: true, description: 'Cursor of an event; by default, now.' })
  after?: string | null;
}
