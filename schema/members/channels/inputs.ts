import { Field, InputType } from 'type-graphql';
import { Access } from '../../access/access.js';
import { LocalizedTextInput } from '../../localized.js';

@InputType({ description: 'A third party that works for the institution.' })
export class AddChannelInput {
  @Access('channel:manage')
  @Field(() => String, { description: "Short name; the channel's key is `<institution>.<key>`." })
  key: string;

  @Access('channel:manage')
  @Field(() => LocalizedTextInput, { description: 'Name in at least one language.' })
  name: LocalizedTextInput;

  @Access('channel:manage')
  @Field(() => String, { nullable: true, description: 'Part of the industry, e.g. `contact-centre`.' })
  sector?: string | null;

  @Access('channel:manage')
  @Field(() => String, { nullable: true, description: 'ISO 3166 code, e.g. `CN-SH`.' })
  region?: string | null;
}
