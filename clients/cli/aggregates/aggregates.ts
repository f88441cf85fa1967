import type { Command } from 'commander';
import type { Io } from '../io.js';
import { addExport } from './export.js';
import { addLedger } from './ledger.js';
import { addList } from './list.js';
import { addParticipation } from './participation.js';
import { addPlan } from './plan.js';
import { addRequests } from './requests/list.js';
import { addRequest } from './requests/request.js';
import { addReview } from './requests/review.js';
import { addShow } from './show.js';

export function addAggregates(entente: Command, io: Io): void {
  const aggregates = entente
    .command('aggregates')
    .description('tables of the whole consortium, released with noise (differential privacy)');
  addList(aggregates, io);
  addShow(aggregates, io);
  addExport(aggregates, io);
  addPlan(aggregates, io);
  addLedger(aggregates, io);
  addRequest(aggregates, io);
  addRequests(aggregates, io);
  addReview(aggregates, io);
  addParticipation(aggregates, io);
}
