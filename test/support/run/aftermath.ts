import { spawn } from 'node:child_process';
import type { Socket } from 'node:net';

// PostgreSQL's first process has its number on the first line of its lock file; QUIT ends it without a checkpoint.
const CLEAR = `
cat > /dev/null
find "$FOLDER" -name postmaster.pid 2> /dev/null | while read -r lock; do kill -QUIT "$(head -n 1 "$lock")"; done
for _ in 1 2 3 4 5; do rm -rf "$FOLDER" 2> /dev/null && exit; sleep 1; done
`;

/**
 * Ends every PostgreSQL below the folder, and removes it, when this process is gone, however it went: vitest leaves no time for
 * that on Ctrl-C, and nobody has any who is killed. A process of its own notices when the pipe to it is closed.
 */
export function clearAfterwards(folder: string): void {
  // Not as an argument: tests look for what runs in a folder by its name in command lines.
  const env = { PATH: process.env.PATH, FOLDER: folder };
  const child = spawn('/bin/sh', ['-c', CLEAR], { env, detached: true, stdio: ['pipe', 'ignore', 'ignore'] });
  child.unref();
  (child.stdin as Socket).unref();
}
