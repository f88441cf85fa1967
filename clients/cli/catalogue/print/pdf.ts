import PdfDocument from 'pdfkit';
import type { Block, Span } from '../../../../standards/catalogue/print/blocks.js';
import { shownText } from '../../../../standards/shownText.js';
import { FONTS, fontFile } from './fonts.js';

type Pdf = InstanceType<typeof PdfDocument>;

const MARGIN = 56;
const SIZES = [20, 15, 13, 12, 11, 10.5];
const BODY = 10.5;
const SMALL = 9;
// Han characters fill their square: they need more air between the lines than Latin does.
const LEADING = 4;
const COLORS = { plain: '#1a1a1a', quiet: '#555555', added: '#0a6b2d', removed: '#a11616' };

/**
 * A PDF 1.7 on A4, its fonts embedded as far as they are used, its text to be searched and copied; lines are broken by
 * UAX #14, which keeps closing punctuation off the beginning of a line.
 */
export async function toPdf(
  blocks: readonly Block[],
  { title, language }: { title: string; language: 'en' | 'zh-CN' },
): Promise<Uint8Array> {
  const pdf = new PdfDocument({
    size: 'A4',
    margin: MARGIN,
    pdfVersion: '1.7',
    lang: language,
    displayTitle: true,
    bufferPages: true,
    info: { Title: title, Producer: 'Entente', Creator: 'Entente' },
  });
  for (const font of FONTS) pdf.registerFont(font, await fontFile(font));
  const written = collect(pdf);
  const page = { pdf, outline: [pdf.outline], features: WIDTHS[language] };
  for (const block of blocks) set(page, block);
  numberPages(pdf, title);
  pdf.end();
  return await written;
}

interface Page {
  readonly pdf: Pdf;
  /** The heading last set of each level. */
  readonly outline: Pdf['outline'][];
  readonly features: PDFKit.Mixins.OpenTypeFeatures[];
}

/** Quotation marks are as wide as a Han character, unless the text around them is Latin. */
const WIDTHS = { en: ['pwid'], 'zh-CN': [] } satisfies { [language: string]: Page['features'] };

function collect(pdf: Pdf): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  return new Promise((resolve, reject) => {
    pdf.on('data', (chunk: Buffer) => chunks.push(chunk));
    pdf.on('end', () => resolve(Buffer.concat(chunks)));
    pdf.on('error', reject);
  });
}

function set(page: Page, block: Block): void {
  if (block.kind === 'heading') setHeading(page, block);
  else if (block.kind === 'facts') setFacts(page, block.rows);
  else if (block.kind === 'prose') setSpans(page, labelled(block), BODY, COLORS.plain, 0);
  else setSpans(page, labelled(block), SMALL, COLORS.quiet, 12);
}

function setHeading({ pdf, outline, features }: Page, { level, spans }: Extract<Block, { kind: 'heading' }>): void {
  const text = spans.map((span) => oneLine(span.text)).join('');
  const size = SIZES[level - 1] ?? BODY;
  // A heading alone at the foot of a page belongs on the next.
  if (pdf.y > pdf.page.height - MARGIN - 5 * size) pdf.addPage();
  if (level > 1) pdf.moveDown(0.8);
  outline.length = level;
  const above = outline.findLast((item) => item !== undefined) ?? pdf.outline;
  outline[level] = above.addItem(text) as Pdf['outline'];
  pdf.font('Bold').fontSize(size).fillColor(COLORS.plain).text(text, { lineGap: LEADING, features }).moveDown(0.3);
}

function setFacts(page: Page, rows: readonly (readonly [string, string])[]): void {
  for (const [name, value] of rows)
    setSpans(page, [{ text: `${name}  `, mark: 'strong' }, { text: value }], SMALL, COLORS.quiet, 0, 0.1);
  page.pdf.moveDown(0.3);
}

const labelled = ({ label, spans }: { label?: string; spans: readonly Span[] }): readonly Span[] =>
  label === undefined ? spans : [{ text: `${label}  `, mark: 'strong' }, ...spans];

function setSpans(
  { pdf, features }: Page,
  spans: readonly Span[],
  size: number,
  color: string,
  indent: number,
  after = 0.5,
): void {
  const said = spans.filter(({ text }) => text !== '');
  const width = pdf.page.width - 2 * MARGIN - indent;
  said.forEach(({ text, mark }, index) => {
    const ink = mark === 'added' || mark === 'removed' ? COLORS[mark] : color;
    const options = {
      lineGap: LEADING,
      features,
      width,
      continued: index < said.length - 1,
      underline: mark === 'added',
      strike: mark === 'removed',
    };
    pdf
      .font(mark === 'strong' ? 'Bold' : 'Regular')
      .fontSize(size)
      .fillColor(ink);
    if (index === 0) pdf.text(printable(text), MARGIN + indent, pdf.y, options);
    else pdf.text(printable(text), options);
  });
  pdf.x = MARGIN;
  pdf.moveDown(after);
}

function numberPages(pdf: Pdf, title: string): void {
  const { start, count } = pdf.bufferedPageRange();
  for (let page = start; page < start + count; page++) {
    pdf.switchToPage(page);
    const { width, height, margins } = pdf.page;
    // Below the margin is off the page for the line breaker, which would begin another.
    margins.bottom = 0;
    pdf.font('Regular').fontSize(8).fillColor(COLORS.quiet);
    pdf.text(`${title}    ${page - start + 1} / ${count}`, MARGIN, height - 36, {
      width: width - 2 * MARGIN,
      align: 'center',
    });
    margins.bottom = MARGIN;
  }
}

const oneLine = (text: string) => printable(text).replaceAll(/\s+/g, ' ');

/** A font has no glyph for a tab. */
const printable = (text: string) => shownText(text).replaceAll('\t', ' ');
