import { parse } from 'csv-parse/sync';
import type { AnswerInput } from '../../generated/operations.js';
import { UsageError } from '../failure.js';
import { answerOf, type Fields } from './fields.js';

/** Answers from JSON or CSV, all of them checked before the first is sent. */
export function parseAnswers(text: string): AnswerInput[] {
  const given = /^\ufeff?\s*[[{]/.test(text) ? fromJson(text.replace(/^\ufeff/, '')) : fromCsv(text);
  if (given.length === 0) throw new UsageError('The file holds no answers.', '--file');
  return given.map((fields, index) => answerOf(fields, `answers.${index}`));
}

/** A list, or what holds one as `answers`, as `assess show --json` does. */
function fromJson(text: string): Fields[] {
  const value = parseJson(text);
  const list: unknown = Array.isArray(value) ? value : (value as Fields | null)?.answers;
  if (!Array.isArray(list) || !list.every((item) => item instanceof Object)) {
    throw new UsageError('The file is not a list of answers.', '--file');
  }
  return list;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new UsageError('The file is not JSON.', '--file');
  }
}

const COLUMNS = 'requirement status maturity note evidence_title evidence_href evidence_digest evidence_expires_at';

function fromCsv(text: string): Fields[] {
  return records(text).map((record) => {
    const strange = Object.keys(record).find((column) => !COLUMNS.split(' ').includes(column));
    if (strange !== undefined) throw new UsageError(`There is no column ${JSON.stringify(strange)}.`, '--file');
    return fieldsOf(record);
  });
}

function records(text: string): Record<string, string>[] {
  try {
    return parse(text, { bom: true, columns: true, skip_empty_lines: true, trim: true });
  } catch (error) {
    throw new UsageError(`The file is not CSV (${(error as { code?: string }).code}).`, '--file');
  }
}

/** An empty cell says nothing; one piece of evidence fits in a record. */
function fieldsOf(record: Readonly<Record<string, string>>): Fields {
  const cell = (name: string) => record[name] || undefined;
  const title = cell('evidence_title');
  const evidence = {
    title,
    href: cell('evidence_href'),
    digest: cell('evidence_digest'),
    expiresAt: cell('evidence_expires_at'),
  };
  const maturity = cell('maturity');
  return {
    requirementKey: cell('requirement'),
    status: cell('status'),
    maturity: maturity === undefined ? undefined : Number(maturity),
    note: cell('note'),
    evidence: Object.values(evidence).some((part) => part !== undefined) ? [evidence] : [],
  };
}
