import type { IndicatorContent } from '../../../db/indicators/columns.js';
import type { BulkRow } from '../../../db/indicators/write/bulk.js';
import type { Policy } from '../../../standards/access/policy.js';
import type { Tlp } from '../../../standards/access/tlp.js';
import type { IndicatorDraft } from '../../../standards/indicators/intake/draft.js';
import { type Format, type FormatWanted, fromFile, guardOf } from '../../../standards/indicators/intake/file.js';
import type { Intake, Rejection, UnknownMarkings } from '../../../standards/indicators/intake/intake.js';
import { byReason, type RejectedRows } from '../../../standards/indicators/intake/rejected.js';
import type { PrivatePart } from '../../../standards/indicators/private.js';
import { strictest } from '../../../standards/indicators/reach.js';
import { stated } from '../../../standards/indicators/statement.js';
import type { ObservableType } from '../../../standards/indicators/types.js';
import type { Task } from '../../work/task.js';
import { underPolicy } from './content.js';
import { misfitOf } from './exchange.js';
import { tooWideFor } from './widest.js';

export interface IndicatorFile {
  readonly format: FormatWanted;
  readonly type: string | null;
  readonly tlp: Tlp;
  readonly unknownMarkings: UnknownMarkings;
  readonly at: Date;
  readonly policy: Policy | null;
}

/** First what is not shared, then what is, some at a time. */
export type IndicatorPiece = NotShared | { readonly rows: readonly IndicatorRead[] };

export interface IndicatorRead extends Omit<BulkRow, 'id'> {
  /** What stays with its owner. */
  readonly part: PrivatePart | null;
}

/** What is told of a file besides what is shared of it. */
export interface NotShared extends Pick<Intake, 'duplicates' | 'skipped' | 'schemeAssumed' | 'ignoredColumns'> {
  /** What it was read as. */
  readonly format: Format;
  readonly rejected: readonly Rejection[];
  readonly rejectedCount: number;
  /** All of them, by what is wrong. */
  readonly rejectedRows: readonly RejectedRows[];
  /** Shared with nobody until its owner sets a label. */
  readonly kept: readonly Rejection[];
  readonly keptCount: number;
}

const MAX_REPORTED = 1_000;

/** A file of indicators, read and held against the widest labels and the exchange format in force. */
export const readIndicators: Task<IndicatorFile, IndicatorPiece> = {
  guard: ({ format }) => guardOf(format),
  unpacks: true,
  *run(file, given) {
    const { format, type, unknownMarkings } = file;
    const { format: found, intake } = fromFile(given, {
      format,
      unknownMarkings,
      ...(type && { type: type as ObservableType }),
    });
    const { rows, rejected, kept } = allowed(intake, file);
    const { duplicates, skipped, schemeAssumed, ignoredColumns } = intake;
    yield {
      format: found,
      duplicates,
      skipped,
      schemeAssumed,
      ignoredColumns,
      rejected: rejected.slice(0, MAX_REPORTED),
      rejectedCount: rejected.length,
      rejectedRows: byReason(rejected),
      kept: kept.slice(0, MAX_REPORTED),
      keptCount: kept.length,
    };
    for (const some of inPieces(rows)) yield { rows: some };
  },
};

/** Those that the standard in force allows; the others are bad like any that cannot be read. */
function allowed(
  { drafts, rejected }: Intake,
  file: IndicatorFile,
): { rows: IndicatorRead[]; rejected: Rejection[]; kept: Rejection[] } {
  const rows: IndicatorRead[] = [];
  const misfits: Rejection[] = [];
  const kept: Rejection[] = [];
  for (const { index, row, draft } of takenOut(drafts)) {
    const content = contentOf(draft, file);
    const reason = tooWideFor(file.policy, content) ?? misfitOf(file.policy, content)?.reason;
    if (reason) misfits.push({ index, row, reason });
    else rows.push({ content, named: draft.unkept === undefined, part: draft.private ?? null });
    if (!reason && draft.unkept !== undefined) {
      kept.push({ index, row, ...(draft.stixId !== undefined && { id: draft.stixId }), reason: draft.unkept });
    }
  }
  return { rows, kept, rejected: [...rejected, ...misfits].sort((a, b) => a.index - b.index) };
}

/** Takes them out in their order: all drafts of a long file, and all that is made of them, are more than a worker may hold. */
function* takenOut<T>(list: T[]): Generator<T, void> {
  list.reverse();
  for (let next = list.pop(); next !== undefined; next = list.pop()) yield next;
}

function contentOf(draft: IndicatorDraft, { tlp: label, at, policy }: IndicatorFile): IndicatorContent {
  const tlp = strictest([draft.tlp ?? label, draft.atMost ?? 'clear']) ?? label;
  const statement = stated({ ...draft, tlp, validFrom: draft.validFrom ?? at });
  return { ...statement, ...underPolicy(policy, tlp) };
}

/** Rows and characters that are taken up between two requests. */
const AT_ONCE = 500;
const LENGTH = 1_048_576;

function* inPieces(rows: readonly IndicatorRead[]): Generator<IndicatorRead[], void> {
  let piece: IndicatorRead[] = [];
  let length = 0;
  for (const row of rows) {
    if (piece.length === AT_ONCE || length > LENGTH) {
      yield piece;
      piece = [];
      length = 0;
    }
    piece.push(row);
    length += lengthOf(row);
  }
  if (piece.length > 0) yield piece;
}

const lengthOf = ({ content: { value, pattern, description }, part }: IndicatorRead): number =>
  value.length +
  pattern.length +
  (description?.length ?? 0) +
  (part?.narrative?.length ?? 0) +
  (part?.customerReferences ?? []).reduce((sum, { length }) => sum + length, 0);
