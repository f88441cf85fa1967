import type { StandardDocument } from './document.js';

/** What stands in a document beside what names it and its nodes. */
export type FrameMember = Exclude<keyof StandardDocument, 'format' | 'standard' | 'kind' | 'version' | 'nodes'>;

interface Traits {
  /** The first format that has it; a reader of an older one refuses it. */
  readonly since: StandardDocument['format'];
  /** An editor sets it; an import brings the rest. */
  readonly edited: boolean;
  /** Why it stands in no standard of another kind than sharing; null for what any may have. */
  readonly sharing: string | null;
}

const ANY = { since: 1, edited: true, sharing: null } as const;

/** Each member once: validation, edits, rows and triggers follow from it, or are held to it by type. */
export const FRAME = {
  title: ANY,
  summary: ANY,
  label: ANY,
  disclosure: { ...ANY, sharing: 'Only a sharing standard decides who sees what.' },
  exchange: { ...ANY, sharing: 'Only a sharing standard says in what form is shared.' },
  widestLabels: { since: 2, edited: true, sharing: 'Only a sharing standard says which labels may be carried.' },
  releases: { since: 2, edited: true, sharing: 'Only a sharing standard says what is released.' },
  envelope: { ...ANY, edited: false },
} as const satisfies { readonly [M in FrameMember]-?: Traits };

export const FRAME_MEMBERS = Object.keys(FRAME) as FrameMember[];

type Edited = { [M in FrameMember]: (typeof FRAME)[M]['edited'] extends true ? M : never }[FrameMember];

/** Those that an edit may set. */
export const EDITED_MEMBERS = FRAME_MEMBERS.filter((member): member is Edited => FRAME[member].edited);

/** Those that a document of this format may have. */
export const membersIn = (format: StandardDocument['format']): FrameMember[] =>
  FRAME_MEMBERS.filter((member) => FRAME[member].since <= format);
