#!/usr/bin/env node
import { mustRunHere } from '#node-version';

mustRunHere();
process.umask(0o077); // what this process writes is for its own user alone
const { main } = await import('./command-line.js');

process.stdout.on('error', () => {}); // a closed pipe must not stop the work halfway
process.exitCode = await main(process.argv.slice(2), process.env, { out: process.stdout, err: process.stderr });
