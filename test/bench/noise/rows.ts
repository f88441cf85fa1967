import type { Attacker } from './attacker.js';
import { ANY_FILE, INDICATORS, type Shape, STANDARDS } from './shapes.js';

/** What is done while the neighbour asks, by name. */
export type Rows = Readonly<Record<string, (attacker: Attacker) => Promise<unknown>>>;

const IMPORT = 'mutation ($input: ImportIndicatorsInput!) { importIndicators(input: $input) { imported } }';
const STANDARD = 'mutation ($input: ImportStandardInput!) { importStandard(input: $input) { changes } }';
const SHARE = 'mutation ($input: ShareIndicatorInput!) { shareIndicator(input: $input) { indicator { id } } }';
const TYPES = '__schema { types { name description fields { name type { name ofType { name } } args { name } } } }';

const importing = (format: string, shape: Shape) => async (attacker: Attacker) => {
  const uploadId = await attacker.upload('analyst@aurora', shape);
  if (uploadId) await attacker.ask('analyst@aurora', IMPORT, { input: { uploadId, format } });
};

const importingStandard = (shape: Shape) => async (attacker: Attacker) => {
  const uploadId = await attacker.upload('editor@committee', shape);
  if (uploadId) await attacker.ask('editor@committee', STANDARD, { input: { uploadId, standard: 'noise' } });
};

const format = (patterns: number) => ({
  ...{
    format: 1,
    standard: 'noise',
    kind: 'sharing',
    version: '1.0.0',
    title: { en: 'Noise', 'zh-CN': '噪声' },
    nodes: [],
  },
  exchange: {
    type: 'object',
    properties: Object.fromEntries(
      Array.from({ length: patterns }, (_, n) => [
        `p${n}`,
        { type: 'string', pattern: `(?:\\p{L}|\\p{N}|${n}){1000}` },
      ]),
    ),
  },
});

const publishing = (persona: string, sockets: number) => async (attacker: Attacker) => {
  const end = await attacker.follow(persona, sockets);
  for (let n = 0; n < 5; n++)
    await attacker.ask('analyst@aurora', SHARE, {
      input: { type: 'URL', value: `https://noise-${Date.now()}-${n}.example/` },
    });
  await end();
};

const times = (count: number, work: () => Promise<unknown>) => Promise.all(Array.from({ length: count }, work));

export const ROWS: Rows = {
  ...Object.fromEntries(Object.entries(INDICATORS).map(([name, [as, shape]]) => [name, importing(as, shape)])),
  ...Object.fromEntries(Object.entries(STANDARDS).map(([name, shape]) => [name, importingStandard(shape)])),
  'exchange format, 200 patterns': async (attacker) => {
    const uploadId = await attacker.upload('editor@committee', {
      head: JSON.stringify(format(200)),
      repeated: ' ',
      bytes: 1,
      tail: '',
    });
    if (uploadId) await attacker.ask('editor@committee', STANDARD, { input: { uploadId, standard: 'noise' } });
  },
  'an upload': (attacker) => attacker.upload('analyst@aurora', ANY_FILE),
  'twelve uploads': (attacker) => times(12, () => attacker.upload('analyst@aurora', ANY_FILE)),
  'fifty slow uploads': (attacker) =>
    times(50, () => attacker.upload('analyst@aurora', { head: '', repeated: 'x', bytes: 3_000_000, tail: '' }, 100)),
  '28 introspections': (attacker) =>
    attacker.ask(null, `{ ${Array.from({ length: 28 }, (_, n) => `a${n}: ${TYPES}`).join(' ')} }`),
  'introspection, again and again': async (attacker) => {
    for (let n = 0; n < 50; n++) await attacker.ask(null, `{ ${TYPES} }`);
  },
  'a packed body': (attacker) => times(20, () => attacker.askPacked(200_000_000)),
  '500 sockets of one member, five publications': publishing('analyst@borealis', 500),
};
