import { badInput, HubError } from '../errors.js';
import type { Guard } from './guard.js';

/** Enough to see a byte order mark and a header, before anything is decided. */
const START = 65_536;

type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'gb18030';

/**
 * Text in UTF-8, in UTF-16 with its mark, or in GB18030, which Excel in Chinese writes (WHATWG Encoding, with GBK in it). What is
 * kept is as long as the file is; the guard sees all of it in UTF-8, whatever it came in.
 */
export class TextReader {
  private readonly kept: Uint8Array[] = [];
  private size = 0;
  private decoding: Decoding | undefined;
  /** How many of the kept pieces are decoded. */
  private decoded = 0;

  /** Another guard for each attempt to read the same. */
  constructor(private readonly guard: () => Guard) {}

  take(bytes: Uint8Array): void {
    this.kept.push(bytes);
    this.size += bytes.length;
    if (this.size >= START) this.catchUp();
  }

  text(): string {
    const decoding = this.catchUp();
    try {
      return decoding.end();
    } catch (error) {
      this.anew(error);
      return this.text();
    }
  }

  private catchUp(): Decoding {
    this.decoding ??= new Decoding(encodingOf(Buffer.concat(this.kept.slice(0, 3)).subarray(0, 3)), this.guard());
    try {
      for (; this.decoded < this.kept.length; this.decoded++) {
        this.decoding.take(this.kept[this.decoded] as Uint8Array);
      }
      return this.decoding;
    } catch (error) {
      return this.anew(error);
    }
  }

  /** What is no UTF-8 may be GB18030, and is read as that from its beginning, once. */
  private anew(error: unknown): Decoding {
    if (error instanceof HubError) throw error;
    if (this.decoding?.encoding !== 'utf-8' || isMeantAsUtf8(this.kept)) throw unreadable();
    this.decoding = new Decoding('gb18030', this.guard());
    this.decoded = 0;
    return this.catchUp();
  }
}

const unreadable = () => badInput('The file is not text in UTF-8, UTF-16 or GB18030.', 'uploadId');

class Decoding {
  private readonly decoder: InstanceType<typeof TextDecoder>;
  private readonly parts: string[] = [];

  constructor(
    readonly encoding: Encoding,
    private readonly guard: Guard,
  ) {
    this.decoder = new TextDecoder(encoding, { fatal: true });
  }

  take(bytes: Uint8Array): void {
    const part = this.decoder.decode(bytes, { stream: true });
    this.guard.take(this.encoding === 'utf-8' ? bytes : Buffer.from(part));
    this.parts.push(part);
  }

  end(): string {
    this.parts.push(this.decoder.decode());
    return this.parts.join('');
  }
}

function encodingOf([first, second]: Uint8Array): Encoding {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
}

/**
 * Nearly any bytes are GB18030: UTF-8 with a broken character would become other characters all through. In Chinese of GB18030 read
 * as UTF-8 hardly a character stands.
 */
function isMeantAsUtf8(chunks: readonly Uint8Array[]): boolean {
  const decoder = new TextDecoder('utf-8');
  let [whole, broken] = [0, 0];
  for (const bytes of chunks) {
    const part = decoder.decode(bytes, { stream: true });
    broken += part.match(/\ufffd/g)?.length ?? 0;
    whole += part.match(/[^\0-\x7f\ufffd]/gu)?.length ?? 0;
  }
  return whole > broken;
}
