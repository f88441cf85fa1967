import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { Attacker } from '../noise/attacker.js';
import { ROWS } from '../noise/rows.js';
import { benchPath } from '../paths.js';
import type { Figure } from '../rounds.js';
import type { Stage } from '../stage.js';
import { QUERY } from './mainQuery.js';

const MAX_RATIO = 5;
const MAX_MIB = 1_024;
const QUIET_MS = 10_000;

/**
 * How much longer a member's main query takes while another does what costs most, at its 99th percentile: the worst of all that is
 * known to cost. The hub is as it comes but for its points a minute, which would refuse the later rows before they cost anything.
 */
export async function noisyNeighbour(stage: Stage): Promise<Figure> {
  const { hub, pid } = await stage.startHub('noisy', {
    QUOTA_PERSON_COST: '1000000000',
    QUOTA_INSTITUTION_COST: '1000000000',
  });
  const neighbour = await startNeighbour(stage, hub);
  const attacker = new Attacker(hub, stage.tokenOf);
  await pause(QUIET_MS);
  await tell(neighbour);
  await pause(QUIET_MS);
  const quiet = percentile(await tell(neighbour));
  let worst = 0;
  let peak = 0;
  for (const [name, row] of Object.entries(ROWS)) {
    await row(attacker).catch(() => {});
    const noisy = percentile(await tell(neighbour));
    peak = peakMib(pid);
    worst = Math.max(worst, noisy);
    process.stdout.write(
      `  ${name.padEnd(46)} ${(noisy / quiet).toFixed(1).padStart(6)}  (${noisy.toFixed(0)} ms to ${quiet.toFixed(0)} ms, ${peak.toFixed(0)} MiB at most so far)\n`,
    );
    // What it left to be done is not the next one's.
    await pause(2_000);
    await tell(neighbour);
  }
  neighbour.kill();
  if (peak > MAX_MIB) throw new Error(`The hub took ${peak.toFixed(0)} MiB.`);
  const ratio = worst / quiet;
  const runs = Object.keys(ROWS).length;
  return {
    name: 'noisy-neighbour',
    ratio,
    target: MAX_RATIO,
    atMost: true,
    runs,
    lowest: ratio,
    highest: ratio,
    hub: worst,
    peer: quiet,
    unit: 'ms',
  };
}

async function startNeighbour({ tokenOf }: Stage, hub: URL): Promise<ChildProcess> {
  const neighbour = fork(benchPath('noise/neighbour.js'));
  neighbour.send({ url: hub.href, token: await tokenOf('analyst@cascade'), body: JSON.stringify({ query: QUERY }) });
  return neighbour;
}

/** How long each answer since the last time took; while there is none, it is waited for. */
async function tell(neighbour: ChildProcess): Promise<number[]> {
  if (neighbour.exitCode !== null) throw new Error('The hub answered the neighbour no more.');
  neighbour.send('tell');
  const [told] = (await once(neighbour, 'message')) as [number[] | string];
  if (typeof told === 'string') throw new Error(`The neighbour was answered ${told}.`);
  if (told.length > 0) return told;
  await pause(100);
  return await tell(neighbour);
}

const percentile = (taken: readonly number[]): number =>
  [...taken].sort((a, b) => a - b)[Math.floor(taken.length * 0.99)] ?? Number.POSITIVE_INFINITY;

/** The most memory that the process ever had. */
const peakMib = (pid: number): number =>
  Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) / 1_024;

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
