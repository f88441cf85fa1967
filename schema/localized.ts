import { Field, InputType, ObjectType } from 'type-graphql';
import type { Localized } from '../standards/catalogue/document.js';
import { localizedName } from '../standards/members/text.js';
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

@InputType({ description: 'Text in at least one language.' })
export class LocalizedTextInput {
  @Access('hub:read')
  @Field(() => String, { nullable: true, description: 'English.' })
  en?: string | null;

  @Access('hub:read')
  @Field(() => String, { nullable: true, description: 'Chinese as written in mainland China.' })
  zhCN?: string | null;
}

/** A name that was given, or BAD_USER_INPUT with the place in it. */
export const nameFrom = ({ en, zhCN }: LocalizedTextInput, at: string): Localized =>
  localizedName({ en, 'zh-CN': zhCN }, at, (tag) => (tag === 'en' ? 'en' : 'zhCN'));
