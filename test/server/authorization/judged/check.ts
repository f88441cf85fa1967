import { type GraphQLSchema, parse } from 'graphql';
import { expect } from 'vitest';
import { type Answer, expectedAnswer } from '../oracle/answers/expected.js';
import type { View } from '../oracle/answers/forms.js';
import type { Watch } from '../oracle/answers/watch.js';
import { apart } from '../worlds/apart.js';
import type { Question, Told } from '../worlds/hub/twin.js';

/** What a document was refused for before it was looked at what it asks: by its shape, or its variables' types. */
const isOfDocument = ({ data, errors = [] }: Answer): boolean =>
  data === undefined && errors.every(({ path }) => path === undefined);

/**
 * Refuses an answer that is not, value for value and code for code, what the model says. Whether there was anything to judge.
 */
export async function judge(
  schema: GraphQLSchema,
  view: View,
  question: Question,
  { body }: Told,
  watch: Watch = {},
): Promise<boolean> {
  const told: Answer = JSON.parse(body);
  if (isOfDocument(told)) return false;
  const { query, variables } = question;
  const expected = await expectedAnswer(schema, view, { document: parse(query), variables }, told, watch);
  const failure = expected.errors?.find(({ extensions }) => !extensions.code);
  if (failure) throw failure.originalError ?? failure;
  const [said, should] = [summary(told), summary(JSON.parse(JSON.stringify(expected)))];
  if (JSON.stringify(said) !== JSON.stringify(should)) {
    const differs = `What the hub tells and what the model says differ at ${apart(said, should)}.`;
    expect(said, `${differs} ${WHOSE}\n${query}\nwith ${JSON.stringify(variables)}`).toEqual(should);
  }
  return true;
}

const WHOSE =
  'Either the hub is wrong, or a line of the model is: test/server/authorization/oracle/answers/nouns has what each type says, roles.ts beside it who may ask.';

/** Without what the two worlds have compared: messages, places in the text, order. */
const summary = ({ data, errors = [] }: Answer) => ({
  data,
  errors: errors.map(({ path = [], extensions }) => `${path.join('.')} ${extensions?.code}`).sort(),
});
