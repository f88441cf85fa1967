import type { Reporter, TestModule } from 'vitest/node';
import { LONGEST } from './longest.js';

const MOST = 10;
const LONG_SECONDS = 20;

/** Ends a run of many files with those that took longest. */
export default class Slowest implements Reporter {
  private readonly began = performance.now();

  onTestRunEnd(modules: readonly TestModule[]): void {
    if (modules.length <= MOST) return;
    const all = modules.map(timeOf).sort((one, other) => other.seconds - one.seconds);
    const sum = all.reduce((total, { seconds }) => total + seconds, 0);
    const wall = (performance.now() - this.began) / 1000;
    const lines = all.slice(0, MOST).map(({ path, seconds }) => `${shown(seconds)}  ${path}${remark(path, seconds)}`);
    process.stdout.write(
      `\nSlowest of ${all.length} files, which took ${sum.toFixed(0)} s in ${wall.toFixed(0)} s\n${lines.join('\n')}\n`,
    );
  }
}

interface Time {
  readonly path: string;
  readonly seconds: number;
}

function timeOf(module: TestModule): Time {
  const { duration, collectDuration, setupDuration, prepareDuration } = module.diagnostic();
  const ms = duration + collectDuration + setupDuration + prepareDuration;
  return { path: module.relativeModuleId, seconds: ms / 1000 };
}

const shown = (seconds: number): string => `${seconds.toFixed(1).padStart(7)} s`;

/** A long one that starts late leaves the other workers idle. */
const remark = (path: string, seconds: number): string =>
  seconds < LONG_SECONDS || LONGEST.includes(path) ? '' : '  (put it into test/support/run/longest.ts)';
