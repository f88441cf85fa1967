import type { Command } from 'commander';
import { compare, type Difference } from '../../../../standards/catalogue/diff/compare.js';
import type { Language, StandardDocument } from '../../../../standards/catalogue/document.js';
import { isObject } from '../../../../standards/catalogue/json.js';
import { fromOscal } from '../../../../standards/catalogue/oscal/import.js';
import { parseDocument } from '../../../../standards/catalogue/validate.js';
import { nextVersion, requiredBump } from '../../../../standards/catalogue/version.js';
import { textOf } from '../../files.js';
import type { Io } from '../../io.js';
import { openSession, type Session } from '../../session.js';
import { jsonIn, told } from '../sources.js';
import type { ComparedVersion, ReadChange, ReadDiff } from './read.js';
import { addDiffOptions, type DiffOptions, show, showsWords } from './show.js';

/** The same between two files, before either is anywhere: no hub is asked. */
export function addCompare(standards: Command, io: Io): void {
  const command = standards
    .command('compare')
    .description('what changed between two files, OSCAL catalogs or documents of the hub; no hub is asked')
    .argument('<from>', 'JSON to compare with')
    .argument('<to>', 'JSON to compare');
  addDiffOptions(command).action((from: string, to: string, options: DiffOptions, given: Command) =>
    compareFiles(openSession(given, io), from, to, options),
  );
}

async function compareFiles(session: Session, from: string, to: string, options: DiffOptions): Promise<void> {
  const [older, newer] = [await read(session, from), await read(session, to)];
  const differences = compare(older, newer);
  const found = {
    requiredBump: term<ReadDiff['requiredBump']>(requiredBump(differences)),
    leastVersion: nextVersion(older.version, differences),
    counts: [],
    changes: differences.map((difference) => changeOf(difference, showsWords(options))),
  };
  await show(session, found, [versionOf(older), versionOf(newer)], options);
}

async function read({ io }: Session, path: string): Promise<StandardDocument> {
  const text = await textOf(io, path);
  const root = jsonIn(text, path);
  return told(path, () =>
    isObject(root) && Object.hasOwn(root, 'format')
      ? parseDocument(root)
      : fromOscal(text, { standard: 'catalog', kind: 'external', version: '1.0.0' }),
  );
}

const versionOf = ({ standard, version, title }: StandardDocument): ComparedVersion => ({
  standardKey: standard,
  version,
  title: textOfApi(title),
});

/** A rule's answer as the API would give it. */
function changeOf(difference: Difference, words: boolean): ReadChange {
  const { kind, key, title, fromKey, from = [], into = [], moved, findings } = difference;
  return {
    kind: term<ReadChange['kind']>(kind),
    key,
    title: title && textOfApi(title),
    from: fromKey === undefined ? from : [fromKey, ...from],
    into,
    moved: moved ?? kind === 'moved',
    class: term<ReadChange['class']>(difference.class),
    findings: findings.map(({ class: weight, reason }) => ({ class: term<ReadChange['class']>(weight), reason })),
    ...(words && {
      words: difference.words().map(({ field, language, runs }) => ({
        field,
        language,
        runs: runs.map((run) => ({ kind: term<'SAME' | 'REMOVED' | 'ADDED'>(run.kind), text: run.text })),
      })),
    }),
  };
}

const term = <T extends string>(word: Lowercase<T>) => word.toUpperCase() as T;

const textOfApi = ({ en = null, 'zh-CN': zhCN = null }: Readonly<Partial<Record<Language, string | null>>>) => ({
  en,
  zhCN,
});
