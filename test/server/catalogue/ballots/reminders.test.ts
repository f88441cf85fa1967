import type { AddressInfo } from 'node:net';
import postgres from 'postgres';
import { SMTPServer } from 'smtp-server';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startTestHub, type TestHub } from '../../../support/hub.js';
import { CHAIR, CONFIGURE, type Committee, committeeOf, REPRESENT, RULE, reviewed } from '../lifecycle/committee.js';

interface Mail {
  readonly to: readonly string[];
  readonly text: string;
}

const mails: Mail[] = [];
let refusing = 0;
let smtp: SMTPServer;
let hub: TestHub;
let admin: postgres.Sql;
let committee: Committee;
let ballot: string;

beforeAll(async () => {
  smtp = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onData: (stream, session, done) => {
      let text = '';
      stream.on('data', (chunk: Buffer) => (text += chunk));
      stream.on('end', () => {
        mails.push({ to: session.envelope.rcptTo.map(({ address }) => address), text });
        // Taken, but not answered for: the sender must think that it was not.
        done(refusing-- > 0 ? new Error('Try again') : null);
      });
    },
  });
  await new Promise<void>((resolve) => smtp.listen(0, '127.0.0.1', resolve));
  const { port } = smtp.server.address() as AddressInfo;
  hub = await startTestHub({ SMTP_URL: `smtp://127.0.0.1:${port}`, SMTP_FROM: 'hub@entente.example' });
  admin = postgres(hub.databaseUrl, { max: 1, onnotice: () => {} });
  committee = committeeOf(hub);
  for (const name of ['voter@committee', 'voter-borealis@committee']) {
    const [seat] = await admin`select id from membership where name = ${name}`;
    const organizationKey = name.startsWith('voter@') ? 'aurora' : 'borealis';
    const address = `${organizationKey}@voter.example`;
    const { errors } = await committee.act(REPRESENT, { seatId: seat?.id, organizationKey, address });
    expect(errors).toBeUndefined();
  }
  await committee.act(CONFIGURE, RULE);
  const id = await reviewed(committee, 'reminded');
  ({ id: ballot } = await committee.open(id));
});
afterAll(async () => {
  await admin.end();
  await hub.stop();
  await new Promise<void>((resolve) => smtp.close(resolve));
});

const endsIn = (days: number) =>
  admin`update ballot set closes_at = now() + make_interval(hours => ${days * 24 - 1}) where id = ${ballot}`;
const sent = () => admin`select from reminder where sent_at is not null`.then((rows) => rows.length);
const idOf = ({ text }: Mail) => /^Message-ID:\s+(\S+)/im.exec(text)?.[1];

describe('when a ballot nears its end', () => {
  it('nobody is reminded before the first of the days', async () => {
    await endsIn(8);
    await new Promise((resolve) => setTimeout(resolve, 5_000));
    expect(mails).toEqual([]);
  });

  it('who has not voted is mailed once, and one without an address is not', async () => {
    await committee.vote('voter-borealis@committee', ballot, 'YES');
    await endsIn(7);
    await expect.poll(sent, { timeout: 15_000 }).toBe(2);
    expect(mails.map(({ to }) => to)).toEqual([['aurora@voter.example']]);
    expect(mails[0]?.text).toMatch(/^From: hub@entente\.example/m);
    expect(mails[0]?.text).toMatch(/^Subject: Ballot on reminded 1\.0\.0 ends /m);
    await new Promise((resolve) => setTimeout(resolve, 5_000));
    expect(mails).toHaveLength(1);
  });

  it('what the mail server did not confirm is sent again, as the same message', async () => {
    refusing = 1;
    await endsIn(1);
    await expect.poll(sent, { timeout: 20_000 }).toBe(4);
    const again = mails.slice(1);
    expect(again).toHaveLength(2);
    expect(idOf(again[0] as Mail)).toBe(idOf(again[1] as Mail));
    expect(idOf(again[0] as Mail)).not.toBe(idOf(mails[0] as Mail));
  });

  it('the chair alone is told the addresses', async () => {
    const READ = '{ representatives { address institution { key } } }';
    const { data } = await hub.ask(CHAIR, READ);
    expect(data.representatives.map(({ address }: { address: string }) => address)).toEqual([
      'aurora@voter.example',
      'borealis@voter.example',
      null,
    ]);
    for (const persona of ['editor@committee', 'voter@committee', 'operator@hub'])
      expect((await hub.ask(persona, READ)).errors, persona).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
  });
});
