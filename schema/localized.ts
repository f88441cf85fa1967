import { Field, ObjectType } from 'type-graphql';
import type { Localized } from '../standards/catalogue/document.js';
import { Access } from './access/access.js';

@ObjectType({ description: 'Text in the languages there are.' })
export class LocalizedText implements Localized {
  @Access('hub:read')
  @Field(() => String, { nullable: true, description: 'English.' })
  en?: string;

  @Access('hub:read')
  @Field(() => String, { name: 'zhCN', nullable: true, description: 'Chinese as written in mainland China.' })
  'zh-CN'?: string;
}
