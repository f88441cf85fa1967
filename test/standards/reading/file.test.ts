import { describe, expect, it } from 'vitest';
import { readFile } from '../../../standards/reading/file.js';
import type { Guard } from '../../../standards/reading/guard.js';

const CHINESE = '类型,值\n电话号码,13800138000\n';
/** The same in GB18030, which Node.js reads and does not write. */
const GB = Buffer.from('c0e0d0cd2cd6b50ab5e7bbb0bac5c2eb2c31333830303133383030300a', 'hex');
const utf16 = (text: string, big = false) => {
  const bytes = Buffer.from(`\ufeff${text}`, 'utf16le');
  return big ? bytes.swap16() : bytes;
};

async function* cut(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let start = 0; start < bytes.length; start += size) yield bytes.subarray(start, start + size);
}

/** Read in one piece and byte by byte, which must come to the same. */
async function textIn(bytes: Uint8Array, guard: () => Guard = () => ({ take() {} })): Promise<string> {
  const outcomes = new Set<string>();
  for (const size of [1_000_000, 1]) {
    const read = readFile(cut(bytes, size), guard);
    outcomes.add(await read.then(({ text }) => text).catch((error: Error) => error.message));
  }
  expect(outcomes.size).toBe(1);
  return [...outcomes][0] ?? '';
}

describe('when a file is read', () => {
  it.each([
    ['UTF-8', Buffer.from(CHINESE)],
    ['UTF-8 with its mark', Buffer.from(`\ufeff${CHINESE}`)],
    ['UTF-16 LE', utf16(CHINESE)],
    ['UTF-16 BE', utf16(CHINESE, true)],
    ['GB18030', GB],
  ])('text in %s is the same text', async (_, bytes) => {
    expect(await textIn(bytes)).toBe(CHINESE);
  });

  it('GB18030 is told though it begins as ASCII for long', async () => {
    const ascii = 'a\n'.repeat(200_000);
    const { text } = await readFile(cut(Buffer.concat([Buffer.from(ascii), GB]), 65_536), () => ({ take() {} }));
    expect(text).toBe(ascii + CHINESE);
  });

  it.each([
    ['neither', Buffer.from([0x63, 0x61, 0x66, 0xe9])],
    ['UTF-8 with a broken character', Buffer.concat([Buffer.from(CHINESE.repeat(3)), Buffer.from([0xff, 0x41])])],
    ['UTF-8 that is cut off', Buffer.from(CHINESE).subarray(0, 8)],
    ['UTF-16 that is cut off', utf16(CHINESE).subarray(0, 9)],
  ])('%s is refused, and not taken for other characters', async (_, bytes) => {
    expect(await textIn(bytes)).toBe('The file is not text in UTF-8, UTF-16 or GB18030.');
  });

  it('the guard sees it in UTF-8, whatever it came in', async () => {
    for (const bytes of [Buffer.from(CHINESE), utf16(CHINESE), GB]) {
      let seen = '';
      // Where a file turns out to be in another encoding another guard sees it from its beginning.
      const guard = () => {
        seen = '';
        return {
          take(piece: Uint8Array) {
            seen += Buffer.from(piece).toString();
          },
        };
      };
      await readFile(cut(bytes, 1_000), guard);
      expect(seen.replace('\ufeff', '')).toBe(CHINESE);
    }
  });

  it('what its guard refuses is read no further', async () => {
    const refusing = () => ({
      take() {
        throw new Error('too much');
      },
    });
    await expect(readFile(cut(Buffer.alloc(1_000_000, 'a'), 65_536), refusing)).rejects.toThrow();
  });

  it('an archive is handed on as it is, and a workbook of old is refused with what to do', async () => {
    const zip = Buffer.from('PK\u0003\u0004rest');
    expect((await readFile(cut(zip, 5), () => ({ take() {} }))).packed).toEqual(zip);
    const old = Buffer.from('d0cf11e0a1b11ae1', 'hex');
    await expect(readFile(cut(old, 100), () => ({ take() {} }))).rejects.toThrow(/save it as .xlsx/);
  });
});
