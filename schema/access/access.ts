import { Extensions } from 'type-graphql';
import type { Action } from '../../standards/access/permissions.js';

/** The permission of the field, input field or handler below it. The server refuses to start where one is missing. */
export const Access = (action: Action) => Extensions({ access: action });

/** Permissions of enum values that choose a sort or a filter, which decorators do not reach: `Enum.VALUE` → action. */
export const VALUE_ACCESS = new Map<string, Action>();
