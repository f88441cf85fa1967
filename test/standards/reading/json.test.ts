import { describe, expect, it } from 'vitest';
import { jsonGuard } from '../../../standards/reading/json.js';

const LIMITS = { values: 20, depth: 4, text: 16 };

/** Whether it passes, handed over whole and a byte at a time: what is counted must not depend on where the network cuts. */
function guarded(json: string): string {
  const outcomes = [1_000_000, 1].map((size) => {
    const guard = jsonGuard(LIMITS);
    const bytes = Buffer.from(json);
    try {
      for (let start = 0; start < bytes.length; start += size) guard.take(bytes.subarray(start, start + size));
      return 'passes';
    } catch (error) {
      return (error as { code: string }).code;
    }
  });
  expect(new Set(outcomes).size).toBe(1);
  return outcomes[0] ?? '';
}

describe('when JSON is read', () => {
  it.each([
    ['an ordinary document', '{"a":[1,true,null,"x"],"b":{"c":"d"},"e":"f"}'],
    ['the same name in different objects', '[{"a":1},{"a":2},{"a":{"a":3}}]'],
    ['a value like a name before it', '{"a":"b","b":"a"}'],
    ['brackets, commas and quotes in a text', String.raw`["[[[[[[{{{,,,", "\"\"[[[[["]`],
    ['an escaped backslash before the end of a text', String.raw`{"a":"\\","b":1}`],
    ['characters of several bytes', '{"名称":"中文字","值":"。"}'],
    ['what is no JSON, which another tells', 'nothing at all'],
    ['nothing', ''],
  ])('%s passes', (_what, json) => {
    expect(guarded(json)).toBe('passes');
  });

  it.each([
    ['nested too deep', '[[[[[', 'BAD_USER_INPUT'],
    ['of too many elements', `[${'0,'.repeat(30)}0]`, 'LIMIT_EXCEEDED'],
    ['of too many objects', `[${'{},'.repeat(12)}{}]`, 'LIMIT_EXCEEDED'],
    ['with too long a text', `["${'x'.repeat(17)}"]`, 'LIMIT_EXCEEDED'],
    ['with too long a number', `[${'1'.repeat(300)}]`, 'LIMIT_EXCEEDED'],
    ['with a name that stands twice', '{"a":1,"b":2,"a":3}', 'BAD_USER_INPUT'],
    ['with a name that stands twice, once in escapes', String.raw`{"a":1,"\u0061":3}`, 'BAD_USER_INPUT'],
    ['with such a name after an inner object', '{"a":{"b":1},"a":3}', 'BAD_USER_INPUT'],
  ])('a document %s is refused', (_what, json, code) => {
    expect(guarded(json)).toBe(code);
  });
});
