import type { Reader } from '../../../../support/worldHub.js';
import { noSubject, type Subjects } from '../subjects.js';

/** A way from a root to an object of the type; `document` is completed with what is asked of it. */
export interface Reach {
  readonly type: string;
  /** Named in the matrix when it is not the only way. */
  readonly via?: string;
  /** Asked by this way; all fields where absent. */
  readonly fields?: readonly string[];
  readonly document: (selection: string) => string;
  readonly path: readonly (string | number)[];
  readonly subjects: (reader: Reader) => Subjects;
}

type Document = (below: string) => (selection: string) => string;

/** A document whose `*` is what is asked. */
export const plain: Document = (below) => (selection) => `query { ${below.replace('*', selection)} }`;
/** The same below a root that takes an id. */
export const byId =
  (root: string): Document =>
  (below) =>
  (selection) =>
    `query ($id: UUID!) { ${root} { ${below.replace('*', selection)} } }`;

/** A connection, its edges and their page, for a root that takes no more than a page. */
export const connection = (root: string, name: string, via?: string): Reach[] => [
  { type: `${name}Connection`, via, document: plain(`${root} { * }`), path: [root], subjects: noSubject },
  {
    type: `${name}Edge`,
    via,
    document: plain(`${root} { edges { * } }`),
    path: [root, 'edges', 0],
    subjects: noSubject,
  },
];
