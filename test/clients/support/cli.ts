import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import { run } from '../../../clients/cli/run.js';
import type { TestHub } from '../../support/hub.js';

export interface Outcome {
  readonly code: number;
  readonly out: string;
  readonly err: string;
  /** The document on stdout. */
  // biome-ignore lint/suspicious/noExplicitAny: a document is whatever the test asked for
  json(): any;
  /** stdout as lines of cells. */
  cells(): string[][];
}

export interface Given {
  readonly stdin?: string | Buffer;
  readonly env?: Record<string, string>;
  readonly tty?: boolean;
  readonly interrupt?: AbortSignal;
  /** Hears all of stderr, each time more is written. */
  readonly onErr?: (err: string) => void;
}

/** A folder of the test file's own, gone afterwards. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'entente-cli-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** Runs the command line in this process. */
export async function entente(argv: readonly string[], given: Given = {}): Promise<Outcome> {
  let out = '';
  let err = '';
  const code = await run(argv, {
    stdin: Object.assign(once(given.stdin), { isTTY: given.stdin === undefined }),
    stdout: { write: (text) => (out += text) },
    stderr: {
      isTTY: given.tty ?? false,
      write: (text) => {
        err += text;
        given.onErr?.(err);
      },
    },
    env: { XDG_CONFIG_HOME: '/nonexistent', ...given.env },
    interrupt: () => given.interrupt ?? new AbortController().signal,
  });
  return {
    code,
    out,
    err,
    json: () => JSON.parse(out),
    cells: () =>
      out
        .trimEnd()
        .split('\n')
        .map((line) => line.split('\t')),
  };
}

async function* once(content: string | Buffer = ''): AsyncGenerator<Uint8Array> {
  yield Buffer.from(content);
}

/** The command line of a persona of a hub. */
export const ententeAs =
  (hub: TestHub, persona: string) =>
  async (argv: readonly string[], given: Given = {}): Promise<Outcome> =>
    await entente(argv, {
      ...given,
      env: { ENTENTE_URL: hub.url, ENTENTE_TOKEN: await hub.token(persona), ...given.env },
    });
