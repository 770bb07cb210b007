#!/usr/bin/env node
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import { type GraphQLSchema, isInterfaceType, isObjectType, lexicographicSortSchema, printSchema } from 'graphql';
import { needsOf } from '#graphql';
import { wordList } from '#ledger';
import { SLICES } from '#runtime';
import { createApp } from './serve.js';

// Writes the API's schema, its access table, and the keys of the words of events. `npm run schema` updates them in the
// repository.
const [folder = '.'] = process.argv.slice(2);
const directory = mkdtempSync(join(tmpdir(), 'regesta-schema-'));
const app = await createApp({ directory });
const { schema } = app.get(GraphQLSchemaHost, { strict: false });
writeFileSync(join(folder, 'schema.graphql'), `${printSchema(lexicographicSortSchema(schema))}\n`);
writeFileSync(join(folder, 'access.txt'), `${accessTable(schema).join('\n')}\n`);
writeFileSync(join(folder, 'words.txt'), `${wordList(SLICES.all.map(({ decider }) => decider.words)).join('\n')}\n`);
await app.close();
rmSync(directory, { recursive: true });

/**
 * Returns a line for every query, mutation and other object type, with the least role that may use it. So has each field that
 * needs something else than its type.
 */
function accessTable(schema: GraphQLSchema): string[] {
  const roots = [schema.getQueryType(), schema.getMutationType()];
  const used = Object.values(schema.getTypeMap())
    .filter((type) => isObjectType(type) || isInterfaceType(type))
    .filter(({ name }) => !name.startsWith('__'))
    .flatMap((type) => {
      const isRoot = roots.some((root) => root === type);
      const needs = isRoot ? undefined : needsOf(schema, type.name, '');
      const fields = Object.keys(type.getFields()).map((field) => [
        `${type.name}.${field}`,
        needsOf(schema, type.name, field),
      ]);
      return [...(isRoot ? [] : [[type.name, needs]]), ...fields.filter(([, ofField]) => isRoot || ofField !== needs)];
    });
  return used.map(([name, needs]) => `${name} ${needs ?? 'NOBODY'}`).sort();
}
