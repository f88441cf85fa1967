import type { Caller } from '../../db/seat.js';

/** A person, whatever seat they act in; nobody's name is that of all who show no token. */
export const nameOf = (caller: Caller | null): string => (caller ? `${caller.issuer} ${caller.subject}` : '');
