import { createRequire } from 'node:module';
import { defineConfig } from 'vitest/config';

const require = createRequire(import.meta.url);

// These put another module in the place of one of ours, which those that share its worker must not meet.
const REPLACING = ['test/server/leaks/failures.test.ts', 'test/server/authorization/worlds.control.test.ts'];

export default defineConfig({
  // Every package must meet the same copy of graphql: its classes are told apart by identity.
  resolve: { alias: [{ find: /^graphql$/, replacement: require.resolve('graphql') }] },
  test: {
    // Ends what hangs; on a machine that is busy otherwise the slowest take minutes.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    maxWorkers: 2,
    globalSetup: ['test/support/cluster.ts'],
    projects: [
      {
        extends: true,
        // A worker loads the hub once for all files it runs, which is a third of the time of most of them.
        test: {
          name: 'shared',
          include: ['test/**/*.test.ts'],
          exclude: ['node_modules', 'dist', 'test/bench', ...REPLACING],
          isolate: false,
        },
      },
      { extends: true, test: { name: 'replacing', include: REPLACING } },
    ],
  },
});
