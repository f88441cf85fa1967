import { RESOLVE_ACTOR } from '../../../db/access/actor-function.js';
import { DEFINED_FUNCTIONS } from '../../../db/access/functions.js';
import { OPERATION_ROLES, SERVER_ROLE } from '../../../db/access/roles.js';
import { COPY_AUDIENCE } from '../../../db/indicators/audience.js';
import type { Change } from './change.js';
import { omissions } from './conditions.js';

/** Functions that answer with their owner's rights: who may ask, and each condition in them. */
export const functionChanges = (): Change[] =>
  [...byFunction(DEFINED_FUNCTIONS), RESOLVE_ACTOR]
    .flatMap((statements) => [...executeChanges(statements), ...bodyChanges(statements)])
    .concat(bodyChanges(COPY_AUDIENCE.slice(0, 2)));

/** Statements about each function, apart. */
function byFunction(statements: readonly string[]): string[][] {
  const groups: string[][] = [];
  for (const statement of statements) {
    if (statement.startsWith('create')) groups.push([]);
    groups.at(-1)?.push(statement);
  }
  return groups;
}

const ASKERS = [...OPERATION_ROLES, SERVER_ROLE];

function executeChanges(statements: readonly string[]): Change[] {
  const grant = statements.find((statement) => statement.startsWith('grant execute')) ?? '';
  const [, name = '', given = ''] = /on function (.+) to (.+)$/.exec(grant) ?? [];
  const may = given.split(', ');
  const to = (role: string, change: 'grant' | 'revoke') =>
    `${change} execute on function ${name} ${change === 'grant' ? 'to' : 'from'} ${role}`;
  return ASKERS.map((role) => {
    const has = may.includes(role);
    const [make, undo] = has ? (['revoke', 'grant'] as const) : (['grant', 'revoke'] as const);
    return {
      name: `${name}: ${has ? 'not asked by' : 'asked by'} ${role}`,
      about: name.replace(/^entente\.|\(.*/g, ''),
      make: [to(role, make)],
      undo: [to(role, undo)],
    };
  });
}

/** A function's one query, between what begins and what ends it. */
const BODY =
  /^([\s\S]*(?:\$\$|return query|:= \())\s*((?:select|with|insert|update)[\s\S]*?)(\s*(?:;\s*end |\);[\s\S]*end |)\$\$)$/;

function bodyChanges(statements: readonly string[]): Change[] {
  const create = statements.find((statement) => statement.startsWith('create')) ?? '';
  const [, before = '', body = '', after = ''] = BODY.exec(create) ?? [];
  if (!body) throw new Error(`There is no query in ${create}.`);
  const name = /entente\.(\w+)/.exec(before)?.[1] ?? '';
  return omissions(body).map(({ part, condition }) => ({
    name: `entente.${name}: without ${part}`,
    about: name,
    make: [`${before} ${condition}${after}`],
    undo: statements,
  }));
}
