import { resultAt } from '../../authorization/matrix/ask.js';
import { loneQuestions, type Question } from '../../authorization/matrix/queries.js';
import { openServed } from '../support/served.js';
import { doorsOf } from '../support/stage.js';
import { breakable, RESOLVER_WORDS } from './everywhere.js';
import { faultsOf, INTERNAL } from './subset.js';
import type { Write } from './writes.js';

// Between them they are told every field there is.
const READERS = [
  'admin@aurora',
  'regulator@authority',
  'researcher@university',
  'chair@committee',
  'voter@committee',
] as const;

/** What is wrong with any answer, when each resolver in turn throws what it was given; and fields that nobody was told. */
export async function wrongAtEachResolver(databaseUrl: string, writes: readonly Write[]) {
  const { tamper, breaking } = breakable();
  const doors = doorsOf(tamper);
  const served = await openServed(databaseUrl, 4, { doors });
  const faults: string[] = [];
  const untold: string[] = [];
  const words = new RegExp(RESOLVER_WORDS);

  const tryOne = async (field: string, { document, subjects, places }: Question): Promise<boolean> => {
    const path = places[0]?.path ?? [];
    for (const reader of READERS) {
      for (const variables of Object.values(subjects(reader))) {
        breaking(null);
        const whole = await served.ask(reader, document, variables);
        if (resultAt(JSON.parse(whole), path) !== 'value') continue;
        breaking(field);
        const answer = await served.ask(reader, document, variables);
        const result = resultAt(JSON.parse(answer), path);
        if (result !== INTERNAL) faults.push(`${field} was ${result}`);
        faults.push(...faultsOf(answer, whole, INTERNAL, words).map((one) => `${field}: ${one}`));
        return true;
      }
    }
    return false;
  };

  const questions = new Map(loneQuestions(doors.schema).map((question) => [coordinateOf(question), question]));
  for (const [field, question] of questions) if (!(await tryOne(field, question))) untold.push(field);
  for (const { name, writer, query, variables } of writes) {
    breaking(`Mutation.${name}`);
    const answer = await served.ask(writer, query, variables);
    faults.push(...faultsOf(answer, '{"data":{}}', INTERNAL, words).map((one) => `${name}: ${one}`));
  }
  await served.close();
  return { faults, untold };
}

const coordinateOf = ({ places }: Question) => (places[0]?.coordinate ?? '').replace(/ .*/, '');
