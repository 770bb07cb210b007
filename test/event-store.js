#!/usr/bin/env node
import { register } from 'node:module';

// FOR TESTS ONLY: the double of EventStoreDB in a process of its own, empty, until it is killed.
//
//   node test/event-store.js [PORT]                  prints its address on one line; without a port, on a free one
//   EVENT_STORE_URL=esdb://… node dist/apps/api/src/main.js

register('./typescript.js', import.meta.url);
const { EventStoreDbDouble } = await import('../libs/ledger/src/testing/eventstoredb.double.ts');
const server = await EventStoreDbDouble.create({ port: Number(process.argv[2] ?? 0) });
process.stdout.write(`${server.connectionString}\n`);
