#!/usr/bin/env node
import { beginProcess } from '#process';

beginProcess();
const { main } = await import('./command-line.js');

process.stdout.on('error', () => {}); // a closed pipe must not stop the work halfway
process.exitCode = await main(process.argv.slice(2), process.env, { out: process.stdout, err: process.stderr });
