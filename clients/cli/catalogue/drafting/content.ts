import { type Command, Option } from 'commander';
import { Level, type RequirementContentInput } from '../../../generated/operations.js';
import { UsageError } from '../../failure.js';
import { termOption } from '../../options.js';

interface Said {
  readonly option: Option;
  readonly read: (given: string, language: string | undefined) => unknown;
}

const text = (flags: string, help: string): Said => ({
  option: new Option(flags, help),
  read: (given, language) => (language === 'zh-CN' ? { zhCN: given } : { en: given }),
});

const value = (option: Option): Said => ({ option, read: (given) => given });

/** Each member of a requirement that can be edited; null for one that takes more than an option, which `edit` reads from a file. */
const SAID: { readonly [M in keyof RequirementContentInput]-?: Said | null } = {
  title: text('--title <text>', 'title'),
  statement: text('--statement <text>', 'what is required'),
  guidance: text('--guidance <text>', 'how it may be met'),
  level: value(termOption('--level <level>', 'strength', Level)),
  classification: value(new Option('--classification <class>', 'class of data')),
  effectiveFrom: value(new Option('--effective-from <date>', 'ISO 8601 date from which it holds')),
  class: null,
  mappings: null,
  params: null,
};

const OPTIONS = Object.entries(SAID).flatMap(([member, said]) => (said ? [{ member, ...said }] : []));

export function addContentOptions(command: Command): Command {
  for (const { option } of OPTIONS) command.addOption(option);
  return command;
}

/** What the options say of a requirement. */
export function contentFrom(options: Readonly<Record<string, unknown>>): RequirementContentInput {
  const given = OPTIONS.flatMap(({ member, option, read }) => {
    const said = options[option.attributeName()];
    return said === undefined ? [] : [[member, read(said as string, options.language as string | undefined)]];
  });
  if (given.length === 0)
    throw new UsageError('Say what it is to say.', '--title, --statement, --guidance, --level, …');
  return Object.fromEntries(given);
}
