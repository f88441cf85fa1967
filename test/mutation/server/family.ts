import { readFileSync } from 'node:fs';
import { projectPath } from '../../../db/project.js';
import { buildHubSchema } from '../../../schema/build.js';
import { type Action, PERMISSIONS } from '../../../standards/access/permissions.js';
import { fieldLines, inputLines } from '../../server/authorization/shield/table.js';
import type { Family, Mutant } from '../campaign.js';
import { openSuites, type Suites } from '../cases/suites.js';
import { type Declaration, declarations } from './declarations.js';
import { type Permission, permissionMutants, permissionOf, rolesOf } from './permissionMutants.js';

const APPROVED = 'test/server/authorization/shield.approved.txt';

/** Coordinate → the line of the approved table. */
const approvedLines = (): ReadonlyMap<string, string> =>
  new Map(
    readFileSync(projectPath(APPROVED), 'utf8')
      .split('\n')
      .filter((line) => /^\w+\./.test(line))
      .map((line) => [line.slice(0, line.indexOf(' | ')), line]),
  );

/** The shield's table asked again, until a line is not the approved one or the hub would not start. */
function shieldTable() {
  const approved = approvedLines();
  const differing = async (lines: AsyncIterable<string>, expected: readonly string[]): Promise<string | null> => {
    const left = new Set(expected);
    try {
      for await (const line of lines) {
        const coordinate = line.slice(0, line.indexOf(' | '));
        if (approved.get(coordinate) !== line) return `shield.test.ts: ${line}`;
        left.delete(coordinate);
      }
      const [missing] = left;
      return missing === undefined ? null : `shield.test.ts: there is no line for ${missing}`;
    } catch (error) {
      return `startup.test.ts: ${(error as Error).message}`;
    }
  };
  // Roots are opened to ask for inputs, in a schema that is there for that alone.
  const [fields, inputs] = [buildHubSchema(), buildHubSchema()];
  const ofFields = declarations(fields).filter(({ input }) => !input);
  const ofInputs = declarations(inputs).filter(({ input }) => input);
  const among = (declared: readonly Declaration[], only: Only) =>
    declared.map(({ coordinate }) => coordinate).filter(only);
  return {
    declarations: [...ofFields, ...ofInputs],
    fields: (only: Only) => differing(fieldLines(fields, only), among(ofFields, only)),
    inputs: (only: Only) => differing(inputLines(inputs, only), among(ofInputs, only)),
  };
}

type Only = (coordinate: string) => boolean;

/** Every `@Access` and every permission changed in turn. */
export async function serverFamily(): Promise<Family> {
  const table = shieldTable();
  const unit = await openSuites([projectPath('dist/test/standards/access/permissions.test.js')]);
  const everything = async () =>
    (await table.fields(() => true)) ?? (await table.inputs(() => true)) ?? (await unit.firstFailure(''));
  return {
    name: 'server',
    control: { name: 'nothing', caught: everything },
    mutants: [
      ...table.declarations.flatMap((declaration) => accessMutants(declaration, table)),
      ...permissionsMutants(table, unit),
    ],
    close: () => unit.close(),
  };
}

type Table = ReturnType<typeof shieldTable>;

function accessMutants(declaration: Declaration, table: Table): Mutant[] {
  const { coordinate, action, input, put } = declaration;
  const asked = (other: string) => other === coordinate;
  const mutant = (change: string, to: Action | null): Mutant => ({
    name: `@Access of ${coordinate}: ${change}`,
    caught: async () => {
      put(to);
      try {
        return await (input ? table.inputs(asked) : table.fields(asked));
      } finally {
        put(action);
      }
    },
  });
  return [mutant('removed', null), ...others(declaration).map((other) => mutant(other, other))];
}

/** One action of each kind that decides otherwise there. */
function others({ action, input, root }: Declaration): Action[] {
  // What no profile governs is put under one field's, what one does under each other's.
  const governed = permissionOf(action).field !== undefined;
  const kindOf = (one: Action) => {
    const { owner, field, logged } = permissionOf(one);
    const ofObject = input || root ? [] : [owner, governed ? field : field !== undefined];
    return JSON.stringify([rolesOf(permissionOf(one)), ofObject, input || logged]);
  };
  const kinds = new Map(ACTIONS.map((one) => [kindOf(one), one]));
  kinds.delete(kindOf(action));
  return [...kinds.values()];
}

const ACTIONS = Object.keys(PERMISSIONS) as Action[];

function permissionsMutants(table: Table, unit: Suites): Mutant[] {
  const permissions: Record<Action, Permission> = PERMISSIONS;
  return ACTIONS.flatMap((action) => {
    const original = permissionOf(action);
    const takers = new Set(table.declarations.filter((one) => one.action === action).map((one) => one.coordinate));
    const takes = (coordinate: string) => takers.has(coordinate);
    return permissionMutants(original).map(({ change, permission }) => ({
      name: `${action}: ${change}`,
      caught: async () => {
        permissions[action] = permission;
        try {
          return (await table.fields(takes)) ?? (await table.inputs(takes)) ?? (await unit.firstFailure(action));
        } finally {
          permissions[action] = original;
        }
      },
    }));
  });
}
