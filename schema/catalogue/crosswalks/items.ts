import { Field, InputType, ObjectType } from 'type-graphql';
import { Access } from '../../access/access.js';
import { MappingRelationEnum } from '../../enums.js';

@ObjectType({ simpleResolvers: true, description: 'A requirement, or a statement in it.' })
export class CrosswalkItem {
  @Access('crosswalk:read')
  @Field(() => String, { description: 'Key of the requirement.' })
  requirementKey: string;

  @Access('crosswalk:read')
  @Field(() => String, { nullable: true, description: 'Id of the statement in it; null for the whole.' })
  statementId: string | null;
}

@InputType({ description: 'A requirement, or a statement in it.' })
export class CrosswalkItemInput {
  @Access('crosswalk:write')
  @Field(() => String, { description: 'Key of the requirement.' })
  requirementKey: string;

  @Access('crosswalk:write')
  @Field(() => String, {
    nullable: true,
    description: 'Id of the statement in it; without one it is the whole requirement.',
  })
  statementId?: string | null;
}

@ObjectType({ simpleResolvers: true })
export abstract class Related {
  @Access('crosswalk:read')
  @Field(() => [CrosswalkItem], { description: 'Of the source.' })
  sources: CrosswalkItem[];

  @Access('crosswalk:read')
  @Field(() => [CrosswalkItem], { description: 'Of the target.' })
  targets: CrosswalkItem[];
}

@ObjectType({ simpleResolvers: true, description: 'One step of the chain that a mapping follows from.' })
export class CrosswalkLink {
  @Access('crosswalk:read')
  @Field(() => String, { nullable: true, description: 'Key of the published crosswalk that says it.' })
  crosswalkKey: string | null;

  @Access('crosswalk:read')
  @Field(() => String, { nullable: true, description: 'Key of the standard that declares it itself.' })
  standardKey: string | null;

  @Access('crosswalk:read')
  @Field(() => String, { description: 'Semantic version of that.' })
  version: string;

  @Access('crosswalk:read')
  @Field(() => String, { description: 'SHA-256 of that.' })
  digest: string;

  @Access('crosswalk:read')
  @Field(() => [String], {
    description: 'Keys, in the direction of the chain; a statement follows its key after a space.',
  })
  sources: string[];

  @Access('crosswalk:read')
  @Field(() => MappingRelationEnum, { description: 'What they are to the targets.' })
  relation: string;

  @Access('crosswalk:read')
  @Field(() => [String], { description: 'Keys in the same way.' })
  targets: string[];

  @Access('crosswalk:read')
  @Field(() => Boolean, { description: 'Whether it is said the other way round there.' })
  inverted: boolean;
}
