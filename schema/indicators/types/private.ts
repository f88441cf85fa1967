import { Field, Float, InputType, Int, ObjectType } from 'type-graphql';
import { Access } from '../../access/access.js';

@ObjectType('IndicatorPrivatePart', {
  simpleResolvers: true,
  description: 'What never leaves the owner of an indicator.',
})
export class PrivatePartType {
  @Access('indicator:read-private')
  @Field(() => String, { nullable: true, description: "The owner's own case number." })
  caseReference: string | null;

  @Access('indicator:read-private')
  @Field(() => Float, { nullable: true, description: 'In units of `lossCurrency`.' })
  lossAmount: number | null;

  @Access('indicator:read-private')
  @Field(() => String, { nullable: true, description: 'ISO 4217 code.' })
  lossCurrency: string | null;

  @Access('indicator:read-private')
  @Field(() => Int, { nullable: true, description: 'How many customers were harmed.' })
  victims: number | null;

  @Access('indicator:read-private')
  @Field(() => [String], { nullable: true, description: "The owner's own references of customers." })
  customerReferences: string[] | null;

  @Access('indicator:read-private')
  @Field(() => String, { nullable: true, description: 'What happened.' })
  narrative: string | null;
}

@InputType({ description: 'Stays with its owner.' })
export class PrivatePartInput {
  @Access('indicator:share')
  @Field(() => String, { nullable: true, description: 'Own case number.' })
  caseReference?: string | null;

  @Access('indicator:share')
  @Field(() => Float, { nullable: true, description: 'Not negative, in units of `lossCurrency`.' })
  lossAmount?: number | null;

  @Access('indicator:share')
  @Field(() => String, { nullable: true, description: 'ISO 4217 code.' })
  lossCurrency?: string | null;

  @Access('indicator:share')
  @Field(() => Int, { nullable: true, description: 'How many customers were harmed.' })
  victims?: number | null;

  @Access('indicator:share')
  @Field(() => [String], { nullable: true, description: 'Own references of customers.' })
  customerReferences?: string[] | null;

  @Access('indicator:share')
  @Field(() => String, { nullable: true, description: 'What happened, up to 32,768 characters.' })
  narrative?: string | null;
}
