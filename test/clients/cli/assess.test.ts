import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startTestHub, type TestHub } from '../../support/hub.js';
import { entente, ententeAs, temporaryFolder } from '../support/cli.js';

const STANDARD = 'third-party-customer-data';
const DIGEST = 'a'.repeat(64);
let hub: TestHub;
let assessor: ReturnType<typeof ententeAs>;
let keys: string[];
const folder = temporaryFolder();

function fileOf(name: string, content: string): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

beforeAll(async () => {
  hub = await startTestHub();
  assessor = ententeAs(hub, 'assessor@aurora');
  const { requirements } = (await entente(['--url', hub.url, 'standards', 'show', STANDARD, '1.0.0', '--json'])).json();
  keys = requirements.flatMap((node: { kind: string; key: string }) => (node.kind === 'REQUIREMENT' ? [node.key] : []));
});
afterAll(() => hub.stop());

const start = async () => (await assessor(['assess', 'start', STANDARD, '--json'])).json().id as string;

describe('when an institution assesses itself', () => {
  it('it starts, answers by CSV and JSON, and submits', async () => {
    const started = await assessor(['assess', 'start', STANDARD, '--version', '1.0.0']);
    expect(started).toMatchObject({ code: 0, err: '' });
    const [[id = '', standard, version, status] = []] = started.cells();
    expect([standard, version, status]).toEqual([STANDARD, '1.0.0', 'draft']);

    const csv = `requirement,status,maturity,note,evidence_title,evidence_digest\n${keys[0]},partial,3,"one, two",Policy,${DIGEST}\n`;
    expect(await assessor(['assess', 'answer', id, '--file', fileOf('a.csv', csv)])).toMatchObject({ code: 0 });
    const early = await assessor(['assess', 'submit', id]);
    expect(early.err).toMatch(/^BAD_USER_INPUT: .*not answered/);

    const rest = keys.slice(1).map((requirementKey) => ({ requirementKey, status: 'SATISFIED' }));
    const answered = await assessor(['assess', 'answer', id, '--file', '-', '--json'], { stdin: JSON.stringify(rest) });
    expect(answered.json()).toMatchObject({ answered: rest.length, assessment: { revision: 3 } });

    const shown = (await assessor(['assess', 'show', id, '--json'])).json();
    expect(shown.answers.find((answer: { requirementKey: string }) => answer.requirementKey === keys[0])).toMatchObject(
      {
        status: 'PARTIAL',
        maturity: 3,
        note: 'one, two',
        evidence: [{ title: 'Policy', digest: DIGEST }],
      },
    );
    expect((await assessor(['assess', 'show', id])).out).toContain(`\n${keys[0]}\tpartial\t3\tone, two\tPolicy\n`);

    expect((await assessor(['assess', 'submit', id])).out).toMatch(/\tsubmitted\t\d/);
    expect((await assessor(['assess', 'submit', id])).err).toMatch(/^CONFLICT: /);
    expect((await assessor(['assess', 'show'])).cells().map(([one]) => one)).toContain(id);
  });

  it('what one assessment says can be answered to another', async () => {
    const [from, to] = [await start(), await start()];
    const answers = [{ requirementKey: keys[0], status: 'not-applicable', evidence: [{ title: 'T', href: 'x' }] }];
    await assessor(['assess', 'answer', from, '--file', '-'], { stdin: JSON.stringify(answers) });
    const { out } = await assessor(['assess', 'show', from, '--json']);
    expect(await assessor(['assess', 'answer', to, '--file', '-'], { stdin: out })).toMatchObject({ code: 0 });
    const shown = (await assessor(['assess', 'show', to, '--json'])).json();
    expect(shown.answers).toMatchObject([{ status: 'NOT_APPLICABLE', evidence: [{ title: 'T', href: 'x' }] }]);
  });

  it.each([
    ['[{"requirementKey":"a"}]', /status is missing\. \(at answers\.0\.status\)/],
    ['[{"requirementKey":"a","status":"fine"}]', /status is one of/],
    ['[{"requirementKey":"a","status":"partial","maturity":9}]', /0 to 5\. \(at answers\.0\.maturity\)/],
    ['[{"requirementKey":"a","status":"partial","maturity":"x"}]', /whole number/],
    ['[{"requirementKey":"a","status":"partial","evidence":[{}]}]', /\(at answers\.0\.evidence\.0\.title\)/],
    ['[{"requirementKey":"a","status":"partial","evidence":[{"title":"t","digest":"x"}]}]', /SHA-256/],
    ['[{"requirementKey":"a","status":"partial","note":1}]', /note is not text/],
    ['[{"requirementKey":"a","status":"partial","evidence":"x"}]', /Evidence is a list/],
    ['{"answers":1}', /not a list/],
    ['[]', /no answers/],
    ['[', /not JSON/],
    ['requirement,colour\na,b\n', /no column "colour"/],
    ['requirement,status\na,b,c\n', /not CSV/],
    ['', /no answers/],
  ])('a file of answers that is wrong is told before anything is sent: %s', async (content, said) => {
    const { code, err } = await assessor(['assess', 'answer', 'x', '--file', fileOf('wrong', content)]);
    expect(err).toMatch(said);
    expect(code).toBe(2);
  });

  it('what only the hub can know, it refuses', async () => {
    const id = await start();
    const unknown = await assessor(['assess', 'answer', id, '--file', '-'], {
      stdin: 'requirement,status\nnone,partial\n',
    });
    expect(unknown.err).toMatch(/^BAD_USER_INPUT: .*\(at input\.answers\.0\.requirementKey\)\n$/);
    const other = await ententeAs(hub, 'admin@borealis')(['assess', 'show', id]);
    expect(other.err).toMatch(/^NOT_FOUND: /);
    expect(await assessor(['assess', 'show', 'no-uuid'])).toMatchObject({ code: 1 });
    expect((await assessor(['assess', 'start', 'nothing'])).err).toMatch(/^NOT_FOUND: /);
  });
});
