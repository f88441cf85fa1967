import { migrate } from '../../db/migrate.js';
import { projectPath } from '../../db/project.js';
import { startTestHub, type TestHub } from './hub.js';
import { buildWorld } from './world/world.js';

/** A hub that serves a world instead of the demo consortium. */
export const startWorldHub = (build: (databaseUrl: string) => Promise<void> = buildWorld): Promise<TestHub> =>
  startTestHub({ KEY_PROVIDER: projectPath('test/support/world/keys.ts') }, async (databaseUrl) => {
    await migrate(databaseUrl);
    await build(databaseUrl);
  });

/** Who asks in authorization tests: each role and place, and a visitor with no token. */
export const READERS = [
  'analyst@aurora',
  'admin@aurora',
  'assessor@aurora',
  'analyst@borealis',
  'admin@borealis',
  'analyst@cascade',
  'agent@aurora.callcenter',
  'editor@committee',
  'chair@committee',
  'voter@committee',
  'researcher@university',
  'regulator@authority',
  'operator@hub',
  null,
] as const;

export type Reader = (typeof READERS)[number];
