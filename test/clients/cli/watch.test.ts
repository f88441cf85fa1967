import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { COMMENT, committeeOf } from '../../server/catalogue/lifecycle/committee.js';
import { startTestHub, type TestHub } from '../../support/hub.js';
import { entente, ententeAs } from '../support/cli.js';
import { relayTo } from '../support/server.js';

let hub: TestHub;
let aurora: ReturnType<typeof ententeAs>;
let borealis: ReturnType<typeof ententeAs>;
const share = (value: string) => aurora(['indicators', 'share', '--type', 'domain-name', '--value', value]);
const soon = () => new Promise((resolve) => setTimeout(resolve, 500));

beforeAll(async () => {
  hub = await startTestHub();
  aurora = ententeAs(hub, 'analyst@aurora');
  borealis = ententeAs(hub, 'analyst@borealis');
});
afterAll(() => hub.stop());

describe('when indicators are watched', () => {
  it('what is shared afterwards comes, under the filter, until so many', async () => {
    const watching = borealis(['indicators', 'watch', '--count', '2', '--text', 'wanted']);
    await soon();
    for (const value of ['wanted-1.example', 'other.example', 'wanted-2.example']) await share(value);
    const { code, cells, err } = await watching;
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(cells().map(([, , value]) => value)).toEqual(['wanted-1.example', 'wanted-2.example']);
  });

  it('with --json each event is one line, whose cursor goes on', async () => {
    const watching = borealis(['indicators', 'watch', '--count', '1', '--json']);
    await soon();
    await share('first.example');
    await share('second.example');
    const { out } = await watching;
    const { cursor, indicator } = JSON.parse(out);
    expect(indicator).toMatchObject({ value: 'first.example', publisher: { key: 'aurora' } });
    const next = await borealis(['indicators', 'watch', '--count', '1', '--after', cursor]);
    expect(next.out).toContain('second.example');
  });

  it('a connection that is cut is resumed, and nothing is missed, also before the first event', async () => {
    const relay = await relayTo(hub.url);
    const watching = borealis(['indicators', 'watch', '--count', '3'], { env: { ENTENTE_URL: relay.url } });
    await soon();
    relay.cut();
    await share('missed-1.example');
    await share('missed-2.example');
    await new Promise((resolve) => setTimeout(resolve, 1_500));
    relay.cut();
    await share('missed-3.example');
    const { code, cells, err } = await watching;
    expect(code).toBe(0);
    expect(err).toContain('connecting again');
    expect(cells().map(([, , value]) => value)).toEqual(['missed-1.example', 'missed-2.example', 'missed-3.example']);
    await relay.stop();
  });

  it('Ctrl-C ends it well', async () => {
    const controller = new AbortController();
    const watching = borealis(['indicators', 'watch'], { interrupt: controller.signal });
    await soon();
    controller.abort();
    expect(await watching).toMatchObject({ code: 0, out: '', err: '' });
  });

  it('who may not is told so', async () => {
    expect(await entente(['indicators', 'watch', '--url', hub.url])).toMatchObject({ code: 4 });
    const wrong = await entente(['indicators', 'watch', '--url', hub.url, '--token', 'x', '--after', 'y']);
    expect(wrong).toMatchObject({ code: 4 });
    const regulator = await ententeAs(hub, 'regulator@authority')(['indicators', 'watch', '--after', 'y']);
    expect(regulator).toMatchObject({ code: 1 });
    const strange = await borealis(['indicators', 'watch', '--after', 'no-cursor']);
    expect(strange).toMatchObject({ code: 1 });
    expect(strange.err).toMatch(/^BAD_USER_INPUT: /);
  });
});

describe('when standards are watched', () => {
  it('what happens to the one that is named comes, a line each, and under --json with a cursor that goes on', async () => {
    const committee = committeeOf(hub);
    const watch = (...more: string[]) => borealis(['standards', 'watch', 'watched', ...more]);
    const [lines, documents] = [watch('--count', '2'), watch('--count', '1', '--json')];
    await soon();
    const { id } = await committee.draft('watched');
    await committee.draft('another');
    await committee.advance(id, 'OPEN_COMMENT');
    await committee.act(COMMENT, { versionId: id, body: 'Too wide' }, 'analyst@aurora');
    const { code, cells, err } = await lines;
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(cells().map((line) => line.slice(1, 5))).toEqual([
      ['watched', '1.0.0', 'MOVED', 'COMMENT'],
      ['watched', '1.0.0', 'COMMENTED', 'COMMENT'],
    ]);
    const { cursor, kind } = JSON.parse((await documents).out);
    expect(kind).toBe('MOVED');
    expect((await watch('--count', '1', '--after', cursor)).out).toContain('\tCOMMENTED\t');
  });

  it('whoever may not follow them is told so', async () => {
    const { code, err } = await ententeAs(hub, 'researcher@university')(['standards', 'watch']);
    expect(code).not.toBe(0);
    expect(err).toMatch(/FORBIDDEN/);
  });
});
