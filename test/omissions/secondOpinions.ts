import type { ContentField } from '../../standards/indicators/content.js';
import { CONTENT } from '../server/authorization/oracle/content.js';

/** The oracle shares nothing with the hub, so it is from here that a field which it does not know fails to compile. */
export const ORACLE_KNOWS: Readonly<Record<ContentField, unknown>> = CONTENT;
