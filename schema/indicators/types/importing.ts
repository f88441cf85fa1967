import { GraphQLUUID } from 'graphql-scalars';
import { Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Access } from '../../access/access.js';
import { ObservableTypeEnum, TlpEnum } from '../../enums.js';

export const ImportFormatEnum = {
  AUTO: 'auto',
  STIX: 'stix',
  MISP: 'misp',
  CSV: 'csv',
  XLSX: 'xlsx',
  LIST: 'list',
} as const;
registerEnumType(ImportFormatEnum, {
  name: 'ImportFormat',
  description: 'What a file of indicators is.',
  valuesConfig: {
    AUTO: { description: 'Told from what is in it.' },
    STIX: { description: 'STIX 2.1: a bundle, the envelope of a TAXII 2.1 server, a list of objects or one object.' },
    MISP: { description: 'Events of MISP: one, a list, or the response of a search.' },
    CSV: { description: 'A table with a header in English or Chinese, parted by commas, semicolons or tabs.' },
    XLSX: { description: 'A workbook; the same table, in its first sheet that has a header.' },
    LIST: { description: 'One value a line, as firewalls, feeds, hosts files and filters have it.' },
  },
});

export const UnknownMarkingsEnum = { REJECT: 'reject', KEEP: 'keep' } as const;
registerEnumType(UnknownMarkingsEnum, {
  name: 'UnknownMarkings',
  description: 'What becomes of an object whose marking cannot be kept.',
  valuesConfig: {
    REJECT: { description: 'It is not taken.' },
    KEEP: { description: 'It is taken as RED and for nobody but its owner, until they set a label and name readers.' },
  },
});

@InputType({ description: 'A file sent to `/uploads`, and how to share what it holds.' })
export class ImportIndicatorsInput {
  @Access('indicator:share')
  @Field(() => GraphQLUUID, { description: 'Id that `/uploads` answered.' })
  uploadId: string;

  @Access('indicator:share')
  @Field(() => ImportFormatEnum, { defaultValue: 'auto', description: 'What the file is.' })
  format: string;

  @Access('indicator:share')
  @Field(() => ObservableTypeEnum, {
    nullable: true,
    description: 'Of every line of a LIST; by default told from each.',
  })
  type?: string | null;

  @Access('indicator:share')
  @Field(() => TlpEnum, { defaultValue: 'green', description: 'Of what carries no label of its own.' })
  tlp: string;

  @Access('indicator:share')
  @Field(() => UnknownMarkingsEnum, {
    defaultValue: 'reject',
    description: 'What becomes of what carries a marking that the hub does not understand.',
  })
  unknownMarkings: string;

  @Access('indicator:share')
  @Field(() => Boolean, {
    defaultValue: false,
    description: 'Whether only to say what would come of it: nothing is shared, and the upload can still be named.',
  })
  dryRun: boolean;

  @Access('indicator:share')
  @Field(() => Boolean, { defaultValue: false, description: 'Whether the publisher stays unnamed.' })
  anonymous: boolean;

  @Access('indicator:share')
  @Field(() => [String], {
    defaultValue: [],
    description: 'Keys of institutions and regulators that AMBER ones are for.',
  })
  recipients: string[];

  @Access('indicator:share')
  @Field(() => [GraphQLUUID], { defaultValue: [], description: 'Ids of own sharing groups that AMBER ones are for.' })
  groups: string[];

  @Access('indicator:share')
  @Field(() => [GraphQLUUID], { defaultValue: [], description: 'Seats of the individuals that RED ones are for.' })
  seats: string[];
}

@ObjectType({ simpleResolvers: true, description: 'An object of the file that was not shared.' })
export class RejectedObject {
  @Access('indicator:share')
  @Field(() => Int, { description: 'Place in the file, from 0: object, line, record or attribute.' })
  index: number;

  @Access('indicator:share')
  @Field(() => Int, {
    description: 'The file’s own number, from 1: its line, its row with the header counted, its object or attribute.',
  })
  row: number;

  @Access('indicator:share')
  @Field(() => String, { nullable: true, description: 'Its own id, if it has one.' })
  id?: string;

  @Access('indicator:share')
  @Field(() => String, { description: 'Why.' })
  reason: string;
}

@ObjectType({ simpleResolvers: true, description: 'Rows of a file that were not taken for the same reason.' })
export class RejectedRows {
  @Access('indicator:share')
  @Field(() => String, { description: 'Why.' })
  reason: string;

  @Access('indicator:share')
  @Field(() => Int, { description: 'How many.' })
  count: number;

  @Access('indicator:share')
  @Field(() => String, { description: 'All of them by the file’s own numbers, as ranges: `2-5,9`.' })
  rows: string;
}

@ObjectType({ simpleResolvers: true, description: 'Objects of a file that are no indicators, by kind.' })
export class SkippedObjects {
  @Access('indicator:share')
  @Field(() => String, { description: 'Kind of the objects.' })
  type: string;

  @Access('indicator:share')
  @Field(() => Int, { description: 'How many.' })
  count: number;
}

@ObjectType({ simpleResolvers: true, description: 'What became of a file.' })
export class ImportIndicatorsPayload {
  @Access('indicator:share')
  @Field(() => ImportFormatEnum, { description: 'What the file was read as.' })
  format: string;

  @Access('indicator:share')
  @Field(() => ID, { nullable: true, description: 'What `undoImport` names; null where nothing was shared.' })
  importId: string | null;

  @Access('indicator:share')
  @Field(() => Int, { description: 'Newly shared; of a dry run, what would be.' })
  imported: number;

  @Access('indicator:share')
  @Field(() => Int, { description: 'Shared by the institution already, and left as they are.' })
  unchanged: number;

  @Access('indicator:share')
  @Field(() => [RejectedObject], { description: 'The first 1,000 of them.' })
  rejected: RejectedObject[];

  @Access('indicator:share')
  @Field(() => Int, { description: 'How many objects were not taken.' })
  rejectedCount: number;

  @Access('indicator:share')
  @Field(() => [RejectedRows], {
    description: 'All rows that were not taken by what is wrong with them; beyond 1,000 reasons the others are one.',
  })
  rejectedRows: RejectedRows[];

  @Access('indicator:share')
  @Field(() => [RejectedObject], {
    description: 'The first 1,000 taken for their owner alone, with what their marking says that cannot be kept.',
  })
  kept: RejectedObject[];

  @Access('indicator:share')
  @Field(() => Int, { description: 'How many objects are their owner’s alone until a label is set.' })
  keptCount: number;

  @Access('indicator:share')
  @Field(() => [SkippedObjects], { description: 'Kinds of objects that are not indicators.' })
  skipped: SkippedObjects[];

  @Access('indicator:share')
  @Field(() => Int, { description: 'How many said again what stood before them in the file.' })
  duplicates: number;

  @Access('indicator:share')
  @Field(() => Int, { description: 'How many URLs had no scheme and were taken for http.' })
  schemeAssumed: number;

  @Access('indicator:share')
  @Field(() => [String], { description: 'Headers of columns that the hub does not know and did not read.' })
  ignoredColumns: string[];
}
