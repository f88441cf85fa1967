import { writeFileSync } from 'node:fs';
import type { Figure } from './rounds.js';

export function printFigure(figure: Figure): void {
  const { name, ratio, target, atMost = false, runs, lowest, highest, hub, peer, unit } = figure;
  const reached = target !== null && (atMost ? ratio <= target : ratio >= target);
  const verdict = target === null ? '' : reached ? '  reached' : '  MISSED';
  process.stdout.write(
    `${name.padEnd(24)} ${ratio.toFixed(2)}  target ${target?.toFixed(2) ?? 'none'}  runs ${runs}  ` +
      `spread ${lowest.toFixed(2)} to ${highest.toFixed(2)}  (${round(hub)} against ${round(peer)} ${unit})${verdict}\n`,
  );
}

const round = (number: number) => Number(number.toPrecision(3));

export function writeFigures(file: string, figures: readonly Figure[]): void {
  const told = figures.map(({ name, ratio, target, runs }) => ({ name, ratio, target, runs }));
  writeFileSync(file, `${JSON.stringify({ figures: told }, null, 2)}\n`);
}
