import { Field, ObjectType } from 'type-graphql';
import { Access } from '../../access/access.js';
import { Organization } from '../types.js';

@ObjectType({ simpleResolvers: true, description: 'A channel as it now is.' })
export class ChannelPayload {
  @Access('channel:manage')
  @Field(() => Organization, { description: 'The channel.' })
  channel: Organization;
}
