import type { Command } from 'commander';
import { UsageError } from '../failure.js';

export interface NameOptions {
  readonly name?: string;
  readonly nameZh?: string;
}

/** Options of a name in one language or both. */
export const withName = (command: Command): Command =>
  command.option('--name <text>', 'name in English').option('--name-zh <text>', 'name in Chinese');

export function nameOf({ name, nameZh }: NameOptions) {
  if (name === undefined && nameZh === undefined) throw new UsageError('Give --name, --name-zh or both.', '--name');
  return { en: name, zhCN: nameZh };
}
