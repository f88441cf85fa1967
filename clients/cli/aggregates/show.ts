import type { Command } from 'commander';
import { documentOf } from '../../../standards/aggregates/files/codebook.js';
import type { PublishedRelease } from '../../../standards/aggregates/files/published.js';
import type { Language } from '../../../standards/catalogue/document.js';
import { pick } from '../../../standards/catalogue/text.js';
import type { Io } from '../io.js';
import { languageOption } from '../options.js';
import { openSession, type Session } from '../session.js';
import { cell } from '../text.js';
import { drawnTable } from './drawn/table.js';
import { wordsIn } from './drawn/words.js';
import { findRelease } from './find.js';
import { rhoOf } from './rho.js';
import { type WhichOptions, withWhich } from './which.js';

interface Options extends WhichOptions {
  readonly language?: Language;
}

export function addShow(aggregates: Command, io: Io): void {
  withWhich(aggregates.command('show'))
    .description('a release as a drawn table: each value with the interval of its noise')
    .argument('<release>', 'its id, or the key of a table, of which it is the newest')
    .addOption(languageOption())
    .action((name: string, options: Options, command: Command) => show(openSession(command, io), name, options));
}

async function show(session: Session, name: string, { language = 'en', ...which }: Options): Promise<void> {
  const release = await findRelease(session, name, which);
  session.print(documentOf(release), linesOf(release, language));
}

function linesOf(release: PublishedRelease, language: Language): string[] {
  const { title, table, view, periods, number, plan, roster, rho, epsilon, cells, total, caveat, citation } = release;
  const say = wordsIn(language);
  const spent = rho === null ? say.free : `ρ = ${rhoOf(rho)}${say.comma}ε = ${epsilon}`;
  const insufficient = [...cells, total].some((figure) => figure.insufficient);
  return [
    cell(`${pick(title, language)} (${table})`),
    `${periods.join(say.and)}${say.colon}${say[view]}`,
    cell(say.released(number, plan)),
    say.roster(roster, spent),
    '',
    ...drawnTable(release, language),
    ...(insufficient ? ['', say.insufficient] : []),
    '',
    cell(pick(caveat, language)),
    cell(citation),
    `sha256:${release.digest}`,
  ];
}
