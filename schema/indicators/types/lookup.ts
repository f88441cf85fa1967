import { ArgsType, Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import type { Match } from '../../../standards/indicators/near.js';
import { Access } from '../../access/access.js';
import { Indicator } from './indicator.js';

export const MatchEnum = {
  EXACT: 'exact',
  PART: 'part',
  HOST: 'host',
  MAIL_DOMAIN: 'mail-domain',
  PARENT_DOMAIN: 'parent-domain',
  ADDRESS: 'address',
  NETWORK: 'network',
} as const satisfies Record<string, Match>;
registerEnumType(MatchEnum, {
  name: 'Match',
  description: 'How a value met an indicator.',
  valuesConfig: {
    EXACT: { description: 'The indicator is on the value itself.' },
    PART: {
      description:
        'It is on a part that is a value by itself: the package of an app, the link in a QR code, an account without its bank.',
    },
    HOST: { description: 'It is on the host of the URL.' },
    MAIL_DOMAIN: { description: 'It is on the domain of the e-mail address.' },
    PARENT_DOMAIN: { description: 'It is on a domain above the name, up to the one that somebody registered.' },
    ADDRESS: { description: 'It is on the address that the URL names by its digits.' },
    NETWORK: { description: 'It is on a network around the address or network.' },
  },
});

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

  @Access('indicator:look-up')
  @Field(() => Boolean, {
    defaultValue: true,
    description:
      'Whether a URL also finds what is known of its host, a name of the domains above it, an e-mail address of its domain, and an address of the networks around it. No name is resolved.',
  })
  near: boolean;
}

@ObjectType({
  simpleResolvers: true,
  description: 'What is known of a value that was looked up, in one of the ways it is known.',
})
export class LookupHit {
  @Access('indicator:look-up')
  @Field(() => Int, { description: 'Place of the value in the request, from 0.' })
  index: number;

  @Access('indicator:look-up')
  @Field(() => String, { description: 'As it was asked.' })
  value: string;

  @Access('indicator:look-up')
  @Field(() => MatchEnum, { description: 'How it met the indicators; one value has a hit for each way and thing.' })
  match: string;

  @Access('indicator:look-up')
  @Field(() => String, { description: 'What the indicators are on, as the hub writes it.' })
  on: string;

  @Access('indicator:look-up')
  @Field(() => [Indicator], { description: 'Newest first, at most 20.' })
  indicators: Indicator[];
}

@ObjectType({ simpleResolvers: true, description: 'What is known of the values asked.' })
export class LookupResult {
  @Access('indicator:look-up')
  @Field(() => [LookupHit], {
    description: 'In the order asked; of one value the same before the near, and the narrower before the wider.',
  })
  hits: LookupHit[];

  @Access('indicator:look-up')
  @Field(() => [Int], { description: 'Places of values that nothing is known of, of no known type or not.' })
  misses: number[];

  @Access('indicator:look-up')
  @Field(() => [Int], { description: 'Places of values that are of no known type.' })
  unrecognized: number[];
}
