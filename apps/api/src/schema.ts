#!/usr/bin/env node
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import { lexicographicSortSchema, printSchema } from 'graphql';
import { createApp } from './serve.js';

// Prints the API's schema: `npm run schema` keeps it in schema.graphql.
const directory = mkdtempSync(join(tmpdir(), 'regesta-schema-'));
const app = await createApp({ directory });
const { schema } = app.get(GraphQLSchemaHost, { strict: false });
process.stdout.write(`${printSchema(lexicographicSortSchema(schema))}\n`);
await app.close();
rmSync(directory, { recursive: true });
