import type { Command } from 'commander';
import type { Io } from '../io.js';
import { addImport } from './import.js';
import { addList } from './list.js';
import { addLookup } from './lookup.js';
import { addOwn } from './own.js';
import { addRecall } from './recall.js';
import { addShare } from './share.js';
import { addSight } from './sight.js';
import { addTemplate } from './template.js';
import { addWatch } from './watch.js';

export function addIndicators(entente: Command, io: Io): void {
  const indicators = entente.command('indicators').description('threat indicators that members share');
  addLookup(indicators, io);
  addList(indicators, io);
  addWatch(indicators, io);
  addShare(indicators, io);
  addImport(indicators, io);
  addTemplate(indicators, io);
  addOwn(indicators, io);
  addSight(indicators, io);
  addRecall(indicators, io);
}
