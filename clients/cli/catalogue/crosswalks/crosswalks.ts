import type { Command } from 'commander';
import type { Io } from '../../io.js';
import { addAccept } from './accept.js';
import { addCarry } from './carry.js';
import { addExport } from './export.js';
import { addImport } from './import.js';
import { addList } from './list.js';
import { addPropose } from './propose.js';
import { addPublish } from './publish.js';
import { addReview } from './review.js';
import { addSet } from './set.js';
import { addShow } from './show.js';
import { addSuggest } from './suggest.js';

export function addCrosswalks(entente: Command, io: Io): void {
  const crosswalks = entente.command('crosswalks').description('how requirements of one standard relate to another’s');
  addList(crosswalks, io);
  addShow(crosswalks, io);
  addExport(crosswalks, io);
  addImport(crosswalks, io);
  addPropose(crosswalks, io);
  addSet(crosswalks, io);
  addSuggest(crosswalks, io);
  addAccept(crosswalks, io);
  addReview(crosswalks, io);
  addPublish(crosswalks, io);
  addCarry(crosswalks, io);
}
