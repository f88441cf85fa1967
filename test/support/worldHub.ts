import { projectPath } from '../../db/project.js';
import { createWorldDatabase } from './database.js';
import { startTestHub, type TestHub } from './hub.js';

/** A hub that serves the world, and what is built `besides`, instead of the demo consortium. */
export const startWorldHub = (besides: (databaseUrl: string) => Promise<void> = async () => {}): Promise<TestHub> =>
  startTestHub({ KEY_PROVIDER: projectPath('test/support/world/keys.ts') }, async () => {
    const database = await createWorldDatabase();
    await besides(database.url);
    return database;
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
