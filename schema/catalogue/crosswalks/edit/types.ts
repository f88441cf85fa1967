import { ObjectType } from 'type-graphql';
import { versionUnder } from '../version.js';

@ObjectType({ simpleResolvers: true, description: 'The draft as it is now.' })
export class SetCrosswalkEntriesPayload extends versionUnder('crosswalk:write') {}
