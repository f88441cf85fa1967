import { createRequire } from 'node:module';
import { defineConfig } from 'vitest/config';
import { LongestFirst } from './test/support/run/longest.js';
import Slowest from './test/support/run/slowest.js';

const require = createRequire(import.meta.url);

// These put another module in the place of one of ours, which those that share its worker must not meet.
const REPLACING = ['test/server/leaks/failures.test.ts', 'test/server/authorization/worlds.control.test.ts'];

// Every package must meet the same copy of graphql: its classes are told apart by identity.
const resolve = { alias: [{ find: /^graphql$/, replacement: require.resolve('graphql') }] };

const COMMON = {
  // Ends what hangs; on a machine that is busy otherwise the slowest take minutes.
  testTimeout: 120_000,
  hookTimeout: 120_000,
  // As the hub is started: with less, a tenth of a worker's time goes into collecting what is young.
  execArgv: ['--max-semi-space-size=64'],
};

export default defineConfig({
  test: {
    // One more than cores: a file that waits for a timer, or for the database, leaves its core to another.
    maxWorkers: 3,
    sequence: { sequencer: LongestFirst },
    reporters: ['default', new Slowest()],
    // Of the run alone: projects that extended this would each start a cluster more.
    globalSetup: ['test/support/cluster.ts'],
    projects: [
      {
        resolve,
        // A worker loads the hub once for all files it runs, which is a third of the time of most of them.
        test: {
          ...COMMON,
          name: 'shared',
          include: ['test/**/*.test.ts'],
          exclude: ['node_modules', 'dist', 'test/bench', ...REPLACING],
          isolate: false,
        },
      },
      { resolve, test: { ...COMMON, name: 'replacing', include: REPLACING } },
    ],
  },
});
