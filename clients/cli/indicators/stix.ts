import { shownJson } from '../../../standards/shownText.js';
import { StixExportDocument } from '../../generated/operations.js';
import { pages } from '../../sdk/pages.js';
import type { Session } from '../session.js';
import { type ListOptions, pageOf } from './page.js';

interface StixObject {
  readonly id: string;
}

interface Bundle {
  readonly type: 'bundle';
  readonly id: string;
  readonly objects?: readonly StixObject[];
}

/** All pages in one bundle, in which an object that several pages hold (a marking, a publisher) stands once. */
export async function exportStix(session: Session, options: ListOptions): Promise<void> {
  const { client, io, progress } = session;
  const read = async (after: string | null) => {
    const { stixExport } = await client.request(StixExportDocument, { ...pageOf(options), after });
    return stixExport && { edges: [stixExport.bundle as Bundle], pageInfo: stixExport };
  };
  const objects = new Map<string, StixObject>();
  let first: Bundle | undefined;
  for await (const [bundle] of pages(read, options.after)) {
    first ??= bundle;
    for (const object of bundle?.objects ?? []) objects.set(object.id, object);
    progress.show(`${objects.size} objects`);
  }
  progress.clear();
  // STIX 2.1, section 8: an empty bundle has no list.
  const bundle = { ...first, ...(objects.size > 0 && { objects: [...objects.values()] }) };
  io.stdout.write(`${shownJson(JSON.stringify(bundle, null, 2))}\n`);
}
