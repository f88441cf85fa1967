import { badInput } from '../../errors.js';
import { walk } from './elements.js';

/** What the sheets of a workbook share (ECMA-376, part 1, section 18). */
export interface Book {
  /** Names of the parts of the sheets that are shown, in the order of their tabs. */
  readonly sheets: readonly string[];
  readonly strings: readonly string[];
  /** By style: whether a number in it is a day or a time. */
  readonly dates: readonly boolean[];
  /** Days from the first of January 1970 back to the workbook's day 0. */
  readonly epoch: number;
}

export function bookOf(parts: ReadonlyMap<string, Uint8Array>): Book {
  const workbook = parts.get('xl/workbook.xml');
  if (!workbook) throw badInput('The archive is no workbook: save it as .xlsx.', 'uploadId');
  const targets = targetsOf(parts.get('xl/_rels/workbook.xml.rels'));
  const sheets: string[] = [];
  let epoch = 25_569;
  walk(workbook, {
    open(name, attributes) {
      // Macintosh counted from 1904 once.
      if (name === 'workbookPr' && /^(?:1|true)$/.test(attributes.date1904 ?? '')) epoch = 24_107;
      const [, id = ''] = Object.entries(attributes).find(([attribute]) => attribute.endsWith(':id')) ?? [];
      const target = targets.get(id);
      if (name === 'sheet' && target && !/hidden/i.test(attributes.state ?? '')) sheets.push(target);
    },
  });
  return {
    sheets,
    strings: stringsOf(parts.get('xl/sharedstrings.xml')),
    dates: datesOf(parts.get('xl/styles.xml')),
    epoch,
  };
}

function targetsOf(part: Uint8Array | undefined): ReadonlyMap<string, string> {
  const targets = new Map<string, string>();
  if (!part) return targets;
  walk(part, {
    open(name, { Id, Target }) {
      if (name !== 'Relationship' || !Id || !Target) return;
      targets.set(Id, (Target.startsWith('/') ? Target.slice(1) : `xl/${Target}`).toLowerCase());
    },
  });
  return targets;
}

/** Texts that cells name by their place; a text may be of several runs, and its reading aids are none of it. */
function stringsOf(part: Uint8Array | undefined): readonly string[] {
  const strings: string[] = [];
  if (!part) return strings;
  const run = runs();
  walk(part, {
    open: run.open,
    text: run.text,
    close(name) {
      if (name === 'si') strings.push(run.take());
      else run.close(name);
    },
  });
  return strings;
}

/** Collects the text of `t` elements, but for phonetic ones. */
export function runs() {
  let [text, inText, phonetic] = ['', false, false];
  return {
    open(name: string) {
      if (name === 'rPh') phonetic = true;
      if (name === 't') inText = true;
    },
    text(more: string) {
      if (inText && !phonetic) text += more;
    },
    close(name: string) {
      if (name === 'rPh') phonetic = false;
      if (name === 't') inText = false;
    },
    take(): string {
      // ECMA-376, part 1, section 22.9.2.19: characters that XML cannot hold.
      const taken = text.replace(/_x([\dA-F]{4})_/gi, (_, code) => String.fromCharCode(Number.parseInt(code, 16)));
      text = '';
      return taken;
    },
  };
}

/** Formats of days and times that have a number of their own, those of East Asia among them (section 18.8.30). */
const isBuiltInDate = (id: number) =>
  (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 45 && id <= 47) || (id >= 50 && id <= 58);
/** What is no part of a format: quoted text, escaped characters, colours and locales. */
const LITERAL = /"[^"]*"|\\.|_.|\*.|\[(?!h+\]|m+\]|s+\])[^\]]*\]/gi;
/** Excel specifications and limits. */
const LONGEST_CODE = 255;
const isDateCode = (code: string) =>
  code.length <= LONGEST_CODE && !/general/i.test(code) && /[ymdhs]/i.test(code.replace(LITERAL, ''));

function datesOf(part: Uint8Array | undefined): readonly boolean[] {
  const custom = new Map<string, boolean>();
  const dates: boolean[] = [];
  if (!part) return dates;
  let inStyles = false;
  walk(part, {
    open(name, { numFmtId = '', formatCode = '' }) {
      if (name === 'numFmt') custom.set(numFmtId, isDateCode(formatCode));
      if (name === 'cellXfs') inStyles = true;
      if (name === 'xf' && inStyles) dates.push(custom.get(numFmtId) ?? isBuiltInDate(Number(numFmtId)));
    },
    close(name) {
      if (name === 'cellXfs') inStyles = false;
    },
  });
  return dates;
}
