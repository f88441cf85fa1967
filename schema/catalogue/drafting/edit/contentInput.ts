import { GraphQLJSONObject } from 'graphql-scalars';
import { Field, InputType } from 'type-graphql';
import type { Level, Mapping } from '../../../../standards/catalogue/document.js';
import { Access } from '../../../access/access.js';
import { LevelEnum } from '../../../enums.js';
import { LocalizedTextInput } from '../../../localized.js';

@InputType({ description: 'A relation to a requirement of another standard (NIST IR 8477).' })
export class RequirementMappingInput implements Record<keyof Mapping, unknown> {
  @Access('catalogue:draft')
  @Field(() => String, { description: 'Key of the other standard.' })
  standard: string;

  @Access('catalogue:draft')
  @Field(() => String, { description: 'Key of the requirement there.' })
  requirement: string;

  @Access('catalogue:draft')
  @Field(() => String, { description: 'Set-theory relation, read from this requirement to the other.' })
  relation: string;

  @Access('catalogue:draft')
  @Field(() => LocalizedTextInput, { description: 'Why the relation holds.' })
  rationale: LocalizedTextInput;
}

@InputType({ description: 'What a heading or requirement says. In a change, what is absent stays and null clears.' })
export class RequirementContentInput {
  @Access('catalogue:draft')
  @Field(() => LocalizedTextInput, { nullable: true, description: 'Title.' })
  title?: LocalizedTextInput | null;

  @Access('catalogue:draft')
  @Field(() => LocalizedTextInput, {
    nullable: true,
    description: 'What is required; `{{ insert: param, id }}` inserts.',
  })
  statement?: LocalizedTextInput | null;

  @Access('catalogue:draft')
  @Field(() => LocalizedTextInput, { nullable: true, description: 'How it may be met.' })
  guidance?: LocalizedTextInput | null;

  @Access('catalogue:draft')
  @Field(() => LevelEnum, { nullable: true, description: 'Strength of a requirement.' })
  level?: Level | null;

  @Access('catalogue:draft')
  @Field(() => String, { nullable: true, description: 'Class, an OSCAL token.' })
  class?: string | null;

  @Access('catalogue:draft')
  @Field(() => String, { nullable: true, description: 'Class of data it is about.' })
  classification?: string | null;

  @Access('catalogue:draft')
  @Field(() => String, { nullable: true, description: "ISO 8601 date from which it holds, if not the version's own." })
  effectiveFrom?: string | null;

  @Access('catalogue:draft')
  @Field(() => [RequirementMappingInput], { nullable: true, description: 'Relations to other standards, all of them.' })
  mappings?: RequirementMappingInput[] | null;

  @Access('catalogue:draft')
  @Field(() => [GraphQLJSONObject], { nullable: true, description: 'OSCAL parameters, all of them.' })
  params?: Record<string, unknown>[] | null;
}
