import type { IndicatorContent } from '../../../db/indicators/columns.js';
import { insertMany } from '../../../db/indicators/write/bulk.js';
import type { Tlp } from '../../../standards/access/tlp.js';
import { fromCsv } from '../../../standards/indicators/intake/csv.js';
import type { IndicatorDraft } from '../../../standards/indicators/intake/draft.js';
import type { Intake } from '../../../standards/indicators/intake/intake.js';
import { fromList } from '../../../standards/indicators/intake/list.js';
import { fromStix } from '../../../standards/indicators/intake/stix.js';
import { stated } from '../../../standards/indicators/statement.js';
import type { ObservableType } from '../../../standards/indicators/types.js';
import type { Context } from '../../context.js';
import { takeText } from '../../uploads/takeText.js';
import type { ImportIndicatorsInput } from '../types/importing.js';
import { underPolicy } from './content.js';
import { misfitOf } from './exchange.js';
import { namedByKind } from './named.js';
import { requireSeat } from './shareIndicator.js';

const MAX_REPORTED = 1_000;

/** The good objects of a file are shared, the bad ones reported with their place and reason. */
export async function importIndicators(context: Context, input: ImportIndicatorsInput) {
  const { op, newId, now } = context;
  const { organizationId } = requireSeat(context);
  const to = await namedByKind(context, input, 'input');
  const intake = parse(await takeText(op, input.uploadId), input);
  const at = now();
  const { contents, rejected } = exchangeable(context, intake, (draft) =>
    contentOf(context, draft, input.tlp as Tlp, at),
  );
  const rows = contents.map((content) => ({ id: newId(), content }));
  const imported = await insertMany(op, { organizationId, named: !input.anonymous, to, at, rows });
  context.published();
  return {
    imported,
    unchanged: rows.length - imported,
    rejected: rejected.slice(0, MAX_REPORTED),
    rejectedCount: rejected.length,
    skipped: intake.skipped,
  };
}

/** Those that the exchange format in force allows; the others are bad like any that cannot be read. */
function exchangeable(
  { op }: Context,
  { drafts, rejected }: Intake,
  contentOf: (draft: IndicatorDraft) => IndicatorContent,
): { contents: IndicatorContent[]; rejected: Intake['rejected'] } {
  const contents: IndicatorContent[] = [];
  const misfits: Intake['rejected'][number][] = [];
  for (const { index, draft } of drafts) {
    const content = contentOf(draft);
    const misfit = misfitOf(op.disclosure.inForce, content);
    if (misfit) misfits.push({ index, reason: misfit.reason });
    else contents.push(content);
  }
  return { contents, rejected: [...rejected, ...misfits].sort((a, b) => a.index - b.index) };
}

function parse(text: string, { format, type }: ImportIndicatorsInput): Intake {
  if (format === 'stix') return fromStix(text);
  if (format === 'csv') return fromCsv(text);
  return fromList(text, type ? { type: type as ObservableType } : {});
}

function contentOf({ op }: Context, draft: IndicatorDraft, label: Tlp, at: Date): IndicatorContent {
  const tlp = draft.tlp ?? label;
  const statement = stated({ ...draft, tlp, validFrom: draft.validFrom ?? at });
  return { ...statement, ...underPolicy(op.disclosure.inForce, tlp) };
}
