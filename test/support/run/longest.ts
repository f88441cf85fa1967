import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Test files that take longest, in this order. The end of a run says which others have come to take as long. */
export const LONGEST: readonly string[] = [
  'test/server/leaks/failures.test.ts',
  'test/server/authorization/worlds.control.test.ts',
  'test/server/authorization/oracle.test.ts',
  'test/server/authorization/matrix.test.ts',
  'test/server/process/process.test.ts',
  'test/server/authorization/jit.test.ts',
  'test/server/catalogue/ballots/hidden.test.ts',
  'test/server/leaks/ids.test.ts',
  'test/server/authorization/worlds.policies.test.ts',
  'test/server/authorization/worlds.test.ts',
  'test/server/authorization/knockout.test.ts',
  'test/server/leaks/duplicates.test.ts',
  'test/server/leaks/oracles.test.ts',
  'test/server/sealing/command.test.ts',
  'test/server/authorization/oracle.control.test.ts',
  'test/server/leaks/notices.test.ts',
  'test/server/leaks/parties.test.ts',
  'test/server/leaks/connections.test.ts',
  'test/server/catalogue/ballots/reminders.test.ts',
  'test/server/members/init.test.ts',
];

/**
 * Starts the longest first, so that in the end no worker has one to itself; before them those that share no worker, since a
 * worker that meets one of them is not used again.
 */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const alone = ({ project }: TestSpecification) => (project.config.isolate ? 0 : 1);
    const place = ({ moduleId }: TestSpecification) => {
      const found = LONGEST.findIndex((path) => moduleId.endsWith(path));
      return found < 0 ? LONGEST.length : found;
    };
    return (await super.sort(files)).sort((one, other) => alone(one) - alone(other) || place(one) - place(other));
  }
}
