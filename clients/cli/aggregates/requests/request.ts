import { type Command, InvalidArgumentError, Option } from 'commander';
import {
  AggregateDimension,
  AggregateMeasure,
  AggregateTick,
  RequestAggregateDocument,
  type RequestAggregateInput,
  type RequestAggregateMutation,
} from '../../../generated/operations.js';
import type { Io } from '../../io.js';
import { termOf, termOption, termsOption, wholeNumber } from '../../options.js';
import { openSession, type Session } from '../../session.js';
import { row } from '../../text.js';
import { readRho } from '../rho.js';
import { COLUMNS, requestLine } from './line.js';

interface Options {
  readonly title: string;
  readonly measure: AggregateMeasure;
  readonly by?: readonly AggregateDimension[];
  readonly where?: readonly Slice[];
  readonly every?: AggregateTick;
  readonly bound?: number;
  readonly rho: number;
}

type Slice = NonNullable<RequestAggregateInput['where']>[number];

export function addRequest(aggregates: Command, io: Io): void {
  aggregates
    .command('request')
    .description(`ask for a table beyond the plan, tab-separated: ${COLUMNS}; what answers it already costs nothing`)
    .requiredOption('--title <text>', 'what it is for, in one line; reviewers read it')
    .addOption(termOption('--measure <measure>', 'what to add up', AggregateMeasure).makeOptionMandatory())
    .addOption(termsOption('--by <dimension...>', 'what to split it by (default: one number)', AggregateDimension))
    .addOption(
      new Option('--where <dimension=value,...>', 'only these values; once for each dimension').argParser(
        (text: string, before: readonly Slice[] = []) => [...before, sliceOf(text)],
      ),
    )
    .addOption(termOption('--every <tick>', 'of a quarter, or a year that ends with one', AggregateTick))
    .option(
      '--bound <number>',
      "length that an institution's vector is cut to, where the measure needs one",
      wholeNumber,
    )
    .requiredOption('--rho <rho>', 'ρ to spend, such as 0.02', readRho)
    .action((options: Options, command: Command) => request(openSession(command, io), options));
}

function sliceOf(text: string): Slice {
  const [, name = '', values = ''] = /^([^=]+)=(.+)$/.exec(text) ?? [];
  const dimension = termOf(AggregateDimension, name);
  if (!dimension) throw new InvalidArgumentError('It is a dimension with its values, such as channel=sms,voice-call.');
  return { dimension, values: values.split(',') };
}

async function request({ client, print, note }: Session, { by = [], where = [], ...asked }: Options): Promise<void> {
  const input = { ...asked, by, where };
  const { requestAggregate: answer } = await client.request(RequestAggregateDocument, { input });
  print(answer, answer ? linesOf(answer) : []);
  if (answer && !answer.request) note(`It is answered by ${answer.table} already, and costs nothing.`);
}

type Answer = NonNullable<RequestAggregateMutation['requestAggregate']>;

const linesOf = ({ request: made, table }: Answer): string[] => [made ? requestLine(made) : row('answered by', table)];
