import postgres from 'postgres';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startTestHub, type TestHub } from '../../../support/hub.js';
import { expectRefused } from '../../graphql/unchanged.js';
import { CLOSE, COMMENT, type Committee, committeeOf, DISPOSE } from '../lifecycle/committee.js';
import { type Drafters, draftersOf, EDIT, EDITOR, SECOND, versionOf, whole } from './drafters.js';

const STANDARD = 'threat-indicator-sharing';
const FORMAT = {
  type: 'object',
  required: ['confidence'],
  properties: {
    confidence: { type: 'integer', minimum: 50 },
    name: { type: 'string', pattern: '^[A-Z]' },
    labels: { type: 'array', items: { enum: ['urgent', 'wire'] } },
  },
};
const SHARE = `mutation ($input: IndicatorContentInput!) { shareIndicator(input: $input) { indicator { id version confidence } } }`;
const CORRECT = `mutation ($input: CorrectIndicatorInput!) { correctIndicator(input: $input) { indicator { id version confidence } } }`;
const IMPORT = `mutation ($input: ImportIndicatorsInput!) { importIndicators(input: $input) { imported rejectedCount rejected { index reason } } }`;
const DIFF = `query ($from: UUID!, $to: UUID!) { standardDiff(from: $from, to: $to, first: 100) { requiredBump
  changes { edges { node { kind key from into class findings { reason } } } } } }`;
const LABELS = { 'bank-account': 'amber', 'phone-number.service': 'clear' };
const EXCHANGE =
  'query ($s: String!, $v: String) { standardVersion(standard: $s, version: $v) { exchangeSchema widestLabels digest } }';

let hub: TestHub;
let admin: postgres.Sql;
let drafters: Drafters;
let committee: Committee;
let before: string;
let id: string;
beforeAll(async () => {
  hub = await startTestHub();
  admin = postgres(hub.databaseUrl, { max: 1, onnotice: () => {} });
  drafters = await draftersOf(hub);
  committee = committeeOf(hub);
  before = await versionOf(hub, STANDARD, '3.0.0');
});
afterAll(async () => {
  await admin.end();
  await hub.stop();
});

const share = (input: object) => hub.ask('analyst@aurora', SHARE, { input: { type: 'DOMAIN_NAME', ...input } });
const refused = (mutation: string, input: object) =>
  expectRefused(hub, admin, 'analyst@aurora', mutation, { input }, /^BAD_USER_INPUT$/);

describe('when a committee takes a draft from a published version to the next', () => {
  let shared: string;

  it('two editors edit it, and what they split and merge is theirs', async () => {
    shared = (await share({ value: 'before.example' })).data.shareIndicator.indicator.id;
    ({ id } = await drafters.start(before, '4.0.0'));
    const read = (key: string) => ({ key, revision: 0 });
    await drafters.edited(id, [
      {
        split: {
          ...read('quality.validity'),
          into: [
            { key: 'quality.valid-from', content: whole('Valid from') },
            { key: 'quality.valid-until', content: whole('Valid until') },
          ],
        },
      },
      { set: { member: 'EXCHANGE', revision: 0, value: FORMAT } },
      { set: { member: 'WIDEST_LABELS', revision: 0, value: LABELS } },
    ]);
    await drafters.edited(
      id,
      [
        {
          merge: {
            of: [read('quality.voice-sample'), read('quality.cloned-voice')],
            into: { key: 'quality.voice', content: whole('Voices') },
          },
        },
      ],
      SECOND,
    );
    const { data } = await hub.ask(EDITOR, EXCHANGE, { s: STANDARD, v: '4.0.0' });
    expect(data.standardVersion.exchangeSchema).toEqual(FORMAT);
    expect(data.standardVersion.widestLabels).toEqual(LABELS);
    expect(await drafters.document(id)).toMatchObject({ format: 2, exchange: FORMAT, widestLabels: LABELS });
  });

  it('a schema that cannot be held against anything is refused with the place', async () => {
    const edits = [
      { set: { member: 'EXCHANGE', revision: 1, value: { properties: { a: { $ref: 'https://a.example' } } } } },
    ];
    const { message, extensions } = await expectRefused(
      hub,
      admin,
      EDITOR,
      EDIT,
      { input: { versionId: id, edits } },
      /^BAD_USER_INPUT$/,
    );
    expect(message).toBe('/exchange: A reference is to #/$defs/name.');
    expect(extensions.at).toBe('input.edits.0.set.value.properties.a.$ref');
  });

  it.each([
    ['bank-account', 'clear', 'The widest labels pass the ceiling: bank-account may not be TLP:CLEAR.'],
    ['bank-account', 'white', 'One of clear, green, amber, amber+strict, red was expected.'],
    ['phone-number', 'green', 'No such property.'],
  ])('widest labels with %s as %s are refused with the place', async (subject, label, why) => {
    const edits = [{ set: { member: 'WIDEST_LABELS', revision: 1, value: { [subject]: label } } }];
    const input = { versionId: id, edits };
    const { message, extensions } = await expectRefused(hub, admin, EDITOR, EDIT, { input }, /^BAD_USER_INPUT$/);
    expect(message).toBe(`/widestLabels: ${why}`);
    expect(extensions.at).toBe(`input.edits.0.set.value.${subject}`);
  });

  it('it is commented on, balloted and published', async () => {
    await committee.advance(id, 'OPEN_COMMENT');
    const comment = await committee.act(
      COMMENT,
      { versionId: id, body: 'Good', requirementKey: 'quality.voice' },
      'analyst@aurora',
    );
    await committee.timePasses(id);
    await committee.advance(id, 'CLOSE_COMMENT');
    const commentId = comment.data.commentOnStandard.comment.id;
    await committee.act(DISPOSE, { commentId, disposition: 'ACCEPTED', reason: 'Thanks' }, EDITOR);
    const ballot = await committee.open(id);
    for (const persona of ['voter@committee', 'voter-borealis@committee', 'voter-cascade@committee'])
      expect((await committee.vote(persona, ballot.id, 'YES')).errors).toBeUndefined();
    expect((await committee.act(CLOSE, { ballotId: ballot.id })).data?.closeBallot.ballot.report.approved).toBe(true);
    expect((await committee.publish(id)).data?.publishStandard.version.status).toBe('PUBLISHED');
  });

  it('the diff tells what was split and merged, as declared, and that the format came', async () => {
    const { data } = await hub.ask(null, DIFF, { from: before, to: id });
    const changes = data.standardDiff.changes.edges.map(({ node }: { node: { key: string } }) => node);
    const of = (key: string) => changes.find((change: { key: string }) => change.key === key);
    expect(data.standardDiff.requiredBump).toBe('MAJOR');
    expect(of('quality.valid-from')).toMatchObject({ kind: 'SPLIT', from: ['quality.validity'] });
    expect(of('quality.valid-until')).toMatchObject({ kind: 'SPLIT', from: ['quality.validity'] });
    expect(of('quality.validity')).toMatchObject({
      kind: 'REMOVED',
      into: ['quality.valid-from', 'quality.valid-until'],
    });
    expect(of('quality.voice')).toMatchObject({
      kind: 'MERGED',
      from: ['quality.voice-sample', 'quality.cloned-voice'],
    });
    expect(of('/exchange')).toMatchObject({ class: 'BREAKING' });
    expect(of('/widestLabels')).toMatchObject({ class: 'BREAKING' });
  });

  it('a draft of it does not tell again what it has declared already', async () => {
    const next = await drafters.start(id, '4.0.1');
    const { data } = await hub.ask(EDITOR, DIFF, { from: id, to: next.id });
    expect(data.standardDiff).toEqual({ requiredBump: 'NONE', changes: { edges: [] } });
  });

  it('what is shared from now on is held against the format, with the place in the input', async () => {
    const { message, extensions } = await refused(SHARE, { type: 'DOMAIN_NAME', value: 'a.example', confidence: 10 });
    expect(message).toBe('The exchange format of threat-indicator-sharing 4.0.0 refuses it: confidence must be >= 50.');
    expect(extensions.at).toBe('input.confidence');
    const place = async (input: object) =>
      (await refused(SHARE, { type: 'DOMAIN_NAME', value: 'a.example', ...input })).extensions.at;
    expect(await place({})).toBe('input.confidence');
    expect(await place({ confidence: 60, name: 'low' })).toBe('input.name');
    expect(await place({ confidence: 60, labels: ['wire', 'other'] })).toBe('input.labels.1');
    expect((await share({ value: 'a.example', confidence: 60, name: 'High' })).errors).toBeUndefined();
  });

  it('so is a correction, but for what the owner alone reads', async () => {
    const change = (changes: object) => ({ id: shared, version: 1, changes });
    expect((await refused(CORRECT, change({ name: 'Named' }))).extensions.at).toBe('input.changes.confidence');
    const own = await hub.ask('analyst@aurora', CORRECT, { input: change({ private: { victims: 3 } }) });
    expect(own.errors).toBeUndefined();
    const fitting = await hub.ask('analyst@aurora', CORRECT, { input: change({ confidence: 70 }) });
    expect(fitting.data?.correctIndicator.indicator).toMatchObject({ version: 2, confidence: 70 });
  });

  it('of a file the fitting ones are shared, the others told with their place', async () => {
    const file = 'value,confidence\none.example,80\ntwo.example,20\nthree.example,90\n';
    const uploadId = await hub.upload('analyst@aurora', file);
    const { data, text } = await hub.ask('analyst@aurora', IMPORT, { input: { uploadId, format: 'CSV' } });
    expect(data?.importIndicators, text).toMatchObject({
      imported: 2,
      rejectedCount: 1,
      rejected: [{ index: 1, reason: expect.stringMatching(/4\.0\.0 refuses it: confidence must be >= 50\.$/) }],
    });
  });
});
