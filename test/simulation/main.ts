import { drawsPerSecond } from './speed.js';
import { worthTable } from './table.js';

/** `npm run simulate:aggregates`: which table is worth publishing to how many institutions. `AGGREGATES_SEED=…` plays others. */
process.stdout.write(`${worthTable()}\n`);
process.stderr.write(`noise: ${Math.round(drawsPerSecond() / 1000)} thousand draws a second at σ = 100\n`);
