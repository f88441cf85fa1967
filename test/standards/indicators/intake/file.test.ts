import { describe, expect, it } from 'vitest';
import { type FormatWanted, fromFile, guardOf } from '../../../../standards/indicators/intake/file.js';
import { readFile } from '../../../../standards/reading/file.js';
import { workbookOf } from '../../../../standards/spreadsheet/xlsx.js';
import { rowsOfText, workbook } from '../../../support/workbook.js';
import { shared, withoutSharedData } from '../shared.js';

async function* cut(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  for (let start = 0; start < bytes.length; start += 262_144) yield bytes.subarray(start, start + 262_144);
}

/** As a thread reads a file. */
async function read(content: string | Uint8Array, format: FormatWanted = 'auto') {
  const file = await readFile(cut(Buffer.from(content)), () => guardOf(format));
  return fromFile(file, { format });
}

const INDICATOR = {
  type: 'indicator',
  id: 'indicator--8e2e2d2b-17d4-4cbf-938f-98ee46b3cd3f',
  pattern_type: 'stix',
  pattern: "[domain-name:value = 'evil.com']",
};
const EVENT = { Event: { info: 'x', Attribute: [{ type: 'domain', value: 'evil.com', to_ids: true }] } };

describe('fromFile', () => {
  it.each<[string, string | Uint8Array, string]>([
    ['a bundle', JSON.stringify({ type: 'bundle', objects: [INDICATOR] }), 'stix'],
    ['a list of objects', JSON.stringify([INDICATOR], null, 2), 'stix'],
    ['an event of MISP', JSON.stringify(EVENT), 'misp'],
    ['a list of events', `  \n${JSON.stringify([EVENT])}`, 'misp'],
    ['a table', '类型,值\n域名,evil.com', 'csv'],
    ['a table of one column', 'value\nevil.com', 'csv'],
    ['a table with tabs', 'name\tvalue\nx\tevil.com', 'csv'],
    ['a table in quotes', '"value","name"\nevil.com,x', 'csv'],
    ['a workbook', workbookOf([['值'], ['evil.com']]), 'xlsx'],
    ['a list', 'evil.com', 'list'],
    ['a list of patterns', "[domain-name:value = 'evil.com']", 'list'],
    ['a list of filters', '[Adblock Plus 2.0]\n||evil.com^', 'list'],
  ])('tells %s from what is in it', async (_, content, format) => {
    const { format: told, intake } = await read(content);
    expect(told).toBe(format);
    expect(intake).toMatchObject({ drafts: [{ draft: { value: 'evil.com' } }], rejected: [] });
  });

  it('finds the header of a workbook below its title, on a sheet behind others, and counts rows as it does', async () => {
    const title = [['Cases of January'], ['made by hand']];
    const rows = rowsOfText(...title, ['名称', '值'], ['x', '%%'], ['y', 'evil.com']);
    const { intake } = await read(workbook([rowsOfText(['notes']), rows]));
    expect(intake.rejected).toMatchObject([{ index: 0, row: 4 }]);
    expect(intake.drafts).toMatchObject([{ index: 1, row: 5, draft: { name: 'y' } }]);
  });

  it.each<[string, string | Uint8Array, FormatWanted, RegExp]>([
    ['JSON that is neither', '{"type":"x"}', 'auto', /no STIX/],
    ['a workbook without a header', workbook([rowsOfText(['a'], ['b'])]), 'auto', /No sheet has a header/],
    ['a workbook that is said to be a list', workbookOf([['value']]), 'list', /its format is XLSX/],
    ['text that is said to be a workbook', 'value', 'xlsx', /no XLSX/],
  ])('refuses %s', async (_, content, format, message) => {
    await expect(read(content, format)).rejects.toMatchObject({
      code: 'BAD_USER_INPUT',
      message: expect.stringMatching(message),
    });
  });

  it.each<[string, string, FormatWanted]>([
    ['lines', '\n'.repeat(300_000), 'auto'],
    ['records', `value\n${'a\n'.repeat(300_000)}`, 'auto'],
    ['cells', `value${';'.repeat(300)}`, 'auto'],
    ['values', `[{}${',0'.repeat(4_000_000)}]`, 'auto'],
    ['characters in a text of STIX', `{"a":"${'x'.repeat(1_100_000)}"}`, 'stix'],
    ['characters in a text of MISP', `{"a":"${'x'.repeat(17_000_000)}"}`, 'misp'],
  ])('reads no more than so many %s', async (_, content, format) => {
    await expect(read(content, format)).rejects.toMatchObject({ code: 'LIMIT_EXCEEDED' });
  });

  it('takes an event with its attachments, whose texts are long', async () => {
    const attachment = { type: 'attachment', value: 'a.pdf', data: 'x'.repeat(5_000_000) };
    const { Event } = EVENT;
    const { intake } = await read(JSON.stringify({ Event: { ...Event, Attribute: [...Event.Attribute, attachment] } }));
    expect(intake).toMatchObject({ drafts: { length: 1 }, skipped: [{ type: 'attachment', count: 1 }] });
  });
});

describe('real files, told from what is in them (of the shared data, left out where it is absent)', () => {
  const told = async (file: string) => {
    const { format, intake } = await read(shared(file));
    const { drafts, duplicates, rejected, skipped } = intake;
    return [format, drafts.length, duplicates, rejected.length, skipped.reduce((sum, { count }) => sum + count, 0)];
  };

  // Format, drafts, said again, rejected, skipped.
  it.skipIf(withoutSharedData).each([
    ['stix/apt1.json', ['stix', 12, 0, 0, 64]],
    ['stix/fight-fraud-framework-1.1.json', ['stix', 0, 0, 0, 182]],
    ['misp/test_attributes_collection_stix21.json', ['stix', 3, 0, 0, 12]],
    ['misp/test_event1_stix21.json', ['stix', 1, 0, 0, 8]],
    ['misp/test_event2_stix21.json', ['stix', 2, 0, 0, 10]],
    ['misp/test_events_collection_stix21.json', ['stix', 3, 0, 0, 17]],
    ['misp/test_objects_collection_stix21.json', ['stix', 3, 0, 0, 15]],
    ['misp/pymisp-existing_event.json', ['misp', 66, 2, 0, 54]],
    ['misp/pymisp-mainly_objects_1.json', ['misp', 17, 0, 0, 57]],
    ['misp/pymisp-sighting_1.json', ['misp', 5, 0, 0, 0]],
    ['misp/pymisp-misp_event.json', ['misp', 0, 0, 0, 2]],
    ['misp/pymisp-proposals.json', ['misp', 0, 0, 0, 1]],
    ['feeds/phishing-domains.txt', ['list', 14_885, 5, 6, 0]],
    ['feeds/ipsum-3.txt', ['list', 14_217, 0, 0, 0]],
  ])('%s', async (file, counts) => {
    expect(await told(file)).toEqual(counts);
  });

  it.skipIf(withoutSharedData)('the collections of a TAXII server are read as its envelopes give them', async () => {
    type Collection = { objects?: object[] };
    const server = JSON.parse(shared('taxii/medallion-default-data.json')) as Record<
      string,
      { collections?: Collection[] }
    >;
    const collections = Object.values(server).flatMap(({ collections = [] }) => collections);
    const counts = await Promise.all(
      collections.map(async ({ objects = [] }) => {
        const { drafts, rejected, skipped } = (await read(JSON.stringify({ more: false, objects }))).intake;
        return [objects.length, drafts.length, rejected.length, skipped.reduce((sum, { count }) => sum + count, 0)];
      }),
    );
    // Of one indicator there are three versions.
    expect(counts.filter(([objects]) => objects)).toEqual([[8, 2, 0, 6]]);
  });

  it.skipIf(withoutSharedData).each([
    ['misp/test_attributes_collection_stix20.json', /not of STIX 2.1/],
    ['misp/pymisp-sharing_groups.json', /no type|no STIX/],
  ])('%s is none', async (file, message) => {
    const outcome = await read(shared(file)).then(
      ({ intake }) => intake.rejected[0]?.reason,
      (error: Error) => error.message,
    );
    expect(outcome).toMatch(message);
  });
});
