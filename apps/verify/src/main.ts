#!/usr/bin/env node
import { main } from './command-line.js';

process.stdout.on('error', () => {}); // a closed pipe is no failure
process.exitCode = await main(process.argv.slice(2), { out: process.stdout, err: process.stderr });
