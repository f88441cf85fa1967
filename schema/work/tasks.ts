import { readMapping } from '../catalogue/crosswalks/readMapping.js';
import { readStandard } from '../catalogue/readStandard.js';
import { readIndicators } from '../indicators/readIndicators.js';

/** All tasks by name. Only a thread loads this: elsewhere it is a type. */
export const TASKS = { readIndicators, readMapping, readStandard };

export type Tasks = typeof TASKS;
export type TaskName = keyof Tasks;
export type InputOf<N extends TaskName> = Parameters<Tasks[N]['run']>[0];
export type PieceOf<N extends TaskName> = ReturnType<Tasks[N]['run']> extends Iterable<infer P> ? P : never;
