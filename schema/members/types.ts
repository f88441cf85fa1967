import { GraphQLDateTimeISO } from 'graphql-scalars';
import { Field, ID, ObjectType } from 'type-graphql';
import type { Localized } from '../../standards/catalogue/document.js';
import { Access } from '../access/access.js';
import { OrganizationKindEnum, RoleEnum } from '../enums.js';
import { LocalizedText } from '../localized.js';
import { connectionOf } from '../paging.js';

@ObjectType({ simpleResolvers: true, description: 'A party of the consortium.' })
export class Organization {
  @Access('catalogue:read')
  @Field(() => ID, { description: 'Id of the organization.' })
  id: string;

  @Access('catalogue:read')
  @Field(() => String, { description: 'Short name used on the command line and in seats.' })
  key: string;

  @Access('catalogue:read')
  @Field(() => OrganizationKindEnum, { description: 'What it is in the consortium.' })
  kind: string;

  @Access('catalogue:read')
  @Field(() => LocalizedText, { description: 'Name in the languages there are.' })
  name: Localized;

  @Access('member:read')
  @Field(() => String, { nullable: true, description: 'Part of the industry, e.g. `banking`.' })
  sector: string | null;

  @Access('member:read')
  @Field(() => String, { nullable: true, description: 'ISO 3166 code.' })
  region: string | null;
}

export const OrganizationConnection = connectionOf('Organization', Organization, 'member:read');

@ObjectType({ simpleResolvers: true, description: 'What a research organization was let in for.' })
export class Project {
  @Access('self:read')
  @Field(() => LocalizedText, { description: 'What is studied.' })
  name: Localized;

  @Access('self:read')
  @Field(() => GraphQLDateTimeISO, { description: "When its researchers' seats end." })
  endsAt: Date;
}

@ObjectType({ simpleResolvers: true, description: 'Who is asking, and in which seat.' })
export class Me {
  @Access('self:read')
  @Field(() => String, { description: 'Name of the person.' })
  name: string;

  @Access('self:read')
  @Field(() => RoleEnum, { description: 'What the seat lets them act as.' })
  role: string;

  @Access('self:read')
  @Field(() => ID, { description: 'Membership in use; its other name is `role@organization`.' })
  seat: string;

  @Access('self:read')
  @Field(() => Organization, { description: 'Whom they act for.' })
  organization: Organization;

  @Access('self:read')
  @Field(() => Project, { nullable: true, description: 'What the seat of a researcher is for, and until when.' })
  project: Project | null;
}
