#!/usr/bin/env node
const { main } = await import('./command-line.js');

process.stdout.on('error', () => {}); // that nobody reads on is no reason to leave the work half done
process.exitCode = await main(process.argv.slice(2), process.env, { out: process.stdout, err: process.stderr });
