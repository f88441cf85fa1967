import { GraphQLDateTimeISO } from 'graphql-scalars';
import { Field, Int, ObjectType } from 'type-graphql';
import type { FieldChange } from '../../../standards/indicators/history.js';
import { Access } from '../../access/access.js';

@ObjectType('IndicatorChange', { simpleResolvers: true, description: 'A field that a version says otherwise.' })
export class IndicatorChange implements FieldChange {
  @Access('indicator:read-version')
  @Field(() => String, { nullable: true, description: 'Name of the field.' })
  field: string;

  @Access('indicator:read-version')
  @Field(() => String, { nullable: true, description: 'What was said; a list parted by commas, null for nothing.' })
  before: string | null;

  @Access('indicator:read-version')
  @Field(() => String, { nullable: true, description: 'What is said instead.' })
  after: string | null;
}

@ObjectType('IndicatorVersion', { simpleResolvers: true, description: 'What an own indicator said before.' })
export class IndicatorVersion {
  @Access('indicator:read-version')
  @Field(() => Int, { nullable: true, description: 'Number of the version.' })
  version: number;

  @Access('indicator:read-version')
  @Field(() => GraphQLDateTimeISO, { nullable: true, description: 'When the next took its place.' })
  replacedAt: Date;

  @Access('indicator:read-version')
  @Field(() => [IndicatorChange], { nullable: true, description: 'What the next says otherwise.' })
  changes: IndicatorChange[];
}
