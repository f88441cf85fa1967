import { GraphQLUUID } from 'graphql-scalars';
import { ArgsType, Field, InputType } from 'type-graphql';
import type { Role } from '../../../standards/access/actor.js';
import { Access } from '../../access/access.js';
import { RoleEnum } from '../../enums.js';
import { PageArgs } from '../../paging.js';

@ArgsType()
export class SeatsArgs extends PageArgs {
  @Access('member:administer')
  @Field(() => String, { nullable: true, description: "One's own organization, or one channel of it; by default all." })
  organizationKey?: string | null;

  @Access('member:administer')
  @Field(() => Boolean, { defaultValue: false, description: 'Those that have ended, instead of the live ones.' })
  ended: boolean;
}

@InputType({ description: 'Whom to let in, as what.' })
export class GiveSeatInput {
  @Access('member:administer')
  @Field(() => String, { nullable: true, description: "By default one's own organization; or a channel of it." })
  organizationKey?: string | null;

  @Access('member:administer')
  @Field(() => String, { nullable: true, description: "`iss` of their tokens; by default as in one's own." })
  issuer?: string | null;

  @Access('member:administer')
  @Field(() => String, { description: '`sub` of their tokens.' })
  subject: string;

  @Access('member:administer')
  @Field(() => String, { description: 'What to call them here.' })
  name: string;

  @Access('member:administer')
  @Field(() => RoleEnum, { description: "What they may act as: nothing with a right that one's own role lacks." })
  role: Role;
}

@InputType({ description: 'Which seat ends.' })
export class EndSeatInput {
  @Access('member:administer')
  @Field(() => GraphQLUUID, { description: 'Id of the seat.' })
  seatId: string;
}

@InputType({ description: 'What to call a person.' })
export class RenameSeatInput {
  @Access('member:administer')
  @Field(() => GraphQLUUID, { description: 'Id of the seat.' })
  seatId: string;

  @Access('member:administer')
  @Field(() => String, { description: 'The new name.' })
  name: string;
}
