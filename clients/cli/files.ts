import { constants, createReadStream } from 'node:fs';
import { access, stat, writeFile } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { UsageError } from './failure.js';
import type { Io } from './io.js';

/** A file's bytes as they are read; `-` is stdin. What cannot be read is refused at once. */
async function bytesOf(io: Io, path: string): Promise<AsyncIterable<Uint8Array>> {
  if (path === '-') return io.stdin;
  try {
    await access(path, constants.R_OK);
    if (!(await stat(path)).isDirectory()) return readable(path);
  } catch (error) {
    throw cannot('read', path, error);
  }
  throw new UsageError(`Cannot read ${path}: it is a folder.`);
}

/** Opened when it is first read: a body that is never sent leaves no file open. */
async function* readable(path: string): AsyncGenerator<Uint8Array> {
  yield* createReadStream(path) as AsyncIterable<Uint8Array>;
}

/** All of them, to read the file twice where stdin is read once. */
export async function contentOf(io: Io, path: string): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of await bytesOf(io, path)) chunks.push(chunk);
  return Buffer.concat(chunks);
}

/** The bytes as a body to send; `sent` hears how many are gone. */
export async function bodyOf(io: Io, path: string, sent: (bytes: number) => void): Promise<ReadableStream<Uint8Array>> {
  const chunks = counted(await bytesOf(io, path), sent);
  return Readable.toWeb(Readable.from(chunks)) as ReadableStream<Uint8Array>;
}

async function* counted(chunks: AsyncIterable<Uint8Array>, sent: (bytes: number) => void) {
  let total = 0;
  for await (const chunk of chunks) {
    total += chunk.length;
    sent(total);
    yield chunk;
  }
}

/** Lines of UTF-8 text, without their ends. */
export async function* linesOf(io: Io, path: string): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let rest = '';
  const decode = (chunk?: Uint8Array) => {
    try {
      return decoder.decode(chunk, { stream: chunk !== undefined });
    } catch {
      throw new UsageError(`${named(path)} is not UTF-8 text.`);
    }
  };
  for await (const chunk of await bytesOf(io, path)) {
    const lines = (rest + decode(chunk)).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) yield line.replace(/\r$/, '');
  }
  yield rest + decode();
}

export async function textOf(io: Io, path: string): Promise<string> {
  const lines: string[] = [];
  for await (const line of linesOf(io, path)) lines.push(line);
  return lines.join('\n');
}

export async function save(path: string, content: string | Uint8Array): Promise<void> {
  await writeFile(path, content).catch((error: unknown) => {
    throw cannotWrite(path, error);
  });
}

const named = (path: string) => (path === '-' ? 'stdin' : path);

const cannot = (what: string, path: string, error: unknown) =>
  new UsageError(`Cannot ${what} ${named(path)}: ${(error as NodeJS.ErrnoException).code ?? error}.`);

export const cannotWrite = (path: string, error: unknown) => cannot('write', path, error);
