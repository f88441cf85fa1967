import type { Field } from 'type-graphql';
import type { Action } from '../../standards/access/permissions.js';
import { Access } from './access.js';

type FieldDecorator = ReturnType<typeof Field>;

/**
 * Gives an input the fields that several have in common. Not by inheritance: of inputs, type-graphql 2.0.0-rc.4 passes on
 * fields without their permission, and the server does not start.
 */
export const withFields =
  (action: Action, fields: Readonly<Record<string, FieldDecorator>>) =>
  ({ prototype }: { readonly prototype: object }): void => {
    for (const [name, field] of Object.entries(fields)) {
      (Access(action) as PropertyDecorator)(prototype, name);
      (field as PropertyDecorator)(prototype, name);
    }
  };
