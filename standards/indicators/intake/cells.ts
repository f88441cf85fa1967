import { badInput } from '../../errors.js';
import { plainCell } from '../../spreadsheet/csv.js';
import { checkPrivatePart } from '../check.js';
import type { Kinds } from '../content.js';
import type { PrivatePart } from '../private.js';
import { channelOf, tlpOf } from './words.js';

/** What a cell says: without the marks by which spreadsheets keep a text from being taken for a number or a formula. */
export function textOf(cell: string): string {
  const text = cell.trim();
  const written = /^="([^"]*)"$/.exec(text)?.[1] ?? text;
  return plainCell(written);
}

/** As a field of this kind is read from other sources; what the kind cannot be made of stays, to be refused by name. */
export function told(kind: keyof Kinds, cell: string | undefined): unknown {
  if (cell === undefined) return undefined;
  if (kind === 'terms') return listOf(cell);
  if (kind === 'percent') return wholeNumber(cell) ?? cell;
  if (kind === 'time') return timeOf(cell);
  if (kind === 'channel') return channelOf(cell) ?? cell;
  return kind === 'tlp' ? (tlpOf(cell) ?? cell) : cell;
}

/** A list in a cell is parted by `;`, `|`, `、` or a line break, full width or not; where `;` parts the cells it stands in quotes. */
const listOf = (cell: string): string[] => cell.split(/[;；|、\n]/).filter((entry) => entry.trim() !== '');

/** Digits only: `Number` would also read 0x10 and 1e1. */
const wholeNumber = (cell: string): number | undefined => (/^\d{1,9}$/.test(cell) ? Number(cell) : undefined);

/** A day as spreadsheets write it, and a time of it. */
const DAY =
  /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?(?:[ T]+(\d{1,2})[:时](\d{1,2})(?:[:分](\d{1,2})(?:\.\d+)?秒?|分)?)?$/;

/** What has no zone is in UTC: whose it would be otherwise, no file says. */
function timeOf(cell: string): string {
  const [, year, month, day, hour, minute, second] = DAY.exec(cell) ?? [];
  if (year === undefined) return cell;
  const [m, d, h, min, s] = [month, day, hour, minute, second].map((part) => (part ?? '').padStart(2, '0'));
  return `${year}-${m}-${d}T${h}:${min}:${s}Z`;
}

/** 1,234.56 and ¥1234: thousands are parted by commas, as both languages have it. */
const AMOUNT = /^[¥￥$€£]?\s*(\d{1,3}(?:,\d{3})+|\d{1,15})(\.\d{1,6})?$/;
const YUAN = ['人民币', '元', 'rmb', '¥', '￥'];

/** What stays with its owner, or nothing where no cell says any of it. @throws HubError for what is out of range */
export function privatePartOf(cell: (field: keyof PrivatePart) => string | undefined): PrivatePart | undefined {
  const [amount, currency, victims] = [cell('lossAmount'), cell('lossCurrency'), cell('victims')];
  const part: PrivatePart = {
    caseReference: cell('caseReference') ?? null,
    lossAmount: amount === undefined ? null : amountOf(amount),
    lossCurrency: currency === undefined ? null : currencyOf(currency),
    victims: victims === undefined ? null : victimsOf(victims),
    customerReferences: listOf(cell('customerReferences') ?? '').map((reference) => reference.trim()),
    narrative: cell('narrative') ?? null,
  };
  if (Object.values(part).every((said) => said === null || (Array.isArray(said) && said.length === 0)))
    return undefined;
  checkPrivatePart(part, 'private');
  return part;
}

function amountOf(cell: string): number {
  const [, whole, fraction = ''] = AMOUNT.exec(cell) ?? [];
  if (whole === undefined) throw badInput('loss_amount is not a number such as 1234.50.', 'loss_amount');
  return Number(whole.replaceAll(',', '') + fraction);
}

const currencyOf = (cell: string): string => (YUAN.includes(cell.toLowerCase()) ? 'CNY' : cell.toUpperCase());

function victimsOf(cell: string): number {
  const count = wholeNumber(cell);
  if (count === undefined) throw badInput('victims is not a whole number.', 'victims');
  return count;
}
