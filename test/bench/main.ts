import { Endings } from './endings.js';
import { importing } from './figures/importing.js';
import { lookup } from './figures/lookup.js';
import { mainQuery } from './figures/mainQuery.js';
import { noisyNeighbour } from './figures/noisyNeighbour.js';
import { releasing } from './figures/releasing.js';
import { standards } from './figures/standards.js';
import { GROUPS, type Group, type Options, readOptions } from './options.js';
import { printFigure, writeFigures } from './report.js';
import type { Figure } from './rounds.js';
import { setStage } from './stage.js';

/** `npm run bench`: fills a database, measures the hub and its peers on it in turn, and prints a line for each figure. */
async function bench(options: Options, endings: Endings): Promise<void> {
  const stage = await setStage(endings, options, say);
  const figures: Figure[] = [];
  const tell = (...found: Figure[]) => {
    figures.push(...found);
    for (const figure of found) printFigure(figure);
  };
  const measure: Readonly<Record<Group, () => Promise<Figure[]>>> = {
    'main-query': () => mainQuery(stage, options.main),
    lookup: () => lookup(stage, options.lookup, options.lookedUp),
    import: async () => [await importing(stage, options.importing, options.imported)],
    standards: () => standards(stage, options.standards),
    'noisy-neighbour': async () => [await noisyNeighbour(stage)],
    release: async () => [await releasing(stage, options.releasing, options.released)],
  };
  for (const group of options.only ? [options.only] : GROUPS) {
    say(group);
    tell(...(await measure[group]()));
  }
  if (options.json) writeFigures(options.json, figures);
}

const say = (what: string) => process.stdout.write(`bench: ${what} …\n`);

const endings = new Endings();
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => {
    process.exitCode = 130;
    void endings.run();
  });
}
try {
  await bench(readOptions(process.argv.slice(2)), endings);
} catch (error) {
  // What fails after the end fails because of it.
  if (!endings.ended) {
    process.exitCode = 1;
    process.stderr.write(`bench: ${(error as Error).stack}\n`);
  }
} finally {
  await endings.run();
}
