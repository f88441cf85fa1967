import type { CrosswalkDocument } from '../../../../standards/catalogue/crosswalk/document.js';
import { checkEntries, type Sides } from '../../../../standards/catalogue/crosswalk/validate.js';
import type { Language } from '../../../../standards/catalogue/document.js';
import { LIMITS } from '../../../../standards/catalogue/json.js';
import { fromMapping } from '../../../../standards/catalogue/oscal/mapping/import.js';
import { jsonGuard } from '../../../../standards/reading/json.js';
import type { Task } from '../../../work/task.js';

export interface MappingFile {
  readonly sides: Sides;
  readonly language: Language;
}

export type SaidMapping = Required<Pick<CrosswalkDocument, 'title' | 'entries' | 'envelope'>>;

/** An OSCAL mapping collection, its entries held against the two versions. */
export const readMapping: Task<MappingFile, SaidMapping> = {
  guard: () => jsonGuard({ values: 4_000_000, depth: 256, text: 6 * LIMITS.string }),
  *run({ sides, language }, { text }) {
    const { placeOf, ...said } = fromMapping(text, sides, language);
    checkEntries(said.entries, sides, placeOf);
    yield said;
  },
};
