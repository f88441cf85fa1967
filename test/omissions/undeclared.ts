import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { projectPath } from '../../db/project.js';
import { PLACES, USES } from './places.js';

/** Names that nothing but an indicator's content has, as a rule. */
const TELLING = [/valid_?until/i, /indicator_?types/i, /\btechnique\b/, /\bconfidence\b/, /\bchannel\b/, /\blabels\b/];
const MANY = 4;
const GENERATED =
  /\.test\.ts$|approved|\/generated\/|\/migrations\/|\/published\/|\/vectors\/|schema\.graphql$|^test\/(bench|omissions)\//;

/** Files that name so many of the fields that they list them, and that nobody has declared. */
export function undeclared(): string[] {
  const listed = execFileSync(
    'git',
    ['ls-files', '-co', '--exclude-standard', 'standards', 'db', 'schema', 'server', 'clients', 'test'],
    {
      cwd: projectPath('.'),
      encoding: 'utf8',
    },
  ).split('\n');
  const declared = new Set([...PLACES.map(({ file }) => file), ...USES]);
  return listed.filter((file) => {
    if (file === '' || declared.has(file) || GENERATED.test(file) || !existsSync(projectPath(file))) return false;
    const text = readFileSync(projectPath(file), 'utf8');
    return TELLING.filter((name) => name.test(text)).length >= MANY;
  });
}
