import { readMapping } from '../catalogue/crosswalks/start/readMapping.js';
import { compareVersions, compareWords } from '../catalogue/diff/compareVersions.js';
import { readStandard } from '../catalogue/readStandard.js';
import { readIndicators } from '../indicators/share/readIndicators.js';

/** All tasks by name. Only a worker loads this: elsewhere it is a type. */
export const TASKS = { compareVersions, compareWords, readIndicators, readMapping, readStandard };

export type Tasks = typeof TASKS;
export type TaskName = keyof Tasks;
export type InputOf<N extends TaskName> = Parameters<Tasks[N]['run']>[0];
export type PieceOf<N extends TaskName> = ReturnType<Tasks[N]['run']> extends Iterable<infer P> ? P : never;
