import fc from 'fast-check';
import type { GraphQLSchema } from 'graphql';
import type { Question } from '../hub/twin.js';
import { type Document, documentOf } from './documents.js';
import { feed, lastCursor } from './fed.js';
import { chance } from './inputs.js';
import type { Pool } from './pool.js';

/** A document, or the one before again from where its answer ended. */
type Step = Document | 'next page';

/** What one person asks, one after the other. */
export type Scenario = readonly Step[];

export function anyScenario(schema: GraphQLSchema, pool: Pool, identified = false): fc.Arbitrary<Scenario> {
  const [query, mutation] = [schema.getQueryType(), schema.getMutationType()];
  if (!query || !mutation) throw new Error('The schema has queries and mutations.');
  const step = fc.gen().map((value): Step => {
    if (chance(value, 5)) return 'next page';
    const writes = chance(value, 5);
    const kind = writes ? 'mutation' : 'query';
    return documentOf(value, writes ? mutation : query, pool, { kind, identified });
  });
  return fc.array(step, { minLength: 1, maxLength: 3, size: 'max' });
}

/** The scenario's questions, each made when the answers before it are there. */
export async function play(scenario: Scenario, ask: (question: Question) => Promise<string>): Promise<void> {
  const answers: string[] = [];
  let last: Question | null = null;
  for (const step of scenario) {
    const question: Question | null = step === 'next page' ? nextPage(last, answers) : fed(step, answers);
    if (!question) continue;
    answers.push(await ask(question));
    last = question;
  }
}

const fed = ({ query, variables }: Document, answers: readonly string[]): Question => ({
  query,
  variables: feed(variables, answers) as Question['variables'],
});

/** The document that was asked last, with each place to go on from after its answer's end. */
function nextPage(last: Question | null, answers: readonly string[]): Question | null {
  const names = last?.query.match(/(?<=\$)after\d+(?=: String)/g) ?? [];
  if (!last || names.length === 0) return null;
  const cursor = lastCursor(answers);
  return { ...last, variables: { ...last.variables, ...Object.fromEntries(names.map((name) => [name, cursor])) } };
}
