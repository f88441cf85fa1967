/** A body that is made as it is sent: what it costs is to be the hub's. */
export interface Shape {
  readonly head: string;
  readonly repeated: string;
  readonly bytes: number;
  readonly tail: string;
}

const MB = 1_000_000;
const MiB = 1_048_576;

const shape = (head: string, repeated: string, bytes: number, tail = ''): Shape => ({ head, repeated, bytes, tail });

const BUNDLE = '{"type":"bundle","objects":[';
const LISTED = `https://${'p'.repeat(230)}.example/\n`;

/** Files that were seen to stop a hub, and others like them. */
export const INDICATORS: Readonly<Record<string, readonly ['CSV' | 'LIST' | 'STIX', Shape]>> = {
  'CSV, wide': ['CSV', shape('value\n', ',', 30 * MiB)],
  'CSV, quotes': ['CSV', shape('value\n', '"', 60 * MiB)],
  'CSV, a long cell': ['CSV', shape('value\n"', 'x', 60 * MiB, '"\n')],
  'CSV, many bad records': ['CSV', shape('value\n', `${'y'.repeat(300)}\n`, 60 * MiB)],
  'list, line feeds': ['LIST', shape('', '\n', 60 * MiB)],
  'list, a long line': ['LIST', shape('', 'x', 60 * MiB)],
  'list, many lines': ['LIST', shape('', LISTED, 40 * MiB)],
  'STIX, deep': ['STIX', shape('', '[', 20 * MB)],
  'STIX, numbers': ['STIX', shape(BUNDLE, '0,', 60 * MB, '0]}')],
  'STIX, objects': ['STIX', shape(BUNDLE, '{},', 60 * MB, '{}]}')],
  'STIX, as many objects as may be': ['STIX', shape(BUNDLE, `{"a":"${'x'.repeat(180)}"},`, 37 * MB, '{}]}')],
  'STIX, repeated names': ['STIX', shape(`${BUNDLE}{`, '"a":1,', 60 * MB, '"a":1}]}')],
  'STIX, a long text': ['STIX', shape(`${BUNDLE}"`, 'x', 60 * MB, '"]}')],
};

export const STANDARDS: Readonly<Record<string, Shape>> = {
  'OSCAL, objects': shape('[', '{},', 64 * MiB - 100, '{}]'),
  'OSCAL, numbers': shape('[', '0,', 64 * MiB - 100, '0]'),
  'OSCAL, deep': shape('{"catalog":', '{"a":', 20 * MB),
};

export const ANY_FILE = shape('', 'x', 64 * MiB);
