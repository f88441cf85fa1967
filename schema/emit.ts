import { writeFileSync } from 'node:fs';
import { lexicographicSortSchema, printSchema } from 'graphql';
import { projectPath } from '../db/project.js';
import { buildHubSchema } from './build.js';

writeFileSync(projectPath('schema/schema.graphql'), `${printSchema(lexicographicSortSchema(buildHubSchema()))}\n`);
