#!/usr/bin/env node
import { mustRunHere } from '#node-version';

mustRunHere();
await import('./example.js');
