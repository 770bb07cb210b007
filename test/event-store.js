#!/usr/bin/env node
import { register } from 'node:module';

// FOR TESTS ONLY: runs an empty double of EventStoreDB in its own process, until it is killed.
//
//   Usage: node test/event-store.js [PORT]            (prints its address; default: a free port)
//   Then:  EVENT_STORE_URL=esdb://… node dist/apps/api/src/main.js

register('./typescript.js', import.meta.url);
const { EventStoreDbDouble } = await import('../libs/platform/ledger/src/testing/eventstoredb.double.ts');
const server = await EventStoreDbDouble.create({ port: Number(process.argv[2] ?? 0) });
process.stdout.write(`${server.connectionString}\n`);
