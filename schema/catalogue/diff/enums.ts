import { CHANGE_CLASSES, CHANGE_KINDS } from '../../../standards/catalogue/diff/change.js';
import { RUN_KINDS } from '../../../standards/catalogue/diff/words.js';
import { BUMPS } from '../../../standards/catalogue/version.js';
import { vocabulary } from '../../enums.js';

export const ChangeKindEnum = vocabulary(
  'StandardChangeKind',
  CHANGE_KINDS,
  'What became of a requirement. MOVED: nothing but its place; RENAMED: another key; SPLIT, MERGED: as the newer version declares.',
);
export const ChangeClassEnum = vocabulary(
  'StandardChangeClass',
  CHANGE_CLASSES,
  'What a change asks of the version: a patch, a minor, a major one.',
);
export const RunKindEnum = vocabulary('TextRunKind', RUN_KINDS, 'In both texts, in the older only, in the newer only.');
export const BumpEnum = vocabulary('VersionBump', BUMPS, 'The step that Semantic Versioning 2.0.0 asks for.');
