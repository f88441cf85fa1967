import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { entente } from '../support/cli.js';
import { issuerThatSays } from '../support/issuer.js';
import { type Standin, serve } from '../support/server.js';

describe('when the command line is wrong', () => {
  it.each([
    [[]],
    [['nonsense']],
    [['indicators']],
    [['indicators', 'nonsense']],
    [['whoami', '--nonsense']],
    [['standards', 'publish', 'key']],
    [['--url', 'ftp://hub.example', 'whoami']],
    [['--url', 'nonsense', 'whoami']],
    [['indicators', 'list', '--valid-at', 'soon']],
    [['indicators', 'list', '--first', 'many']],
  ])('it exits with 2 and says why on stderr: %j', async (argv) => {
    const { code, out, err } = await entente(argv);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).not.toBe('');
  });

  it('with --json it says so as JSON, and help stays help', async () => {
    const { err } = await entente(['--json', 'nonsense']);
    expect(JSON.parse(err)).toEqual({ error: { code: 'USAGE', message: "unknown command 'nonsense'" } });
    const help = await entente(['indicators', 'watch', '--help']);
    expect(help).toMatchObject({ code: 0, err: '' });
    expect(help.out).toContain('--after');
  });
});

describe('when no hub answers', () => {
  let website: Standin;
  beforeAll(async () => {
    website = await serve((_request, response) => response.end('<html>Welcome</html>'));
  });
  afterAll(() => website.stop());

  it.each([[['whoami']], [['indicators', 'watch']], [['login']], [['indicators', 'lookup', 'a.example']]])(
    'it exits with 3: %j',
    async (argv) => {
      const closed = await serve(() => {});
      await closed.stop();
      const nobody = await entente(['--url', closed.url, ...argv]);
      expect(nobody).toMatchObject({ code: 3, out: '' });
      expect(nobody.err).toMatch(/^UNREACHABLE: /);
      expect(await entente(['--url', website.url, ...argv])).toMatchObject({ code: 3, out: '' });
    },
  );

  it('with --json it says so as JSON', async () => {
    const { code, err } = await entente(['--url', website.url, '--json', 'whoami']);
    expect(code).toBe(3);
    expect(JSON.parse(err).error.code).toBe('UNREACHABLE');
  });

  it('a login that is refused or runs out exits with 4', async () => {
    for (const error of ['access_denied', 'expired_token', 'invalid_grant']) {
      const issuer = await issuerThatSays({ error: 'authorization_pending' }, { error });
      const { code, out, err } = await entente(['login', '--issuer', issuer.url]);
      expect({ code, out }).toEqual({ code: 4, out: '' });
      expect(err).toMatch(/^Open http:\/\/go\.example\/ here\nand confirm the code AB CD\nUNAUTHENTICATED: /);
      await issuer.stop();
    }
  });
});
