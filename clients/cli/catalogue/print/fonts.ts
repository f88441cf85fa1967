import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

// Noto Sans Hans (SIL Open Font License 1.1) has the Han characters of the mainland and Latin letters that go with them.
const entry = createRequire(import.meta.url).resolve('@embedpdf/fonts-sc');
const folder = join(dirname(entry), '..', 'fonts');

export const FONTS = ['Regular', 'Bold'] as const;
export type Font = (typeof FONTS)[number];

export const fontFile = (font: Font): Promise<Buffer> => readFile(join(folder, `NotoSansHans-${font}.otf`));
