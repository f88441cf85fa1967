/**
 * OSCAL's simple types. `accepts`: what an import takes, as OSCAL 1.0 had it. `fit`: the same value as 1.2.1 wants it,
 * without loss of meaning; '' says that nothing is left to write.
 */
export interface Scalar {
  readonly accepts: (value: string) => boolean;
  readonly fit: (value: string) => string;
}

/** OSCAL TokenDatatype: an XML name without colons. */
export const TOKEN = /^[\p{L}_][\p{L}\p{N}.\-_]*$/u;

const UUID = /^[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[45][0-9A-Fa-f]{3}-[89ABab][0-9A-Fa-f]{3}-[0-9A-Fa-f]{12}$/;
const URI = /^[a-zA-Z][a-zA-Z0-9+\-.]+:.+$/s;
const BASE64 = /^[0-9A-Za-z+/]+={0,2}$/;
const EMAIL =
  /^[\w!#$%&'*+/=?^`{|}~-]+(\.[\w!#$%&'*+/=?^`{|}~-]+)*@([a-z0-9]+(-+[a-z0-9]+)*\.)+[a-z0-9]+(-+[a-z0-9]+)*$/i;
const DATE_TIME = /^(19|2\d)\d\d-(\d\d)-(\d\d)T([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d+)?(Z|[+-]([01]\d|2[0-3]):[0-5]\d)$/;

/** The offsets that 1.2.1 knows; 1.0 took any. */
const KNOWN_OFFSET = /(Z|-((0\d|1[0-2]):00|0[39]:30)|\+((0\d|1[0-4]):00|(0[34569]|10):30|(0[58]|12):45))$/;

const same = (value: string) => value;
const oneLine = (value: string) => value.replace(/\s*[\n\r\u2028\u2029]+\s*/g, ' ').trim();
const any = () => true;

const oneOf = (...values: string[]): Scalar => ({ accepts: (value) => values.includes(value), fit: same });
const matching = (pattern: RegExp): Scalar => ({ accepts: (value) => pattern.test(value), fit: same });

export const SCALARS: ReadonlyMap<string, Scalar> = new Map([
  ['token', matching(TOKEN)],
  ['uuid', matching(UUID)],
  ['base64', matching(BASE64)],
  ['email', { accepts: (value) => value.length <= 254 && EMAIL.test(value), fit: same }],
  ['string', { accepts: any, fit: oneLine }],
  ['line', { accepts: any, fit: oneLine }],
  ['text', { accepts: any, fit: same }],
  ['uri', { accepts: (value) => URI.test(value) && readableUri(value), fit: escaped }],
  ['uri-reference', { accepts: readableUri, fit: escaped }],
  ['date-time', { accepts: isDateTime, fit: knownOffset }],
  ['how-many', oneOf('one', 'one-or-more')],
  ['yes-no', oneOf('yes', 'no')],
  ['combine-method', oneOf('use-first', 'merge', 'keep')],
  ['order', oneOf('keep', 'ascending', 'descending')],
  ['position', oneOf('before', 'after', 'starting', 'ending')],
  ['item-name', oneOf('param', 'prop', 'link', 'part')],
  ['mapping-method', oneOf('human', 'automation', 'hybrid')],
  ['matching-rationale', oneOf('syntactic', 'semantic', 'functional')],
  ['mapping-status', oneOf('complete', 'not-complete', 'draft', 'deprecated', 'superseded')],
  ['mapping-item-type', oneOf('control', 'statement')],
  ['qualifier-subject', oneOf('source', 'target', 'both')],
  ['qualifier-predicate', oneOf('has-requirement', 'has-incompatibility')],
  ['qualifier-category', oneOf('restricted', 'addressable', 'blocked')],
  ['party-type', oneOf('person', 'organization')],
]);

function isDateTime(value: string): boolean {
  const [, , month, day] = DATE_TIME.exec(value) ?? [];
  if (!month || !day || !DATE_TIME.test(knownOffset(value))) return false;
  const date = new Date(`${value.slice(0, 10)}T00:00:00Z`);
  return date.getUTCMonth() + 1 === Number(month) && date.getUTCDate() === Number(day);
}

function knownOffset(value: string): string {
  return KNOWN_OFFSET.test(value) ? value : new Date(value).toISOString();
}

function readableUri(value: string): boolean {
  return URL.canParse(value, 'https://entente.example/');
}

/** Percent-encodes what RFC 3986, appendix A, leaves no place for. */
function escaped(value: string): string {
  const [address = '', ...fragments] = value.trim().split('#');
  const encoded = [address, ...(fragments.length > 0 ? [fragments.join('%23')] : [])].map((part) =>
    part.replace(/[^\w\-.~:/?@!$&'()*+,;=%]|%(?![0-9A-Fa-f]{2})/gu, encodeURIComponent),
  );
  return encoded.join('#');
}
