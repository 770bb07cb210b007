#!/usr/bin/env node
import { mustRunHere } from '#node-version';

mustRunHere();
process.umask(0o077); // what this process writes is for its own user alone
await import('./example.js');
