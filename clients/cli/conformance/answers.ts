import { parse } from 'csv-parse/sync';
import type { AnswerInput, EvidenceInput } from '../../generated/operations.js';
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

/** Columns of CSV. One piece of evidence fits in a record. */
const COLUMNS: { readonly [M in Exclude<keyof AnswerInput, 'evidence'>]-?: string } = {
  requirementKey: 'requirement',
  status: 'status',
  maturity: 'maturity',
  note: 'note',
};
const EVIDENCE_COLUMNS: { readonly [M in keyof EvidenceInput]-?: string } = {
  title: 'evidence_title',
  href: 'evidence_href',
  digest: 'evidence_digest',
  expiresAt: 'evidence_expires_at',
};
const ALL_COLUMNS = [...Object.values(COLUMNS), ...Object.values(EVIDENCE_COLUMNS)];

const quoted = (members: object): string =>
  Object.keys(members)
    .map((name) => `"${name}"`)
    .join(', ');

export const FILE_HELP = `JSON: [{ ${quoted(COLUMNS)}, "evidence": [{ ${quoted(EVIDENCE_COLUMNS)} }] }];
or CSV with the columns ${ALL_COLUMNS.join(', ')};
or - for either on stdin`;

function fromCsv(text: string): Fields[] {
  return records(text).map((record) => {
    const strange = Object.keys(record).find((column) => !ALL_COLUMNS.includes(column));
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

/** An empty cell says nothing. */
function fieldsOf(record: Readonly<Record<string, string>>): Fields {
  const cells = (columns: Readonly<Record<string, string>>): Fields =>
    Object.fromEntries(Object.entries(columns).map(([member, column]) => [member, record[column] || undefined]));
  const { maturity, ...fields } = cells(COLUMNS);
  const evidence = cells(EVIDENCE_COLUMNS);
  return {
    ...fields,
    maturity: maturity === undefined ? undefined : Number(maturity),
    evidence: Object.values(evidence).some((part) => part !== undefined) ? [evidence] : [],
  };
}
