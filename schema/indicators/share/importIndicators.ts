import { type Bulk, type BulkRow, broughtIn, countNew, insertMany } from '../../../db/indicators/write/bulk.js';
import type { Named } from '../../../db/indicators/write/indicators.js';
import { storePrivateParts } from '../../../db/indicators/write/sealPart.js';
import type { Tlp } from '../../../standards/access/tlp.js';
import type { FormatWanted } from '../../../standards/indicators/intake/file.js';
import type { UnknownMarkings } from '../../../standards/indicators/intake/intake.js';
import type { PrivatePart } from '../../../standards/indicators/private.js';
import type { Context } from '../../context.js';
import { takeUpload } from '../../uploads/upload.js';
import type { Pieces } from '../../work/aside.js';
import type { ImportIndicatorsInput } from '../types/importing.js';
import { namedByKind } from './named.js';
import type { IndicatorPiece, IndicatorRead, NotShared } from './readIndicators.js';
import { requireSeat } from './shareIndicator.js';

/** The good objects of a file are shared, the bad ones reported with their place and reason. A dry run says what would be. */
export async function importIndicators(context: Context, input: ImportIndicatorsInput) {
  const { organizationId } = requireSeat(context);
  const to = await namedByKind(context, input, 'input');
  const read = context.aside({ ...orderOf(context, input), task: 'readIndicators', file: input.uploadId });
  const found = read.first() as NotShared;
  const given = new Given(context, read);
  const bulk: Bulk = { organizationId, rows: given.rows() };
  const importId = context.newId();
  const imported = input.dryRun
    ? await countNew(context.op, bulk)
    : await share(context, input, { bulk, given, importId, to });
  return {
    ...found,
    importId: imported > 0 && !input.dryRun ? importId : null,
    imported,
    unchanged: given.count - imported,
  };
}

interface Sharing {
  readonly bulk: Bulk;
  readonly given: Given;
  readonly importId: string;
  readonly to: Named;
}

async function share(context: Context, input: ImportIndicatorsInput, { bulk, given, importId, to }: Sharing) {
  const { op, now } = context;
  await takeUpload(context, input.uploadId);
  const imported = await insertMany(op, { ...bulk, importId, named: !input.anonymous, to, at: now() });
  await keepPrivate(context, bulk.organizationId, given);
  context.published();
  return imported;
}

/** Of what is new: what its owner shares already stays as it is, and so does what they keep of it. */
async function keepPrivate({ op, vault }: Context, organizationId: string, given: Given): Promise<void> {
  for await (const parts of given.parts()) {
    const fresh = await broughtIn(
      op,
      parts.map(([id]) => id),
    );
    await storePrivateParts(
      op,
      vault,
      organizationId,
      parts.filter(([id]) => fresh.has(id)),
    );
  }
}

/** Read anew under another policy: what fits, and under what it is shared, is that one's to say. */
function orderOf({ op, now }: Context, { uploadId, format, type, tlp, unknownMarkings }: ImportIndicatorsInput) {
  const policy = op.disclosure.inForce;
  const file = {
    format: format as FormatWanted,
    type: type ?? null,
    tlp: tlp as Tlp,
    unknownMarkings: unknownMarkings as UnknownMarkings,
  };
  return {
    key: JSON.stringify([uploadId, file, policy?.id]),
    input: { ...file, at: now(), policy },
  };
}

/** What the file gives, gone through twice and never whole: its rows, and then what is private of them. */
class Given {
  count = 0;
  /** Of the rows that have a private part, in their order. */
  private readonly ids: string[] = [];

  constructor(
    private readonly context: Context,
    private readonly read: Pieces<IndicatorPiece>,
  ) {}

  async *rows(): AsyncGenerator<BulkRow[], void> {
    for await (const rows of this.pieces()) {
      this.count += rows.length;
      yield rows.map(({ content, named, part }) => {
        const id = this.context.newId();
        if (part) this.ids.push(id);
        return { id, content, named };
      });
    }
  }

  async *parts(): AsyncGenerator<(readonly [id: string, part: PrivatePart])[], void> {
    let place = 0;
    if (this.ids.length === 0) return;
    for await (const rows of this.pieces()) {
      const parts = rows.flatMap(({ part }) => (part ? [[this.ids[place++] as string, part] as const] : []));
      if (parts.length > 0) yield parts;
    }
  }

  private async *pieces(): AsyncGenerator<readonly IndicatorRead[], void> {
    for await (const piece of this.read.after(1)) yield (piece as Extract<IndicatorPiece, { rows: unknown }>).rows;
  }
}
