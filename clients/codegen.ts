import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { codegen } from '@graphql-codegen/core';
import * as typedDocumentNode from '@graphql-codegen/typed-document-node';
import * as typescriptOperations from '@graphql-codegen/typescript-operations';
import { parse, Source } from 'graphql';

const SCHEMA = 'schema/schema.graphql';
const OPERATIONS = 'clients/operations';
const GENERATED = 'clients/generated/operations.ts';

/** Half of `npm run emit`, from the project's root: the operations' types and documents, checked against the schema. */
async function main(): Promise<void> {
  const content = await codegen({
    schema: parse(readFileSync(SCHEMA, 'utf8')),
    documents: readdirSync(OPERATIONS)
      .sort()
      .map((name) => `${OPERATIONS}/${name}`)
      .map((location) => ({ location, document: parse(new Source(readFileSync(location, 'utf8'), location)) })),
    filename: GENERATED,
    pluginMap: { operations: typescriptOperations, documents: typedDocumentNode },
    plugins: [{ operations: OPTIONS }, { documents: OPTIONS }],
    config: {},
  });
  writeFileSync(GENERATED, content);
}

const OPTIONS = {
  useTypeImports: true,
  immutableTypes: true,
  strictScalars: true,
  scalars: {
    Date: 'string',
    DateTimeISO: 'string',
    UUID: 'string',
    JSON: 'unknown',
    JSONObject: 'unknown',
  },
  // The vocabularies also at run time, for the command line's options.
  enumType: 'const',
  documentMode: 'documentNode',
  documentNodeImport: 'graphql#TypedQueryDocumentNode',
};

await main();
