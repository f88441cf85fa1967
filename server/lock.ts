import { createHash } from 'node:crypto';
import { mkdirSync, realpathSync } from 'node:fs';
import { createServer } from 'node:net';
import { StartError } from './config.js';

/**
 * Claims the data folder for this process, and returns how to give it up. The claim is an abstract socket (unix(7)), which
 * the kernel drops with the process, however it ends: nothing stale is left to be mistaken for a running hub.
 */
export function claimDataFolder(dataDir: string): Promise<() => Promise<void>> {
  mkdirSync(dataDir, { recursive: true });
  const name = createHash('sha256').update(realpathSync(dataDir)).digest('hex');
  const claim = createServer();
  return new Promise((resolve, reject) => {
    claim.once('error', () => reject(new StartError(`Another hub runs on ${dataDir}; stop it, or set DATA_DIR.`)));
    claim.listen(`\0entente-${name}`, () => {
      claim.unref();
      resolve(() => new Promise((done) => claim.close(() => done())));
    });
  });
}
