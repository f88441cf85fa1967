import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { documentOf, jsonOf } from '../../../../standards/aggregates/files/codebook.js';
import { csvOf } from '../../../../standards/aggregates/files/csv.js';
import { dataPackageOf } from '../../../../standards/aggregates/files/datapackage.js';
import { DIMENSIONS, MEASURES } from '../../../../standards/aggregates/plan/measures.js';
import { sha256Hex } from '../../../../standards/catalogue/digest.js';
import { publishedTable } from './sample.js';

const channels = publishedTable('report-channels', [1_500_000n, -2n]);
const records = (csv: string): Record<string, string>[] => parse(csv, { columns: true });

describe('a release as CSV', () => {
  it('has a record for each cell, in exact decimals under plain names', () => {
    const csv = csvOf(channels);
    expect(csv.split('\r\n')[0]).toBe('channel,value,low,high,insufficient,non_negative,additive');
    const [first, second] = records(csv);
    expect(first).toMatchObject({ channel: 'sms', value: '1.500000', non_negative: '1.500000', insufficient: 'true' });
    expect(second).toMatchObject({ channel: 'voice-call', value: '-0.000002', non_negative: '0.000000' });
    expect(records(csv)).toHaveLength(channels.cells.length);
    expect(csv.endsWith('\r\n')).toBe(true);
  });

  it('has one record where the table is one number', () => {
    expect(records(csvOf(publishedTable('reports', [3_000_000n])))).toEqual([
      expect.objectContaining({ value: '3.000000' }),
    ]);
  });

  it('names dimensions in the order of the cells, whatever order the database gave', () => {
    const table = publishedTable('report-types', [], { by: ['channel', 'type'] });
    const turned = table.cells.map(({ at, ...cell }) => ({
      ...cell,
      at: { channel: at.channel as string, type: at.type as string },
    }));
    expect(csvOf({ ...table, cells: turned })).toMatch(/^type,channel,value/);
  });

  it('has a byte order mark only where it is asked for', () => {
    expect(csvOf(channels).charCodeAt(0)).toBe('c'.charCodeAt(0));
    expect(csvOf(channels, { bom: true })).toBe(`\ufeff${csvOf(channels)}`);
  });

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1'])('runs nothing that was voted as a name: %j', (name) => {
    const cells = channels.cells.map((cell) => ({ ...cell, at: { channel: name } }));
    const told = records(csvOf({ ...channels, cells })).map(({ channel }) => channel);
    expect(new Set(told)).toEqual(new Set([`'${name}`]));
  });

  it('quotes what would end a cell', () => {
    const cells = channels.cells.map((cell) => ({ ...cell, at: { channel: 'a "b", c' } }));
    expect(records(csvOf({ ...channels, cells }))[0]?.channel).toBe('a "b", c');
  });
});

describe('a release as JSON', () => {
  it('says the same as the CSV, with its total', () => {
    const { cells, total } = documentOf(channels);
    const told = cells.map((cell) =>
      Object.fromEntries(Object.entries(cell).map(([name, text]) => [name, String(text)])),
    );
    expect(told).toEqual(records(csvOf(channels)));
    expect(total).toMatchObject({ value: '1.499998', insufficient: true });
  });

  it('tells what it is of, and by what it is cited', () => {
    expect(documentOf(channels)).toMatchObject({
      release: { plan: 'threat-indicator-sharing@3.0.0', digest: channels.digest, citation: channels.citation },
      caveat: { en: expect.stringContaining('noise'), 'zh-CN': expect.stringContaining('噪声') },
    });
  });

  it.each(MEASURES)('says in both languages what %s is', (measure) => {
    const { codebook } = documentOf({ ...channels, measure });
    expect(codebook.measure).toMatchObject({
      name: measure,
      title: { 'zh-CN': expect.stringMatching(/\p{Script=Han}/u) },
      description: { en: expect.stringMatching(/\.$/), 'zh-CN': expect.stringMatching(/\p{Script=Han}/u) },
    });
  });

  it.each(DIMENSIONS)('says in both languages what %s and every other column is', (dimension) => {
    const cells = channels.cells.map((cell) => ({ ...cell, at: { [dimension]: 'x' } }));
    const { codebook, cells: rows } = documentOf({ ...channels, cells });
    expect(codebook.columns.map(({ name }) => name)).toEqual(Object.keys(rows[0] ?? {}));
    for (const { title, description } of codebook.columns) {
      expect(Object.keys(title)).toEqual(['en', 'zh-CN']);
      expect(description.en).toMatch(/\.$/);
      expect(description['zh-CN']).toMatch(/\p{Script=Han}/u);
    }
  });

  it('is text without what a terminal obeys', () => {
    const text = jsonOf({ ...channels, citation: 'a\u202eb\u009b' });
    expect(text).toContain('a\\u202eb\\u009b');
    expect(JSON.parse(text).release.citation).toBe('a\u202eb\u009b');
  });
});

describe('a release as a data package', () => {
  const files = dataPackageOf(channels, 'zh-CN');
  const descriptor = JSON.parse(files['datapackage.json'] ?? '');
  const [resource] = descriptor.resources;

  it('has its descriptor, and the table beside it', () => {
    expect(Object.keys(files)).toEqual(['datapackage.json', resource.path]);
    expect(descriptor).toMatchObject({
      profile: 'tabular-data-package',
      name: 'report-channels-2026-q3',
      created: '2026-10-08T00:00:00.000Z',
      sources: [{ title: channels.citation }],
    });
    expect(descriptor.name).toMatch(/^[-a-z0-9._/]+$/);
    expect(descriptor).not.toHaveProperty('licenses');
  });

  it('describes the table as it is', () => {
    const table = files[resource.path] ?? '';
    expect(table).toBe(csvOf(channels));
    expect(resource).toMatchObject({ bytes: Buffer.byteLength(table), hash: `sha256:${sha256Hex(table)}` });
    const { fields, primaryKey } = resource.schema;
    expect(fields.map(({ name }: { name: string }) => name)).toEqual(Object.keys(records(table)[0] ?? {}));
    expect(primaryKey).toEqual(['channel']);
    const patterns: Record<string, RegExp> = { string: /./, number: /^-?\d+(\.\d+)?$/, boolean: /^(true|false)$/ };
    for (const { name, type } of fields)
      for (const record of records(table)) expect(record[name]).toMatch(patterns[type] as RegExp);
  });

  it('speaks the language that was asked for', () => {
    expect(descriptor.title).toBe('各渠道上报的构成');
    expect(resource.schema.fields[0]).toMatchObject({ name: 'channel', title: '渠道' });
    expect(JSON.parse(dataPackageOf(channels, 'en')['datapackage.json'] ?? '').title).toMatch(/^Reports by channel/);
  });

  it('has no key where the table is one number, and another name where it is a mean', () => {
    const single = { ...publishedTable('reports', []), view: 'rolling' as const };
    const { name, resources } = JSON.parse(dataPackageOf(single, 'en')['datapackage.json'] ?? '');
    expect(name).toBe('reports-2026-q3-rolling');
    expect(resources[0].schema).not.toHaveProperty('primaryKey');
  });
});
