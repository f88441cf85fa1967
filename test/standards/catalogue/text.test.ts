import { describe, expect, it } from 'vitest';
import { pick, searchText } from '../../../standards/catalogue/text.js';
import { ownRequirement } from './samples.js';

describe('when text is picked in a language', () => {
  it('falls back to what there is', () => {
    expect(pick({ en: 'leak', 'zh-CN': '泄露' }, 'zh-CN')).toBe('泄露');
    expect(pick({ en: 'leak' }, 'zh-CN')).toBe('leak');
    expect(pick({ 'zh-CN': '泄露' }, 'en')).toBe('泄露');
    expect(pick({}, 'en')).toBe('');
  });
});

describe('when a node is made searchable', () => {
  it('holds key, titles, statements and guidance of all languages in lower case', () => {
    expect(searchText(ownRequirement('a.b')).split('\n')).toEqual([
      'a.b',
      'title of a.b',
      '标题',
      'report a leak within 24 hours (a.b).',
      '应在 24 小时内报告。',
      'sooner is better.',
      '越早越好。',
    ]);
  });

  it('reads full-width text as its plain form', () => {
    expect(searchText(ownRequirement('a', { statement: { en: 'ＡＰＰ ②' } }))).toContain('app 2');
  });

  it('is cut at 64 KiB between characters', () => {
    const text = searchText(ownRequirement('a', { statement: { en: '😀'.repeat(30_000) } }));
    expect(Buffer.byteLength(text)).toBeLessThanOrEqual(65_536);
    expect(Buffer.byteLength(text)).toBeGreaterThan(65_530);
    expect(text.endsWith('😀')).toBe(true);
  });
});
