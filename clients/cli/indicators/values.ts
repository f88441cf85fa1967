import { UsageError } from '../failure.js';
import { linesOf } from '../files.js';
import type { Io } from '../io.js';

const MAX_VALUES = 10_000;
/** The hub takes documents of 2 MiB. */
const MAX_BYTES = 1_500_000;

/** Values to look up: those given, or the lines of a file or stdin without empty ones and comments (`#`, `//`). */
export async function* valuesOf(io: Io, given: readonly string[], file: string | undefined): AsyncGenerator<string> {
  if (given.length > 0 && file !== undefined) throw new UsageError('Give values or --file, not both.', '--file');
  if (given.length > 0) return yield* given;
  if (file === undefined && io.stdin.isTTY) throw new UsageError('Give values, --file, or values on stdin.');
  for await (const line of linesOf(io, file ?? '-')) {
    const value = line.replace(/^\ufeff/, '').trim();
    if (value !== '' && !/^(#|\/\/)/.test(value)) yield value;
  }
}

/** As many at once as the hub takes. */
export async function* chunksOf(values: AsyncIterable<string>): AsyncGenerator<string[]> {
  let chunk: string[] = [];
  let bytes = 0;
  for await (const value of values) {
    const size = Buffer.byteLength(JSON.stringify(value)) + 1;
    if (chunk.length === MAX_VALUES || (chunk.length > 0 && bytes + size > MAX_BYTES)) {
      yield chunk;
      chunk = [];
      bytes = 0;
    }
    chunk.push(value);
    bytes += size;
  }
  if (chunk.length > 0) yield chunk;
}
