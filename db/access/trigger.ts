import { OWNER_ROLE } from './roles.js';

export interface TriggerFunction {
  readonly name: string;
  readonly body: string;
  readonly declare?: string;
}

/** Functions that run with their owner's rights, and the triggers that call them. Running the statements again changes nothing. */
export const triggerStatements = (functions: readonly TriggerFunction[], triggers: readonly string[]): string[] => [
  ...functions.flatMap(({ name, body, declare }) => [
    `create or replace function entente.${name}() returns trigger language plpgsql security definer
     set search_path = public, pg_temp as $$ ${declare ? `declare ${declare};` : ''} begin ${body} end $$`,
    `revoke all on function entente.${name}() from public`,
    `alter function entente.${name}() owner to ${OWNER_ROLE}`,
  ]),
  ...triggers,
];
