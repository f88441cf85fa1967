import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inDays, STANDARD, submitOne } from '../../server/conformance/requests.js';
import { startTestHub, type TestHub } from '../../support/hub.js';
import { ententeAs } from '../support/cli.js';

let hub: TestHub;
let owner: ReturnType<typeof ententeAs>;
let id: string;
beforeAll(async () => {
  hub = await startTestHub();
  owner = ententeAs(hub, 'admin@aurora');
  id = await submitOne(hub);
});
afterAll(() => hub.stop());

const UNTIL = inDays(30);

describe('when an administrator grants an assessment', () => {
  it('its reader finds it, reads it, and is read of in the log until the grant is taken back', async () => {
    const reader = ententeAs(hub, 'analyst@borealis');
    const granted = await owner(['assess', 'grant', id, '--to', 'borealis', '--scope', 'details', '--until', UNTIL]);
    expect(granted).toMatchObject({ code: 0, err: '' });
    const [[grantId = '', grantee, scope, , until] = []] = granted.cells();
    expect([grantee, scope, until]).toEqual(['borealis', 'details', UNTIL]);
    expect((await owner(['assess', 'grants', id])).out).toBe(granted.out);

    const [line = []] = (await reader(['assess', 'granted', '--standard', STANDARD])).cells();
    expect(line.slice(0, 3)).toEqual(['aurora', id, STANDARD]);
    expect((await reader(['assess', 'granted', '--standard', 'other'])).out).toBe('');
    expect((await reader(['assess', 'show', id])).out).toContain('note of');

    const log = await owner(['log', '--object', id, '--reader', 'borealis', '--type', 'assessment', '--first', '1']);
    const [[, key, seat, role, type, object, fields = ''] = []] = log.cells();
    expect([key, role, type, object]).toEqual(['borealis', '', 'assessment', id]);
    expect(seat).toMatch(/^[0-9a-f-]{36}$/);
    expect(fields.split(',')).toEqual(expect.arrayContaining(['answers.note', 'score']));

    const over = (await owner(['assess', 'revoke', grantId, '--json'])).json();
    expect(over).toMatchObject({ id: grantId, revokedAt: expect.any(String) });
    expect((await reader(['assess', 'show', id])).err).toMatch(/^NOT_FOUND: /);
    expect((await owner(['assess', 'revoke', grantId])).err).toMatch(/^CONFLICT: /);
    expect((await owner(['assess', 'grants', id, '--json'])).json().grants).toHaveLength(1);
  });

  it('the regulator reads what is granted by the same commands', async () => {
    const regulator = ententeAs(hub, 'regulator@authority');
    await owner(['assess', 'grant', id, '--to', 'authority', '--until', UNTIL]);
    expect((await regulator(['assess', 'show', id])).cells()).toHaveLength(1);
    expect((await regulator(['assess', 'granted', '--json'])).json().assessments).toMatchObject([{ id, score: 100 }]);
    expect((await regulator(['assess', 'show'])).out).toBe('');
  });

  it('the consortium is granted a summary', async () => {
    const { code, out } = await owner(['assess', 'grant', id, '--consortium', '--until', UNTIL.slice(0, 10)]);
    expect([code, out]).toEqual([0, expect.stringContaining('\tthe consortium\tsummary\t')]);
    expect((await ententeAs(hub, 'analyst@cascade')(['assess', 'show', id])).cells()).toHaveLength(1);
  });

  it.each([
    [['--until', UNTIL], 2, /--to/],
    [['--to', 'borealis', '--consortium', '--until', UNTIL], 2, /--to/],
    [['--to', 'borealis'], 2, /--until/],
    [['--to', 'borealis', '--until', 'soon'], 2, /time/],
    [['--to', 'borealis', '--scope', 'all', '--until', UNTIL], 2, /details, summary/],
    [['--consortium', '--scope', 'details', '--until', UNTIL], 1, /BAD_USER_INPUT: .*input\.scope/],
    [['--to', 'nobody', '--until', UNTIL], 1, /BAD_USER_INPUT: .*input\.to\.organization/],
  ])('%j is refused', async (options, code, said) => {
    const refused = await owner(['assess', 'grant', id, ...options]);
    expect(refused.err).toMatch(said);
    expect(refused.code).toBe(code);
  });
});

describe('when others ask', () => {
  it('a reader neither learns who else reads nor changes anything', async () => {
    await owner(['assess', 'grant', id, '--to', 'borealis', '--until', UNTIL]);
    const reader = ententeAs(hub, 'admin@borealis');
    expect((await reader(['assess', 'grants', id])).err).toMatch(/^NOT_FOUND: /);
    expect((await reader(['assess', 'submit', id])).err).toMatch(/^NOT_FOUND: /);
    expect((await reader(['log', '--object', id])).out).toBe('');
  });

  it('only administrators read the log', async () => {
    expect((await ententeAs(hub, 'analyst@aurora')(['log'])).err).toMatch(/^FORBIDDEN: /);
  });

  it('more than a page of the log is read on', async () => {
    const show = ['assess', 'show', id];
    for (let turn = 0; turn < 3; turn++) await owner(show);
    const all = (await owner(['log', '--first', '1000', '--json'])).json().entries;
    const some = (await owner(['log', '--first', '2', '--json'])).json().entries;
    expect(some).toEqual(all.slice(0, 2));
    expect((await owner(['log', '--first', '0'])).code).toBe(2);
  });
});
