import type { Block } from '../../../../standards/catalogue/print/blocks.js';
import { toMarkdown } from '../../../../standards/catalogue/print/markdown.js';
import { UsageError } from '../../failure.js';
import { save } from '../../files.js';
import type { Session } from '../../session.js';

interface Print {
  readonly format: 'markdown' | 'pdf';
  readonly language: 'en' | 'zh-CN';
  /** Of the document, for the reader of its file. */
  readonly title: string;
  readonly output: string | undefined;
}

export async function printBlocks(session: Session, blocks: readonly Block[], print: Print): Promise<void> {
  const { format, output } = print;
  if (format === 'markdown' && output === undefined) {
    session.io.stdout.write(toMarkdown(blocks));
    return;
  }
  if (output === undefined) throw new UsageError('A PDF needs a file to be written to.', '--output');
  await save(output, format === 'pdf' ? await pdfOf(blocks, print) : toMarkdown(blocks));
  session.print({ file: output }, []);
}

/** Loaded when it is needed: the library and its fonts are large. */
async function pdfOf(blocks: readonly Block[], print: Print): Promise<Uint8Array> {
  const { toPdf } = await import('./pdf.js');
  return await toPdf(blocks, print);
}
