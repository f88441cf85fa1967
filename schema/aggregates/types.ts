import { GraphQLDate, GraphQLDateTimeISO } from 'graphql-scalars';
import { Field, ID, ObjectType } from 'type-graphql';
import type { Localized } from '../../standards/catalogue/document.js';
import { Access } from '../access/access.js';
import { LocalizedText } from '../localized.js';
import { connectionOf } from '../paging.js';

@ObjectType({ simpleResolvers: true, description: 'A table of figures cleared for research.' })
export class AggregateRelease {
  @Access('aggregate:read')
  @Field(() => ID, { description: 'Id of the release.' })
  id: string;

  @Access('aggregate:read')
  @Field(() => String, { description: 'Short name, stable over periods.' })
  key: string;

  @Access('aggregate:read')
  @Field(() => LocalizedText, { description: 'What the figures are.' })
  title: Localized;

  @Access('aggregate:read')
  @Field(() => GraphQLDate, { description: 'First day the figures are about.' })
  periodStart: string;

  @Access('aggregate:read')
  @Field(() => GraphQLDate, { description: 'Last day the figures are about.' })
  periodEnd: string;

  @Access('aggregate:read')
  @Field(() => GraphQLDateTimeISO, { description: 'When it was released.' })
  releasedAt: Date;
}

export const AggregateReleaseConnection = connectionOf('AggregateRelease', AggregateRelease, 'aggregate:read');
