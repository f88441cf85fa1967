import { GraphQLUUID } from 'graphql-scalars';
import { Field, InputType, Int, ObjectType } from 'type-graphql';
import { Access } from '../../access/access.js';
import { Indicator, IndicatorContentInput } from './indicator.js';

@InputType({ description: 'A change to an own indicator.' })
export class CorrectIndicatorInput {
  @Access('indicator:share')
  @Field(() => GraphQLUUID, { description: 'Id of an own indicator.' })
  id: string;

  @Access('indicator:share')
  @Field(() => Int, { description: 'Version read: another one since is a CONFLICT.' })
  version: number;

  @Access('indicator:share')
  @Field(() => IndicatorContentInput, { description: 'What is given changes; null clears; what is absent stays.' })
  changes: IndicatorContentInput;
}

@InputType({ description: 'Which own indicator to withdraw.' })
export class RevokeIndicatorInput {
  @Access('indicator:share')
  @Field(() => GraphQLUUID, { description: 'Id of an own indicator.' })
  id: string;

  @Access('indicator:share')
  @Field(() => Int, { description: 'Version read: another one since is a CONFLICT.' })
  version: number;
}

@ObjectType({ simpleResolvers: true, description: 'What was shared.' })
export class ShareIndicatorPayload {
  @Access('indicator:share')
  @Field(() => Indicator, { description: 'The indicator as it is shared.' })
  indicator: Indicator;

  @Access('indicator:share')
  @Field(() => Boolean, {
    description:
      'Whether it is one that the institution shared before on the same value, with the same label, readers and anonymity, and that now says this too; false for a new one.',
  })
  extended: boolean;

  @Access('indicator:share')
  @Field(() => Boolean, { description: 'Whether the type was guessed from a value that came without one.' })
  typeGuessed: boolean;
}

@ObjectType({ simpleResolvers: true, description: 'What became of an indicator.' })
export class IndicatorPayload {
  @Access('indicator:share')
  @Field(() => Indicator, { description: 'The indicator after the change.' })
  indicator: Indicator;

  @Access('indicator:share')
  @Field(() => Boolean, { description: 'Whether the type was guessed from a value that came without one.' })
  typeGuessed: boolean;
}
