import { randomUUID } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startTestHub, type TestHub } from '../../support/hub.js';
import { ententeAs, temporaryFolder } from '../support/cli.js';

let hub: TestHub;
let aurora: ReturnType<typeof ententeAs>;
let borealis: ReturnType<typeof ententeAs>;
const folder = temporaryFolder();
beforeAll(async () => {
  hub = await startTestHub();
  aurora = ententeAs(hub, 'analyst@aurora');
  borealis = ententeAs(hub, 'analyst@borealis');
});
afterAll(() => hub.stop());

async function shared(value: string, ...more: string[]): Promise<string> {
  const argv = ['indicators', 'share', '--type', 'domain-name', '--value', value, ...more, '--json'];
  return (await aurora(argv)).json().id;
}
const shownOf = async (as: typeof aurora, id: string) =>
  Object.fromEntries((await as(['indicators', 'show', id])).cells().map(([name, value]) => [name, value]));

describe('when one indicator is shown', () => {
  it('its owner reads the private part back, and others nothing of it', async () => {
    const part = join(folder, 'part.json');
    writeFileSync(part, JSON.stringify({ caseReference: 'C-7', customerReferences: ['K-1', 'K-2'], victims: 2 }));
    const id = await shared('shown.example', '--tlp', 'amber', '--recipient', 'borealis', '--private', part);
    expect(await shownOf(aurora, id)).toMatchObject({
      ...{ value: 'shown.example', tlp: 'AMBER', publisher: 'aurora', recipients: 'borealis', version: '1' },
      ...{ caseReference: 'C-7', customerReferences: 'K-1, K-2', victims: '2' },
    });
    const others = await shownOf(borealis, id);
    expect(others).toMatchObject({ value: 'shown.example', mine: 'false' });
    expect(Object.keys(others)).not.toContain('version');
    expect(JSON.stringify(others)).not.toContain('C-7');
    expect(await ententeAs(hub, 'analyst@cascade')(['indicators', 'show', id])).toMatchObject({ code: 1 });
  });
});

describe('when an own indicator is corrected', () => {
  it('what is given changes, what is cleared goes, and what it said before is told to its owner', async () => {
    const id = await shared('wrong.example', '--name', 'first', '--valid-until', '2099-01-01', '--anonymous');
    const changes = ['--value', 'right.example', '--type', 'domain-name', '--clear', 'validUntil', '--named'];
    expect(await aurora(['indicators', 'correct', id, ...changes])).toMatchObject({ code: 0, err: '' });
    expect(await shownOf(borealis, id)).toMatchObject({ value: 'right.example', name: 'first', publisher: 'aurora' });
    expect((await aurora(['indicators', 'revoke', id])).cells()[0]).toContain('revoked');
    const told = (await aurora(['indicators', 'history', id])).cells();
    expect(told.map(([version, , ...change]) => [version, ...change])).toEqual([
      ['2', 'revoked', 'false', 'true'],
      ['1', 'value', 'wrong.example', 'right.example'],
      ['1', 'pattern', "[domain-name:value = 'wrong.example']", "[domain-name:value = 'right.example']"],
      ['1', 'validUntil', '2099-01-01T00:00:00.000Z'],
    ]);
  });

  it('not where it was changed since, nor by another', async () => {
    const id = await shared('since.example');
    const again = ['indicators', 'correct', id, '--name', 'x', '--if-version'];
    expect(await aurora([...again, '1'])).toMatchObject({ code: 0 });
    expect(await aurora([...again, '1'])).toMatchObject({ code: 1, err: expect.stringContaining('CONFLICT') });
    for (const verb of ['correct', 'revoke', 'history']) {
      expect(await borealis(['indicators', verb, id]), verb).toMatchObject({ code: 2, out: '' });
    }
  });
});

describe('when sightings are reported', () => {
  it('by value or by id, and what names nothing is told', async () => {
    const id = await shared('sighted.example');
    const absent = randomUUID();
    const { code, cells, err } = await borealis(['indicators', 'sight', id, 'sighted[.]example', absent, 'no.example']);
    expect({ code, told: cells() }).toEqual({
      code: 0,
      told: [
        ['reported', '2'],
        ['unchanged', '0'],
        ['unknown', '2'],
      ],
    });
    expect(err).toBe(`No indicator that you may see is on: ${absent}, no.example\n`);
    expect((await shownOf(aurora, id)).sightingCount).toBe('2');
  });

  it('from a file, of which a row with a key is counted once', async () => {
    const id = await shared('filed.example');
    const file = join(folder, 'hits.csv');
    const rows = [
      'value,count,seen_at,kind,key',
      'filed.example,3,2026-01-01T00:00:00Z,seen,a-1',
      'filed.example,,,false-positive,a-2',
    ];
    writeFileSync(file, `\ufeff${rows.join('\r\n')}\r\n`);
    for (const told of [
      { reported: 2, unchanged: 0 },
      { reported: 0, unchanged: 2 },
    ]) {
      expect((await borealis(['indicators', 'sight', '--file', file, '--json'])).json()).toEqual({
        ...told,
        unknown: [],
      });
    }
    expect((await shownOf(aurora, id)).sightingCount).toBe('2');
  });

  it.each<[string, string]>([
    ['value,count\na.example,many', 'Row 2: count'],
    ['value,kind\na.example,hit', 'Row 2: kind'],
    ['value,seen_at\na.example,then', 'Row 2: seen_at'],
    ['count\n3', 'Row 2: there is no value.'],
    ['value\n"a', 'not CSV'],
  ])('a file of %j is told what is wrong, and nothing is reported', async (text, said) => {
    const file = join(folder, 'bad.csv');
    writeFileSync(file, text);
    expect(await borealis(['indicators', 'sight', '--file', file])).toMatchObject({
      code: 2,
      err: expect.stringContaining(said),
    });
  });
});
