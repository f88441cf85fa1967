import { ArgsType, Field, Int, ObjectType } from 'type-graphql';
import { Access } from '../../access/access.js';
import { Indicator } from './indicator.js';

@ArgsType()
export class LookupArgs {
  @Access('indicator:look-up')
  @Field(() => [String], { description: 'Up to 10,000, as found: defanged, in any case, with ports or spaces.' })
  values: string[];

  @Access('indicator:look-up')
  @Field(() => String, {
    defaultValue: 'CN',
    description: 'ISO 3166-1 region of phone numbers without a country code.',
  })
  region: string;
}

@ObjectType({ simpleResolvers: true, description: 'What is known of one value that was looked up.' })
export class LookupHit {
  @Access('indicator:look-up')
  @Field(() => Int, { description: 'Place of the value in the request, from 0.' })
  index: number;

  @Access('indicator:look-up')
  @Field(() => String, { description: 'As it was asked.' })
  value: string;

  @Access('indicator:look-up')
  @Field(() => [Indicator], { description: 'Newest first, at most 20.' })
  indicators: Indicator[];
}

@ObjectType({ simpleResolvers: true, description: 'What is known of the values asked.' })
export class LookupResult {
  @Access('indicator:look-up')
  @Field(() => [LookupHit], { description: 'Only values that match, in the order asked.' })
  hits: LookupHit[];

  @Access('indicator:look-up')
  @Field(() => [Int], { description: 'Places of values that are of no known type.' })
  unrecognized: number[];
}
