#!/usr/bin/env node
import { mustRunHere } from '#node-version';

mustRunHere();
await import('./command-line.js');
