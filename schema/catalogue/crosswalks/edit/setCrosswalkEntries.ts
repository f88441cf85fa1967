import type { EntryRow } from '../../../../db/catalogue/crosswalks/entries.js';
import {
  type Confidence,
  CROSSWALK_LIMITS,
  type CrosswalkEntry,
  type CrosswalkItem,
  pairOf,
} from '../../../../standards/catalogue/crosswalk/document.js';
import type { Localized } from '../../../../standards/catalogue/document.js';
import { prose } from '../../../../standards/catalogue/prose.js';
import { badInput } from '../../../../standards/errors.js';
import type { Context } from '../../../context.js';
import type { LocalizedTextInput } from '../../../localized.js';
import type { CrosswalkItemInput } from '../items.js';
import { requireDraft } from '../own.js';
import type { CrosswalkEntryInput, SetCrosswalkEntriesInput } from './inputs.js';
import { writeEntries } from './writeEntries.js';

/** Entries are added, changed and taken out, in the actor's name. */
export async function setCrosswalkEntries(context: Context, input: SetCrosswalkEntriesInput) {
  const put = input.put ?? [];
  const remove = input.remove ?? [];
  refuseTooMany(put, 'input.put');
  refuseTooMany(remove, 'input.remove');
  refuseTwice([...put.flatMap(({ id }) => (id ? [id] : [])), ...remove]);
  const kept = await requireDraft(context, input);
  const changes = put.map((entry, index) => ({
    id: entry.id ?? null,
    entry: (was: EntryRow | null) => entryFrom(entry, was, `input.put.${index}`),
  }));
  return { version: await writeEntries(context, kept, { put: changes, remove, list: 'put' }) };
}

export function refuseTooMany(given: readonly unknown[], at: string): void {
  if (given.length > CROSSWALK_LIMITS.given) throw badInput(`At most ${CROSSWALK_LIMITS.given} at a time.`, at);
}

function refuseTwice(ids: readonly string[]): void {
  if (new Set(ids).size < ids.length) throw badInput('An entry is named twice.', 'input');
}

/** What an import brought along stays with the entry; what it was suggested by, as long as it says the same. */
function entryFrom(input: CrosswalkEntryInput, was: EntryRow | null, at: string): CrosswalkEntry {
  const entry = {
    sources: itemsFrom(input.sources, was?.sources),
    targets: itemsFrom(input.targets, was?.targets),
    relation: input.relation,
  };
  const same = was !== null && was.relation === entry.relation && pairOf(was) === pairOf(entry);
  const confidence = confidenceFrom(input, `${at}.confidence`);
  return {
    ...entry,
    rationale: rationaleFrom(input.rationale, `${at}.rationale`),
    ...(typeof input.strength === 'number' && { strength: input.strength }),
    ...(confidence && { confidence }),
    ...(same && was.origin && { origin: was.origin }),
    ...(was?.oscal && { oscal: was.oscal }),
  };
}

export const itemsFrom = (items: readonly CrosswalkItemInput[], were: readonly CrosswalkItem[] = []): CrosswalkItem[] =>
  items.map(({ requirementKey: requirement, statementId: statement }) => {
    const was = were.find((item) => item.requirement === requirement && item.statement === (statement ?? undefined));
    return was ?? { requirement, ...(typeof statement === 'string' && { statement }) };
  });

export function rationaleFrom({ en, zhCN }: LocalizedTextInput, at: string): Localized {
  const said = {
    ...(typeof en === 'string' && { en: prose(en, `${at}.en`) }),
    ...(typeof zhCN === 'string' && { 'zh-CN': prose(zhCN, `${at}.zhCN`) }),
  };
  if (Object.keys(said).length === 0) throw badInput('A text in at least one language was expected.', at);
  return said;
}

function confidenceFrom({ confidence }: CrosswalkEntryInput, at: string): Confidence | null {
  const { category = null, percentage = null } = confidence ?? {};
  if (category !== null && percentage !== null) throw badInput('Confidence is in words or a percentage, not both.', at);
  if (percentage !== null) return { percentage };
  return category === null ? null : { category: prose(category, `${at}.category`) };
}
