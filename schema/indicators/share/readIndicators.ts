import type { IndicatorContent } from '../../../db/indicators/columns.js';
import type { BulkRow } from '../../../db/indicators/write/bulk.js';
import type { Policy } from '../../../standards/access/policy.js';
import type { Tlp } from '../../../standards/access/tlp.js';
import { fromCsv } from '../../../standards/indicators/intake/csv.js';
import type { IndicatorDraft } from '../../../standards/indicators/intake/draft.js';
import { type Intake, MAX_ITEMS, type UnknownMarkings } from '../../../standards/indicators/intake/intake.js';
import { fromList } from '../../../standards/indicators/intake/list.js';
import { fromStix } from '../../../standards/indicators/intake/stix.js';
import { stated } from '../../../standards/indicators/statement.js';
import type { ObservableType } from '../../../standards/indicators/types.js';
import { csvGuard } from '../../../standards/reading/csv.js';
import type { Guard } from '../../../standards/reading/guard.js';
import { jsonGuard } from '../../../standards/reading/json.js';
import { lineGuard } from '../../../standards/reading/lines.js';
import type { Task } from '../../work/task.js';
import { underPolicy } from './content.js';
import { misfitOf } from './exchange.js';
import { tooWideFor } from './widest.js';

export interface IndicatorFile {
  readonly format: 'stix' | 'csv' | 'list';
  readonly type: string | null;
  readonly tlp: Tlp;
  readonly unknownMarkings: UnknownMarkings;
  readonly at: Date;
  readonly policy: Policy | null;
}

/** First what is not shared, then what is, some at a time. */
export type IndicatorPiece = NotShared | { readonly rows: readonly IndicatorRead[] };

export type IndicatorRead = Omit<BulkRow, 'id'>;

export interface NotShared {
  readonly rejected: Intake['rejected'];
  readonly rejectedCount: number;
  /** Shared with nobody until its owner sets a label. */
  readonly kept: Intake['rejected'];
  readonly keptCount: number;
  readonly skipped: Intake['skipped'];
}

const MAX_REPORTED = 1_000;
const AT_ONCE = 500;

/** A file of indicators, read and held against the widest labels and the exchange format in force. */
export const readIndicators: Task<IndicatorFile, IndicatorPiece> = {
  guard: guardOf,
  *run(file, { text }) {
    const intake = parse(text, file);
    const { rows, rejected, kept } = allowed(intake, file);
    yield {
      rejected: rejected.slice(0, MAX_REPORTED),
      rejectedCount: rejected.length,
      kept: kept.slice(0, MAX_REPORTED),
      keptCount: kept.length,
      skipped: intake.skipped,
    };
    for (let start = 0; start < rows.length; start += AT_ONCE) yield { rows: rows.slice(start, start + AT_ONCE) };
  },
};

function guardOf({ format }: IndicatorFile): Guard {
  if (format === 'stix') return jsonGuard({ values: 4_000_000, depth: 64, text: 1_048_576 });
  // The header is a record, and as many cells as there are columns are few.
  if (format === 'csv') return csvGuard({ records: MAX_ITEMS + 2, cells: 64, record: 262_144 });
  return lineGuard({ lines: MAX_ITEMS, line: 65_536 });
}

function parse(text: string, { format, type, unknownMarkings }: IndicatorFile): Intake {
  if (format === 'stix') return fromStix(text, unknownMarkings);
  if (format === 'csv') return fromCsv(text, { unknownMarkings });
  return fromList(text, type ? { type: type as ObservableType } : {});
}

/** Those that the standard in force allows; the others are bad like any that cannot be read. */
function allowed(
  { drafts, rejected }: Intake,
  file: IndicatorFile,
): { rows: IndicatorRead[]; rejected: Intake['rejected']; kept: Intake['rejected'] } {
  const rows: IndicatorRead[] = [];
  const misfits: Intake['rejected'][number][] = [];
  const kept: Intake['rejected'][number][] = [];
  for (const { index, draft } of drafts) {
    const content = contentOf(draft, file);
    const reason = tooWideFor(file.policy, content) ?? misfitOf(file.policy, content)?.reason;
    if (reason) misfits.push({ index, reason });
    else rows.push({ content, named: draft.unkept === undefined });
    if (!reason && draft.unkept !== undefined) {
      kept.push({ index, ...(draft.stixId !== undefined && { id: draft.stixId }), reason: draft.unkept });
    }
  }
  return { rows, kept, rejected: [...rejected, ...misfits].sort((a, b) => a.index - b.index) };
}

function contentOf(draft: IndicatorDraft, { tlp: label, at, policy }: IndicatorFile): IndicatorContent {
  const tlp = draft.tlp ?? label;
  const statement = stated({ ...draft, tlp, validFrom: draft.validFrom ?? at });
  return { ...statement, ...underPolicy(policy, tlp) };
}
