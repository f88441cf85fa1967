import { request } from 'node:http';
import postgres from 'postgres';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startTestHub, type TestHub } from '../../support/hub.js';

const MAX_MB = 16;
const MAX_BYTES = MAX_MB * 1_048_576;

let hub: TestHub;
let admin: postgres.Sql;
beforeAll(async () => {
  hub = await startTestHub({ MAX_FILE_MB: String(MAX_MB) });
  admin = postgres(hub.databaseUrl, { max: 1, onnotice: () => {} });
});
afterAll(async () => {
  await admin.end();
  await hub.stop();
});

const uploads = async () => (await admin`select count(*)::int as n from upload`)[0]?.n;

async function send(persona: string | null, body: string | Buffer, headers: Record<string, string> = {}) {
  const response = await fetch(`${hub.url}/uploads`, {
    method: 'POST',
    headers: { ...(persona && { authorization: `Bearer ${await hub.token(persona)}` }), ...headers },
    body: body as string,
  });
  // biome-ignore lint/suspicious/noExplicitAny: an answer is whatever the test asked for
  return { status: response.status, body: (await response.json()) as any };
}

/** Sends zeros without end, until the hub answers or hangs up; how many bytes it took, and its status. */
async function pour(persona: string | null): Promise<{ status: number; sent: number }> {
  const authorization = persona ? { authorization: `Bearer ${await hub.token(persona)}` } : {};
  return await new Promise((resolve, reject) => {
    let sent = 0;
    let status = 0;
    const chunk = Buffer.alloc(256 * 1024);
    const upload = request(`${hub.url}/uploads`, { method: 'POST', headers: authorization });
    upload.on('response', (response) => {
      status = response.statusCode ?? 0;
      response.resume();
    });
    const done = () => resolve({ status, sent });
    upload.on('close', done);
    upload.on('error', done);
    const more = () => {
      while (!upload.destroyed && sent < 4 * MAX_BYTES && status === 0) {
        sent += chunk.length;
        if (!upload.write(chunk)) return void upload.once('drain', more);
      }
      if (sent >= 4 * MAX_BYTES) reject(new Error('The hub took it all.'));
    };
    more();
  });
}

describe('when a file is sent', () => {
  it('its id is for a mutation of the same person', async () => {
    const { status, body } = await send('analyst@aurora', 'https://upload.example\n');
    expect(status).toBe(201);
    expect(body).toEqual({ id: expect.stringMatching(/^[0-9a-f-]{36}$/), size: 23 });
  });

  it.each([
    ['nobody', null, 403, 'FORBIDDEN'],
    ['a researcher', 'researcher@university', 403, 'FORBIDDEN'],
    ['a regulator', 'regulator@authority', 403, 'FORBIDDEN'],
    ['the operator', 'operator@hub', 403, 'FORBIDDEN'],
    ['a voter', 'voter@committee', 403, 'FORBIDDEN'],
  ])('%s may not', async (_who, persona, status, code) => {
    const before = await uploads();
    const answer = await send(persona, 'x');
    expect([answer.status, answer.body.errors[0].extensions.code]).toEqual([status, code]);
    expect(await uploads()).toBe(before);
  });

  it('an empty one is refused', async () => {
    const { status, body } = await send('analyst@aurora', '');
    expect([status, body.errors[0].extensions.code]).toEqual([400, 'BAD_USER_INPUT']);
  });

  it('one too large is refused while it arrives', async () => {
    const before = await uploads();
    const { status, sent } = await pour('analyst@aurora');
    expect(status).toBe(413);
    expect(sent).toBeLessThan(1.5 * MAX_BYTES);
    expect(await uploads()).toBe(before);
  });

  it('who may not send is refused before the file is read', async () => {
    const { status, sent } = await pour('researcher@university');
    expect(status).toBe(403);
    expect(sent).toBeLessThan(MAX_BYTES / 2);
  });
});

describe('when an upload is named', () => {
  const IMPORT = `mutation ($input: ImportIndicatorsInput!) { importIndicators(input: $input) { imported } }`;
  const use = (persona: string, uploadId: string) => hub.ask(persona, IMPORT, { input: { uploadId, format: 'LIST' } });

  it('another person’s is NOT_FOUND, a colleague’s too, like one that never was', async () => {
    const id = await hub.upload('analyst@aurora', 'https://mine.example\n');
    for (const [persona, uploadId] of [
      ['analyst@borealis', id],
      ['admin@aurora', id],
      ['analyst@aurora', '00000000-0000-4000-8000-000000000000'],
    ] as const) {
      const { errors } = await use(persona, uploadId);
      expect(errors?.[0]).toMatchObject({ message: 'No such upload.', extensions: { code: 'NOT_FOUND' } });
    }
    expect((await use('analyst@aurora', id)).data.importIndicators.imported).toBe(1);
  });

  it('it is used once; a refused mutation leaves it', async () => {
    const id = await hub.upload('analyst@aurora', 'https://once.example\n');
    const refused = await hub.ask('analyst@aurora', IMPORT, { input: { uploadId: id, format: 'STIX' } });
    expect(refused.errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
    expect((await use('analyst@aurora', id)).errors).toBeUndefined();
    expect((await use('analyst@aurora', id)).errors?.[0]?.extensions.code).toBe('NOT_FOUND');
  });

  it('a file that is not UTF-8 is bad input', async () => {
    const id = await hub.upload('analyst@aurora', Buffer.from([0x68, 0xff, 0xfe, 0x0a]));
    expect((await use('analyst@aurora', id)).errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
  });
});
