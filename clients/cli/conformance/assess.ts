import type { Command } from 'commander';
import type { Io } from '../io.js';
import { addAnswer } from './answer.js';
import { addGrants } from './grants/grants.js';
import { addShow } from './show.js';
import { addStart } from './start.js';
import { addSubmit } from './submit.js';

export function addAssess(entente: Command, io: Io): void {
  const assess = entente.command('assess').description("conformance to a standard: one's own, and what others grant");
  addStart(assess, io);
  addAnswer(assess, io);
  addShow(assess, io);
  addSubmit(assess, io);
  addGrants(assess, io);
}
