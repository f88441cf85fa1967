import type { Command } from 'commander';
import type { Io } from '../io.js';
import { addOpenBallot } from './ballots/open.js';
import { addCompare } from './diff/compare.js';
import { addDiff } from './diff/diff.js';
import { addDraft } from './drafting/draft.js';
import { addEdit } from './drafting/edit.js';
import { addEdits } from './drafting/edits.js';
import { addSet } from './drafting/set.js';
import { addExport } from './export.js';
import { addImport } from './import.js';
import { addSteps } from './lifecycle/steps.js';
import { addTransitions } from './lifecycle/transitions.js';
import { addWithdraw } from './lifecycle/withdraw.js';
import { addPublish } from './publish.js';
import { addResolve } from './resolve.js';
import { addShow } from './show.js';

export function addStandards(entente: Command, io: Io): void {
  const standards = entente.command('standards').description('standards, their versions and their text');
  addShow(standards, io);
  addDiff(standards, io);
  addCompare(standards, io);
  addExport(standards, io);
  addImport(standards, io);
  addDraft(standards, io);
  addEdit(standards, io);
  addSet(standards, io);
  addEdits(standards, io);
  addSteps(standards, io);
  addOpenBallot(standards, io);
  addPublish(standards, io);
  addResolve(standards, io);
  addWithdraw(standards, io);
  addTransitions(standards, io);
}
