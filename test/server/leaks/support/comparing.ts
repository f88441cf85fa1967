import type { Sql } from '../../../../db/client.js';
import type { Reader } from '../../../support/worldHub.js';
import type { World } from '../../authorization/oracle/world.js';
import type { Question } from '../../authorization/worlds/hub/twin.js';
import { writeRows } from '../../authorization/worlds/rows/rows.js';
import type { Stage } from './stage.js';

interface Page {
  readonly pageInfo?: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  readonly hasNextPage?: boolean;
  readonly endCursor?: string | null;
}

const MOST_PAGES = 60;

/** The answer, and all that follow it where the question has a cursor to go on from. */
export async function pagesOf(stage: Stage, reader: Reader, question: Question): Promise<string> {
  const pages: string[] = [];
  let asked = question;
  while (pages.length < MOST_PAGES) {
    const body = await stage.ask(reader, asked);
    pages.push(body);
    const root = Object.values((JSON.parse(body).data ?? {}) as Record<string, Page | null>)[0];
    const { hasNextPage, endCursor } = root?.pageInfo ?? root ?? {};
    if (!hasNextPage || !('after' in question.variables)) break;
    asked = { ...question, variables: { ...question.variables, after: endCursor } };
  }
  return pages.join('\n');
}

/** What is answered to the questions while the stage's world is another one. */
export const answersIn = (
  stage: Stage,
  world: World,
  reader: Reader,
  questions: readonly Question[],
  also: (sql: Sql) => Promise<void> = async () => {},
): Promise<string[]> =>
  stage.during(
    async (sql) => {
      await writeRows(sql, stage.tables, stage.world, world);
      await also(sql);
    },
    async () => {
      const answers: string[] = [];
      for (const question of questions) answers.push(await pagesOf(stage, reader, question));
      return answers;
    },
  );

/** The questions whose answers tell the reader one world from the other. */
export async function tellingApart(
  stage: Stage,
  [one, other]: readonly [World, World],
  reader: Reader,
  questions: readonly Question[],
  also?: (sql: Sql) => Promise<void>,
): Promise<string[]> {
  const first = await answersIn(stage, one, reader, questions, also);
  const second = await answersIn(stage, other, reader, questions, also);
  return questions
    .filter((_, place) => first[place] !== second[place])
    .map(({ query, variables }) => `${reader} tells by ${query.slice(0, 120)} with ${JSON.stringify(variables)}`);
}
