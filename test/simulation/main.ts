import { worthTable } from './table.js';

/** `npm run simulate:aggregates`: which table is worth publishing to how many institutions. `AGGREGATES_SEED=…` plays others. */
process.stdout.write(`${worthTable()}\n`);
