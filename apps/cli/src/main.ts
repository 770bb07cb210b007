#!/usr/bin/env node
import { mustRunHere } from '#node-version';

mustRunHere();
const { main } = await import('./command-line.js');

process.stdout.on('error', () => {}); // a closed pipe is no reason to leave the work half done
process.exitCode = await main(process.argv.slice(2), process.env, { out: process.stdout, err: process.stderr });
